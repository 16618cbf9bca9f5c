/**
 * How likely a word is to attribute something, as log odds: by its stem, by how it stands and by what follows it.
 *
 * The stems were chosen by hand. The figures were fitted to the train part of PolNeAR 1.0 (Newell, Margolin and Ruths,
 * LREC 2018; US political news of 2015-16) by a logistic regression with an L1 penalty, rounded, and small ones left
 * out; no sentence of it stands here. They are written by `training/rules/fit.py`.
 */

/** What every candidate starts with. */
export const START = -0.7

/** What one in quotation marks gets besides. */
export const QUOTED = -3

/** By kind, form, what follows (>) and what stands before (<). */
export const GENERAL = `
adjective <and -.2; adjective <comma .5; adjective <dash 1.1; adjective <determiner .2; adjective <name .3;
adjective <noun .4; adjective <number -.4; adjective <preposition -.5; adjective <quote .9; adjective <to -.4;
adjective <| .8; adjective >about 1.5; adjective >and -.8; adjective >by .5; adjective >clause -.5;
adjective >colon -1.4; adjective >comma -1.9; adjective >end -1.9; adjective >for -1.2; adjective >in .6;
adjective >of 1.1; adjective >pronoun .5; adjective >quote 1.5; adjective >that 1.4; adjective >to .3;
adjective >verb -.5; adjective >with 1.5; adjective active .7; adjective active <name .7;
adjective active <noun .2; adjective none <pronoun 1.5; adjective none >clause -.2; adjective none >np -.8;
adjective none >that .4; adjective none >to .6; noun <and -.3; noun <have .7; noun <mark -1.3;
noun <possessive .5; noun <subordinator .3; noun <verb .8; noun >about 1.7; noun >against 1.2; noun >among .5;
noun >and -1.8; noun >as -.3; noun >at -.3; noun >between -.8; noun >clause -.8; noun >comma -1.6;
noun >end -1.1; noun >for .8; noun >in -.6; noun >inside 1; noun >np -.9; noun >of .9; noun >on .8;
noun >over .3; noun >quote 1; noun >sub -1.2; noun >that 1; noun >to .5; noun >toward .6; noun >verb -1.1;
noun >with -.2; noun none -.4; verb <adverb .5; verb <bracket .7; verb <comma .6; verb <dash -.2;
verb <determiner -.2; verb <name .7; verb <object .7; verb <possessive -.6; verb <preposition -.3;
verb <pronoun .5; verb <quote 1.2; verb <relative -.3; verb <start -.3; verb <stop -.5; verb <subordinator .2;
verb <that -.3; verb <to -.2; verb <verb .2; verb >about 1.4; verb >above -.3; verb >across -.3;
verb >against 1.2; verb >and -.6; verb >as -.3; verb >colon .2; verb >comma -.5; verb >end -.9; verb >for .2;
verb >from -.6; verb >in -.4; verb >into -.2; verb >np .3; verb >object .5; verb >of .2; verb >pronoun .4;
verb >quote 2.2; verb >sub -.3; verb >that 1.7; verb >through -.5; verb >to .5; verb >upon 1.1; verb >verb .2;
verb >wh 1.4; verb active <dash .4; verb active <name .2; verb active <number -.6; verb active <pronoun .3;
verb active <start -.8; verb active <subordinator -.5; verb active <that -.4; verb active <verb -.5;
verb active >and -.9; verb active >at .3; verb active >by -.2; verb active >clause .6; verb active >end .5;
verb active >for .2; verb active >from -.5; verb active >np .3; verb active >pronoun .5; verb active >sub -.2;
verb active >wh -.3; verb infinitive >about .4; verb infinitive >end -.2; verb infinitive >on .2;
verb passive <and -.2; verb passive <comma .3; verb passive <noun .3; verb passive <to -.3;
verb passive <verb .2; verb passive >and .5; verb passive >as .3; verb passive >by .3; verb passive >np -.6;
verb passive >on -.4; verb passive >to -.7; verb reduced <comma -.2; verb reduced <start .4;
verb reduced <subordinator .6; verb trailing -.2; verb trailing <adjective -.9; verb trailing <determiner -.5;
verb trailing <name -.6; verb trailing >clause .3; verb trailing >comma -1.1; verb trailing >for -.3;
verb trailing >in -.6; verb trailing >pronoun .3; verb trailing >that .2;
`

