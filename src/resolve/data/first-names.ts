import { listed } from "./words.ts"

// Written by hand for Hearsay: first names common in English-language news, after the names that the US Social Security
// Administration publishes (public domain), with some of other languages. Names borne by both men and women are left out.

export const MALE_NAMES = listed(`
aaron abdul abdullah abe abraham adam adel ahmad ahmed al alan albert alberto aldo alec alejandro alessandro alexander alfred
alfredo ali allan allen alvaro alvin amir anatoly anders andre andreas andrei andres andrew andrzej andy angelo angus anthony
anton antonio antony archie ariel arjun armando arnold arthur arturo asif austin axel barack barney barry bart bashar basil
ben benedict benjamin bennett bernard bernardo bernie bertrand bill billy bjorn bob bobby boris brad bradley brandon brendan
brent bret brett brian bruce bruno bryan byron calvin carl carlo carlos carter cecil cesar chad charles charlie chester chris
christian christopher chuck clarence clark claude clay clayton clifford clint clive clyde cody colin conor conrad
corey cornelius craig curt curtis cyril cyrus dale damian damon dan daniel danny darrell darren darryl dave david dean denis
dennis denzel derek dermot desmond devin dexter dick diego dieter dimitri dirk dmitri dmitry dominic don donald donnie doug
douglas duane duncan dustin dwayne dwight earl ed eddie edgar eduardo edward edwin eli elias elijah elliot elliott elmer elon
emanuel emil emilio emmanuel enrique eric erik ernest ernesto ethan eugene evan ezra fabio felipe felix ferdinand fernando
filip floyd francesco francis francisco francois frank frankie franklin franz fred freddie frederic frederick fredrik fritz
gabriel gareth garrett garry gary gavin gene geoff geoffrey george gerald gerard gerhard gerry giacomo gilbert giles
giovanni giuseppe glen glenn gonzalo gordon graham grant greg gregory guido guillermo gunter gus gustav gustavo guy hank hans harold
haroon harris harry harvey hassan hector heinrich helmut henri henrik henry herbert herman hiroshi homer horace howard hubert
hugh hugo humphrey hussein ian ibrahim igor imran irving isaac ismail ivan ivo jack jackson jacob jacques jaime jair jake
james jamal jamie jan jared jason javier jay jean-claude jeb jed jeff jefferson jeffrey jens jeremiah jeremy jerome jerry
jesse jesus jim jimmy joachim joaquin joe joel joerg johan johann john johnny jon jonah jonas jonathan jordan jorge jose josef
joseph josh joshua juan julian julio julius jun juergen jurgen justin kamal karim karl keith ken kenneth kenny kevin khalid kirk
klaus konrad konstantin kurt kyle lamar lance larry lars laurence lawrence lee leif len leo leon leonard leonardo leroy
leslie lester levi lewis liam lincoln lindsey lionel lloyd logan lorenzo lou louis luca lucas luigi luis luke luther mahmoud
malcolm manfred manuel marc marcel marcelo marco marcos marcus mario marius mark marshall martin marty marvin mason mateo
mathew mathias matt matteo matthew matthias maurice mauricio max maxim maximilian maxwell mehmet mel melvin michael michel mick miguel
mike mikhail miles milton mitch mitchell mitt moe mohamed mohammad mohammed morgan morris moses muhammad murray mustafa
nasser nate nathan nathaniel neal ned neil nelson newt nicholas nick nicolas nigel niklas nikolai nikolas noah noel norbert norman oleg
oliver olivier omar orlando orrin oscar osman otis otto owen pablo paolo pascal patrick paul pavel pedro percy pete peter
petr phil philip philippe phillip pierre piotr preston quentin rafael rahul raj rajesh ralph ramon randall randy raphael rashid raul
ray raymond recep reggie reginald reince reinhard rene rex reza ricardo richard rick ricky rob robert roberto robin rod roderick rodney
rodrigo roger roland rolf roman ron ronald ronnie rory ross roy ruben rudolf rudolph rudy rupert russ russell ryan sadiq salman salvador
salvatore sam sami samuel sanjay santiago saul scott scotty sean sebastian sergei sergey sergio seth seymour shane shaun
shawn sheldon shinzo sid sidney silvio simon solomon spencer stan stanley stefan stephane stephen sterling steve steven stewart stuart
sven tad tariq ted teddy terence terrence thaddeus theo theodore thierry thomas tim timothy tobias toby todd tom tomas tommy tony travis
trent trevor tristan troy tyler ulrich umberto vaclav vance vernon victor vijay viktor vince vincent viktor vitaly vito vlad
vladimir volodymyr wade wallace wally walt walter ward warren wayne wendell werner wesley wilbur wilhelm will willard william
willie winston wolfgang woodrow woody xavier yannick yitzhak yuri yusuf yves zachary zack zane zbigniew
thabo sipho themba bongani mandla jabulani tendai tafadzwa emeka chidi chukwuma ikechukwu obinna babatunde segun
olusegun femi kwame kofi kwaku kwabena abubakar aminu baraka ajay anil rakesh mukesh ramesh suresh mahesh dinesh deepak
vikram rohit sumit ashok arvind manoj pankaj sachin sunil vinod naveen nitin pradeep rajiv sandeep siddharth faisal
kashif nadeem naveed waqas zahid junaid shoaib waseem rafiq mizanur eoin oisin oisín cian cathal cormac darragh diarmuid
éamon fergal fergus fintan kieran lorcan micheál niall padraig pádraig ruairi ruairí seamus séamus seán tadhg rhys
dafydd ieuan hamish alasdair callum euan haruto kenji takashi bambang heiko jürgen uwe torsten mikkel rasmus søren bjørn
jukka mikko pekka antti ondrej zdenek istvan lászló laszlo zoltan radu bogdan zoran dragan petar dimitris giorgos kostas
emre serkan mohsen
`)