/** Verbs: the stem, its figure, and what a certain form or follower adds. */
export const VERB_CUES = `
abhor; accept; account -1.7; accuse 2.3; acknowledge 1.5 active=.9; acquiesce 1; acquit;
add 1.5 comma=1.6 end=2.6 np=-1.7 to=-3.1; address -.3 infinitive=.6; adjudge; admire .9; admit .4 active=1.4;
admonish; adore; advise -.2 active=-.8; advocate for=.7 active=-.4; affirm; agitate; agonize; agree .9 with=.4;
aim; air -2; alarm .4; alert; allege 1.1; allow -.5; allude .4; analyse; analyze -.8; announce 2.5; answer .3;
anticipate; apologise; apologize .5; appeal -1.2; appear -.5 np=.5 on=-.9 to=1 verb=.2 active=.3; applaud .6;
appoint; appreciate; apprise; approve np=.2; arbitrate; argue 2.7; arrange; arrest -1.4; arrive -3;
articulate .3; ascertain; ask 2.4 about=-1.4 end=.7 np=-.4 object=-.2; assail 2.2; assert 1.3; assess;
assume -.6; assure 1.2; attack np=1.3 on=.4 active=-.8; attempt -.3; attend -3.2; attest; attract -1.4;
attribute .7; authorise; authorize to=-.3; aver; avouch; avow; await -1.7; back .4 trailing=.4; balk 1.8;
ban -.8; bargain -.9; bash; beat -2.8; become -1.9 np=-1.4 verb=.7; beg; begin -.3 verb=.2 active=-1.4;
begrudge; believe 1.5 object=-.7; belittle; belong -.3; bemoan .7; berate; beseech; bet -1.6; bewail; bicker;
bid -.5; blame 2.2; blast 2.8; bless -.4; blog; bluff; boast 1 np=-.6; boo; boycott; brace -.9; brag .7;
break -2.1; brief -.8; bring -1.8 active=-.3; bristle; broadcast; brush .4; build -2.6 active=-.5; buy -2.2;
cable; calculate -.2; call 1.2 end=-.8 for=1.4 object=1 on=.9 pronoun=.2 quote=-1.3 trailing=.5;
campaign -2.1 against=.3 for=1.8; carry -1.9 active=-.6; cast trailing=-.6; castigate; cause -2.9; caution .4;
celebrate -.4; censure; certify; challenge -.3; champion .2; change -2.4; chant .9; characterise;
characterize 1.2; charge active=-.3 passive=.5; chastise; cheer -.3 sub=.6; cherish; chide 1.6; chime;
choose -.9; chronicle; cite 3.1; claim 1.5 np=-.6 active=.3; clarify .6; clash -1.1; close -2.5 active=-.2;
come -1.9 to=-.4 under=.2; command -1.6; commend; comment on=1.7; commit -.3; compare -1.4 np=1.6 with=-.8;
complain 1.7; compliment; compute; concede 1.1; conclude 2; concoct; concur .3; condemn 1.3; confess;
confirm .9; congratulate 1.5; consider .8 active=.3; contain -1; contemplate; contend;
continue end=1.5 np=-.6 to=-.8; contract -.8; contradict; contrast -.4; convey; convict -.2; convince .7;
corroborate; cost -2.7; counsel -1.9; counter; covenant; covet; crave; create -1.8 np=-.5; credit np=.7;
criticise; criticize 2.7; critique; crow; crusade; cry; cut -1.9; debate active=-.6; debunk;
decide .2 end=.2 np=-.2; declare 1.7 np=-.2; decline to=1.8 active=.3; decree; decry 2.1; deduce; deem 2.3;
defend .7 np=.7 active=.2; define -.4; defy -.2; deliberate; deliver -.9 trailing=1.2; demand .7; demonize;
demonstrate -.2 np=-.5; denounce 2 np=.2; deny 1.1; depend -2; depict; deplore; depose; deride 1.7;
describe 2.2 infinitive=-.2; desire; despise; detail; determine np=-.3 active=-.2; detest; dictate; die -2.9;
disagree; disapprove; disavow 2.3; disclose .9; discourage; discredit -.3; discuss 1.8 active=.3; dislike .3;
dismiss 1.6; disparage .5; disprove; dispute .7; distance; distort; distrust; do -2.9; document active=-.4;
doubt .3; downplay; draw -1.2; dread; dream; drive -2.3; drop -2.6; dub; dwell .8; earn -2.8; echo 1.2 np=-1.4;
elaborate; elect -2.1; email -1.5 np=1.9; embrace; emerge -1.3; emphasise; emphasize 1.5; empower; enable -1.2;
enact; encourage .5; end -1.5 active=-.6; endorse 1.8 active=-.5 infinitive=.3; enforce; enlighten; enquire;
enter -3.1; entertain; envisage; envision 1.1; establish -.4; esteem; estimate .2; eulogize; evaluate; evince;
exaggerate; examine -.7; exclaim; excoriate; exist -1.8; expect 2.6; explain 2 active=.7; expose;
express 1.9 active=.7; extol; exult; face -3.8; fail -1.6; fall -1.9 active=-1.4; fancy; fault;
favor .3 active=.8; favour; fax; fear 1; feel .2 clause=.2 verb=.2; feign; feud -1.3; fib; fight -1.7;
figure active=-1.2; file -.5; find -.2 end=.8 np=-.8 object=-1.3 pronoun=-.5 that=.2 active=.4; fine -.2;
finish -3.3; fire -.4; float; focus np=-.3 on=.3; follow -1.9 colon=1.8; forbid; forecast; foresee .5; frame;
fret; fume; gather -3; gauge; get -3; give -2.3 np=.7 active=-.3; gloat;
go -1.7 np=-.4 on=1.6 sub=1.8 to=-1.7 active=.2; greenlight; grieve; gripe; groan; grow -2.2 gerund=1.1;
grumble; guarantee -.3; guess; haggle; hail .9; hammer; happen -2.7; hate .4; headline -.5; heckle; help -2.9;
herald .3; hesitate; highlight .8; hint .4; hire -1.2; hiss; hit -.4 np=-.3; hold -2.1 active=-.2; honor -1;
honour; hope 1.7; host -3.6; hurt -1.9; hype; hypothesize; identify .3 active=.8; ignore; illustrate;
imagine .3; implore; imply .9; impose; impugn; include -1.1 colon=.5 np=-.6 verb=.2; increase -2.6;
indicate 1.1; indict; infer; inform 1.3; injure -.5; inquire; insist 2.5; instruct; insult; intend .8;
interject .3; interpret .7; interview -2.4 end=.5; introduce; investigate -1.3; invoke; involve -2.5;
issue -1.4 np=1.7; jeer; join -2.4; joke .6; judge; keep -1.9 verb=1.3; kill -3.3; knock -.4;
know .6 as=.3 passive=1.9; label 1.9; lack -1.1; lambast 1.2; lambaste; lament 2.2; lampoon; lash .4;
last -1.4; laud; launch -1; lay; lead -3.1; learn .2; leave -2.5 np=-.3; lecture; let -1.4; license; lie -1;
like; liken 1.4; list .6 clause=.5; live -2.9; loathe; lobby -.8; log; long; look -.3 to=.7; lose -4.6; love;
maintain -1.4; make -1.3 np=.2; malign; mandate; march -1.4; marry -2.5; marvel;
mean -2.1 comma=2.4 to=.9 passive=.8; measure -.7; mediate; meet -1.8; mention 1.7; message -1.5;
mischaracterize; misrepresent; misstate; mock 1.4; mourn; move -2.1; mull .4; mumble; murmur; muse .8; mutter;
name .2; narrate; need -2.1; negotiate; nominate passive=.6 trailing=-1.3; note 2.5 active=.6; notice; notify;
object; observe .6; offer .2 active=.2; okay; open -2; opine; oppose 1.4 np=.3; opt; order 1.9; outline .7;
overstate; own -2.7; paint; pan; panic; paraphrase; parody; pass infinitive=-.5; pay -2.6 np=.3; perceive;
permit; persuade 1.2; petition; phone -1.4; pick -1.9; picket; pitch; plan -.6 to=1.6; play -2.2; plead 1;
pledge .6; point -.5 end=-.8 np=2.5 to=1.4 active=-.2; ponder; portray 1.7; posit; post active=.2; postulate;
pounce; praise 2.2; pray; preach .4; predict 1.4 active=.4; prefer 1.8; prepare -2.4; present;
press -.2 clause=-1.2 np=-.2 active=-.5 trailing=.2; presume; presuppose; pretend; print; prioritize;
probe -.2; proclaim .8; produce -2; profess; prohibit; project; promise 1.2 to=.2; promote .4 active=.7;
pronounce; propose 1.5; protest -.6; prove -.9 active=-.8; provide -.5 np=-.4 verb=.2 active=-.3; publicize;
publish -.7; pull -3.1; purport; push for=1.2 np=-.5; put -1.8 active=.4; quarrel; query;
question .3 np=1.8 wh=1.4; quip; quote np=.8; rage; rail 1.4; raise -1.4 infinitive=-.5; rally -1.2 active=-.6;
rank -.9; rant; rate -2; ratify; reach -1.8; react -.4; read end=2.2; reaffirm .4; realise; realize .8;
reason -.5; reassure; rebel -1.6; rebuff; rebuke 1; rebut 1.6; recall 1.9; recap; receive -2.4; recite 2;
reckon; recognise; recognize .8; recommend .5; reconsider; record -2; recount 1; reduce -1.9; refer .7 to=.8;
reflect -1.2 np=-.3 on=.4; refrain .5; refuse 1.1 to=.9; refute; regard .4; register -1.9; regret;
reiterate 2.1; reject 1.7; rejoice; relate -1; relay; release -.8 clause=.5 np=.8 passive=.3; relish .9;
rely -1; remain -2.3 np=.2; remark; remember 1.5 end=.3 that=-1; remind 2.2; renounce; repeat .6 np=.3;
reply 1.1; report .8 comma=.2 end=.6 from=-1 in=.2 passive=.5 trailing=-1.1; represent -2.1; reprimand;
repudiate .2; request .5; require -.3 np=-.2 to=.4 active=-.4; research -2.4; resent; resist; resolve -1.2;
respect -.2; respond .6 to=-.4; result -2.7; retell; rethink .8; retort; return -2.2; retweet .2;
reveal 1 active=.2; revile .8; revisit; ridicule; rip; rise -2; rue; rule -.6 verb=-.2;
run -2.3 np=.4 active=-.4; salute; sanction; satirize; savage; save -1.4;
say 2.6 end=1 in=.4 np=-.6 quote=-.8 wh=-.9 active=1.3 trailing=.3; schedule -2; scoff .5; scold; score -2.9;
scorn; scream; see as=.7 verb=-.2 active=.2 infinitive=-.4; seek .3; seem .6 like=.7 to=.4; seethe; select -2;
sell -2.1 active=-.5; send -1.6 np=.6; sentence -.4; sermonize; serve -2.9; share; shift -1.3 active=-.3;
shoot -1.5 trailing=-.3; shout .9 active=.8; show .4 clause=.3 np=.4 wh=-.6 active=.3; shriek; shrug; sigh;
sign -.4; signal .3; sit -2.9; skewer; slam 2.1; slander; smear; snap; sneer; sound; spar;
speak -1 about=1.8 np=.4 of=2.5 trailing=-.8; speculate 1; spend -2.1 of=.5; spin; spread -.5; spurn;
stand -1.2 by=1.3 np=-.7; start -1.4; state end=.2 in=.5 that=.6 active=-2.1 trailing=1; stay -2.4; stew;
stipulate; stop -1.4; stress 1.1; study -2; substantiate; succeed -2.1; sue active=-.4; suffer -1.8; suggest 2;
summarise; summarize; support .8 gerund=.6; suppose -1.8; surmise; survive -2.8; suspect; swear;
take -1.8 on=-.4 verb=1.3; talk .5 about=.3 to=-.5; target -.8; taunt; teach -1.9; tease; telegraph;
tell 1.6 np=.6 active=.8; tend -.8; testify; text; thank .2 np=.2 to=-2.1; theorise; theorize;
think clause=.7 np=-1.5 active=1; threaten .6; title; toast; tout 2.9; transmit; trash; travel -2.5; treasure;
trumpet; trust; try -1.3 np=-.2; turn -1.8; tweet 1.8; twist; underscore -.3; understand .8 active=.3;
understate; undertake; unveil; upbraid; update -1.6; urge 2 active=.8; use -2.1 np=.6; utter; validate -.2;
value; venture -.4; verify; veto .5; view .8; vilify; visit -2.4; visualize; voice -.4 np=1.7; volunteer -1;
vote -.8 against=.8 end=-.6 for=1.5 that=-.2 to=.8 trailing=-.9; vouch 1.6; vow 3.7; wager; wait -2; walk -1.4;
want .8 np=.2; warn 2 active=.6; warrant; waver; weigh in=.2; welcome; whisper; win -4.1; wish; wonder 1.4;
work -2.7 to=.3; worry 1.3; write end=1.5 in=1.2 np=-.2 active=1.8; yearn; yell .3;
`

/** Nouns, as `VERB_CUES`. */
export const NOUN_CUES = `
account -.2; accusation .3; acknowledgement; acknowledgment; admiration; admission .8; advice .7; advocate;
agreement -.3; allegation 1.2; ambition; anger; announcement; answer; apology .4; appeal -1; approval;
argument .4; assertion 1.3; assessment; assumption .8; assurance; attack in=-.5 on=.2; attempt -1.1;
backer -1.5; belief .4; bid -3; boast; calculation; call .5 for=.9; campaign -1.9 against=.4 np=.3; chant 1.7;
characterization; charge -.8; claim .5; comment -.2; commitment; comparison -.6; complaint 1;
concern .3 that=.2; concession; conclusion; condemnation; confidence .6; confirmation; consensus .6;
contention; conviction; critic -.5; criticism 1.1; critique; cry; debate -.9; decision .2; declaration;
defence; defender; defense -.3 of=.6; definition; demand; denial; denunciation .4; depiction; description;
desire .7; determination; disagreement 1.6; disclosure .5; discussion; dislike; distrust; doubt .7; dream;
eagerness; effort -1.5; endorsement .3 of=1.4; enthusiasm; estimate; evidence -.7; expectation;
explanation -.4; faith; fan -.5; fear 1; feeling; finding; forecast 1.2; frustration; goal end=.4 of=-.4;
guarantee; hatred; hint 1.2; hope .7; idea of=-.2; implication; impression; indication -.7; insistence; insult;
intent; intention; interest in=1.5; invitation; joke; letter verb=.2; love; mandate; mantra;
message quote=.4 that=-1.4; motto; narrative; news -1.5; nomination -2.6; notion; objection; observation;
opinion .3; opponent -1; opposition .6; order -.5; outrage; perception .2; plan -.3 to=.7; plea; pledge .9;
policy -1.2; poll -3.2; portrayal; position -.6 on=.9; praise 2; prediction 1.2; preference; projection;
promise .9 to=.7; proponent; proposal .3 to=.3; push -.8; question end=.9 np=1.3; quip; readiness; rebuke;
recommendation; reference to=.4; refusal; regret; rejection; reluctance .8; remark; report -.5; request -.6;
respect; response -.4; revelation -.7; ruling; rumor 1.3; rumour; scepticism; sense; sign -.6; skepticism;
slogan; speculation .5; speech -.5 that=-.2; stance; statement 1 end=1.1 np=.9 verb=1.2; story -.4 that=-.5;
study -2; suggestion 1.9; support .6 np=1.4; supporter -.7 that=-.2; survey -2.7; tale; talk; testimony;
theory; thesis; threat -1.8; tweet -.3 end=-.6; understanding; verdict; view .6 comma=1.4; vision;
vote -1.4 for=.5; vow; warning; willingness; wish; word of=-.2; worry 1.1;
`

/** Adjectives, as `VERB_CUES`. */
export const ADJECTIVE_CUES = `
adamant; afraid; alarmed; angry; anxious; apt; aware; bent; certain -.6; clear -.6 that=-.4; comfortable;
committed; concerned; confident .6; convinced; critical -.9; determined; disappointed 1.3; disgusted;
disinclined; dismissive; dissatisfied; doubtful; dubious; eager; enthusiastic; excited; favorable; favourable;
fearful; frustrated; furious; glad 1.6; grateful; happy; hopeful; hostile -.3; inclined; interested; keen .6;
known; leery; likely -1.2 active=-1.3; mindful; mum; nervous; opposed; optimistic; outraged; outspoken .8;
pessimistic; pleased; proud; quick; ready -1.6; reluctant .2; satisfied; sceptical; shocked; skeptical;
supportive; sure -.2 active=-.4; surprised; suspicious; sympathetic; thankful; thrilled; unaware; uncertain;
unclear -.3; uncomfortable; undecided -.5; unhappy; unsure; unwilling; upset; wary; willing; worried .2;
`