export const FEMALE_NAMES = listed(`
abby abigail ada adela adele adriana agatha agnes aisha alana alba alejandra alessandra alexandra alexandria alexis alice alicia alina
alison allison alma alyssa amal amanda amber amelia amina amy ana anastasia andrea angela angelica angelina angie anita ann
anna annabel anne annette annie antonia april ariana arlene ashley astrid audrey aurora ava ayaan barbara bea beatrice beatriz becky belinda
bella bernadette bernice beth bethany betsy bettina betty beverly bianca birgit bonnie brenda bridget britney brittany brooke
caitlin camila camille candace candice carla carly carmen carol carole carolina caroline carolyn carrie cassandra catalina catherine
cathy cecilia celeste celia celine charlene charlotte chelsea cheryl chloe christa christiane christina christine cindy claire clara clarissa
claudia colleen connie constance consuelo cora corinne cristina crystal cynthia daisy dana daniela danielle daphne darlene dawn
deborah debra debbie deirdre delia delores denise diana diane dina dolores donna dora doreen doris dorothy edith edna eileen elaine eleanor
elena elisa elisabeth elise elizabeth ella ellen eloise elsa emilia emily emma erica erika erin esther ethel eugenia eva eve
evelyn faith fatima felicia felicity fiona flora florence frances francesca freya frida gabriela gabriella gabrielle gail gemma genevieve georgia
georgina geraldine gertrude gillian gina ginger gisela giulia gloria grace greta gretchen gwen gwendolyn hanna hannah harriet hazel heather
heidi helen helena helga henrietta hilary hilda hillary holly hope huma ida ilana ilona ilse imelda imogen ines ingrid irene irina iris irma
isabel isabella isabelle ivana ivanka ivy jackie jacqueline jan jane janet janice janine jasmine jeanette jeanne jen jenna
jennifer jenny jessica jill jillian jo joan joanna joanne jocelyn jodie johanna josephine joy joyce juanita judith judy julia juliana julie
juliet june justine kaitlyn kamala kara karen karin karina karla kate katherine kathleen kathryn kathy katie katja katrina
katya kay kayla keira kelly kelsey kellyanne kendra kim kimberly kirsten kirsty kitty kristen kristin kristina kristine kyra lana lara laura
lauren laurie lea leah leila lena leona leonora leticia liana lidia lilian lillian lily linda lisa liz liza lois
lola loretta lori lorraine louisa louise lucia lucille lucinda lucy luisa lydia lynda lynn lynne mabel madeleine madeline
mae maggie maia malia mandy mara marcia margaret margarita margot maria mariah marianne marie marilyn marina marion marisa marjorie
marla marlene marsha marta martha martina mary maureen mavis maya megan megyn mei melania melanie melinda melissa mercedes
meredith mia michelle mildred mindy miranda miriam molly mona monica monika muriel myra nadia nadine nancy naomi natalia
natalie natasha nell nellie nicola nicole nikki nina noelle nora noreen norma octavia olga olive olivia ophelia pamela
patricia patsy patti patty paula pauline peggy penelope penny petra phoebe phyllis pippa polly priscilla priya rachel ramona rebecca
regina renata renee rhonda rita roberta rosa rosalind rosanna rose rosemary rosie rosalie roxanne ruth sabina sabine sabrina
sadie sally samantha sandra sara sarah sasha savannah selena serena shannon sharon sheila shelley shelly sheri sherry shirley sigrid silvia
simone sofia sonia sonja sophia sophie stacey stacy stella stephanie sue summer susan susana susanna susanne susie suzanne sybil sylvia tabitha
tamara tammy tania tanya tara tatiana teresa tess tessa thelma theresa tiffany tina toni tracey tracy trish trudy
ulrike ursula valentina valerie vanessa vera verena veronica vicky victoria viola violet virginia vivian viviane wanda wendy whitney
wilma winifred yasmin yolanda yvette yvonne zara zelda zoe
zanele nomsa thandiwe lindiwe nokuthula busisiwe ngozi chioma adaeze ifeoma yetunde funmilayo folake abena akosua adwoa
wanjiru zainab hauwa hadiza halima khadija sunita kavita rekha meena shweta pooja neha sangeeta deepa divya swati smriti
farzana rukhsana shazia sadia ayesha bushra nasreen tahmina aoife aoibhinn caoimhe ciara clodagh eimear fionnuala
gráinne grainne muireann niamh nuala órla orla róisín roisin saoirse siobhán siobhan sinéad sinead sorcha bronwen carys
cerys ffion nerys catriona eilidh mairi morag yuki haruka keiko noriko siti heike anke silke gudrun ingeborg solveig
ragnhild mette pernille riikka päivi kaisa zuzana jana lenka milica jelena katalin zsuzsa ioana raluca snezana vesna
despina ayse ayşe fatma zeynep merve parisa maryam zahra nasrin fatemeh
`)

/** Whether a lower-cased word is a common first name. */
export function isFirstName(lower: string): boolean {
  return MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower)
}
