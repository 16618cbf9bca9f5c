/**
 * How likely a word is to attribute something, as log odds: by its stem, by how it stands and by what follows it.
 *
 * The stems were chosen by hand. The figures were fitted to the train part of PolNeAR 1.0 (Newell, Margolin and Ruths,
 * LREC 2018; US political news of 2015-16) by a logistic regression with an L1 penalty, rounded, and small ones left
 * out; no sentence of it stands here. They are written by `training/rules/fit.py`.
 */

/** What every candidate starts with. */
export const START = -0.8

/** What one in quotation marks gets besides. */
export const QUOTED = -2.5

/** By kind, form, what follows (>) and what stands before (<). */
export const GENERAL = `
adjective <comma .6; adjective <dash 1.2; adjective <determiner .3; adjective <name .4; adjective <noun .5;
adjective <number -.3; adjective <preposition -.4; adjective <quote .8; adjective <to -.3; adjective >about 1.5;
adjective >and -.8; adjective >by .5; adjective >clause -.5; adjective >colon -1.4; adjective >comma -1.9;
adjective >end -1.9; adjective >for -1.2; adjective >in .6; adjective >of 1.1; adjective >pronoun .5;
adjective >quote 1.5; adjective >that 1.5; adjective >to .3; adjective >verb -.4; adjective >with 1.5;
adjective active .8; adjective active <name .7; adjective none <pronoun 1.6; adjective none >clause -.2;
adjective none >np -.9; adjective none >that .3; adjective none >to .6; noun <and -.3; noun <have .7;
noun <mark -1.3; noun <possessive .5; noun <subordinator .3; noun <verb .7; noun >about 1.7; noun >against 1.3;
noun >among .5; noun >and -1.8; noun >as -.3; noun >at -.3; noun >between -.8; noun >clause -.8;
noun >comma -1.6; noun >end -1.1; noun >for .8; noun >in -.6; noun >inside 1; noun >np -.9; noun >of .9;
noun >on .8; noun >over .3; noun >quote 1; noun >sub -1.2; noun >that 1; noun >to .5; noun >toward .6;
noun >verb -1.1; noun >with -.2; noun none -.3; verb <bracket .7; verb <comma .6; verb <dash -.2;
verb <determiner -.3; verb <name .7; verb <number -.2; verb <object .7; verb <possessive -.6;
verb <preposition -.4; verb <pronoun .4; verb <quote 1.2; verb <relative -.3; verb <start -.4; verb <stop -.5;
verb <that -.3; verb <to -.3; verb >about 1.4; verb >above -.3; verb >across -.3; verb >against 1.1;
verb >and -.7; verb >as -.3; verb >by -.2; verb >comma -.6; verb >end -.9; verb >for .2; verb >from -.5;
verb >in -.4; verb >into -.4; verb >np .3; verb >object .5; verb >of .2; verb >outside -.4; verb >pronoun .4;
verb >quote 2.1; verb >sub -.3; verb >that 1.7; verb >through -.7; verb >to .5; verb >upon 1.2; verb >verb .3;
verb >wh 1.4; verb active -.2; verb active <dash .4; verb active <name .2; verb active <number -.5;
verb active <pronoun .3; verb active <start -.7; verb active <subordinator -.3; verb active <that -.4;
verb active <verb -.5; verb active >and -.8; verb active >at .3; verb active >by -.2; verb active >clause .5;
verb active >end .5; verb active >for .2; verb active >from -.6; verb active >np .2; verb active >pronoun .4;
verb active >sub -.2; verb active >wh -.4; verb infinitive >about .3; verb infinitive >end -.3;
verb infinitive >on .2; verb passive <and -.2; verb passive <comma .2; verb passive <noun .3;
verb passive <to -.3; verb passive >and .6; verb passive >as .4; verb passive >by .3; verb passive >np -.7;
verb passive >on -.4; verb passive >to -.6; verb reduced <comma -.2; verb reduced <start .4;
verb reduced <subordinator .7; verb trailing -.3; verb trailing <adjective -.9; verb trailing <determiner -.4;
verb trailing <name -.5; verb trailing <noun -.2; verb trailing <verb .2; verb trailing >clause .3;
verb trailing >comma -1; verb trailing >for -.3; verb trailing >in -.7; verb trailing >pronoun .2;
verb trailing >quote .6; verb trailing >that .2;
`

/** Verbs: the stem, its figure, and what a certain form or follower adds. */
export const VERB_CUES = `
abhor; accept; account -1.5; accuse 2.5; acknowledge 1.8 active=.9; acquiesce 1.3; acquit;
add 1.7 comma=1.5 end=2.6 np=-1.7 to=-3; address infinitive=.6; adjudge; admire 1.1; admit .6 active=1.3;
admonish; adore; advise active=-.8; advocate active=-.2 for=.8; affirm .3; agitate; agonize; agree 1.1 with=.3;
aim .3; air -1.8; alarm .7; alert; allege 1.3; allow -.2; allude .6; analyse; analyze -.6; announce 2.8;
answer .5; anticipate; apologise; apologize .7; appeal -.9; appear -.3 active=.3 np=.5 on=-.9 to=1.1 verb=.3;
applaud .9; appoint; appreciate; apprise; approve .4 np=.2; arbitrate; argue 2.9; arrange; arrest -1.1;
arrive -2.8; articulate .5; ascertain; ask 2.6 about=-1.5 end=.7 np=-.5 object=-.3; assail 2.4; assert 1.5;
assess; assume -.3; assure 1.4; attack active=-.6 np=1.5 on=.5; attempt; attend -3; attest; attract -1.2;
attribute .9; authorise; authorize; aver; avouch; avow; await -1.5; back .6 trailing=.4; balk 1.9; ban -.5;
bargain -.7; bash; bear -.2; beat -2.6; become -1.7 np=-1.3 verb=.8; beg; begin -.2 active=-1.3 verb=.2;
begrudge; believe 1.7 object=-.7; belittle; bemoan 1; berate; beseech; bet -1.4; bewail; bicker; bid -.3;
blame 2.4; blast 3; bless; blog; blow -1.8; bluff; boast 1.2 np=-.6; boo; boycott; brace -.7; brag .9;
break -1.9; brief -.5; bring -1.6 active=-.3; bristle; broadcast .3; brush .6; build -2.4 active=-.5; burn -1.2;
buy -1.9; cable; calculate; call 1.5 active=-.2 end=-.9 for=1.4 object=1 on=.9 pronoun=.2 quote=-1.3 trailing=.4;
campaign -1.8 against=.3 for=1.8; carry -1.7 active=-.6; cast trailing=-.5; castigate; catch -1.6; cause -2.6;
caution .6; celebrate; censure; certify; challenge; champion .4; change -2.2; chant 1.1; characterise;
characterize 1.4; charge passive=.5; chastise; cheer sub=.5; cherish; chide 1.8; chime; choose -.7; chronicle;
cite 3.3; claim 1.7 active=.3 np=-.6; clarify .8; clash -.9; close -2.3 active=-.2; collapse -1.7;
come -1.7 to=-.4 under=.2; command -1.4; commend; comment on=1.9; commit; compare -1.2 np=1.6 with=-.8;
complain 1.9; compliment; compute; concede 1.3; conclude 2.2; concoct; concur .5; condemn 1.5; confess;
confirm 1.2; congratulate 1.7; consider 1.1 active=.3; contain -.7; contemplate .3; contend;
continue end=1.7 np=-.5 quote=.2 to=-.6; contract -.6; contradict .3; contrast -.2; convey; convict; convince .9;
corroborate; cost -2.5; counsel -1.6; counter; covenant; covet; crash -.9; crave; create -1.6 np=-.5;
credit np=1; criticise; criticize 3; critique; crow; crusade; cry; cut -1.7; deal -2.7; debate active=-.4;
debunk; decide .4 end=.2; declare 1.9; decline active=.5 to=1.9; decree; decry 2.3; deduce; deem 2.5;
defend .9 np=.9; define -.2; defy; deliberate; deliver -.7 clause=.2 trailing=1.2; demand 1; demonize;
demonstrate np=-.5; denounce 2.2 np=.2; deny 1.3; depart -1.1; depend -1.7; depict; deplore; depose; deride 1.9;
describe 2.4 active=.2 infinitive=-.2; desire; despise; destroy -1.2; detail clause=.3 np=.3; determine; detest;
dictate; die -2.7; disagree .3; disapprove; disavow 2.6; disclose 1.1; discourage; discredit;
discuss 2.1 active=.5; dislike .6; dismiss 1.8; disparage .7; disprove; dispute .9; distance; distort; distrust;
do -2.7; document; doubt .5; downplay; draw -.9; dread; dream; drink -.7; drive -2.1; drop -2.4; dub .2; dwell 1;
earn -2.6; eat -1.3; echo 1.4 np=-1.3; elaborate; elect -1.8; email -1.3 np=2; embrace; emerge -1; emphasise;
emphasize 1.8; employ -.9; empower; enable -1; enact; encourage .7; end -1.4 active=-.5;
endorse 2.1 active=-.5 infinitive=.4; enforce; enlighten; enquire; enter -2.8; entertain; envisage; envision 1.3;
establish -.2; esteem; estimate .4; eulogize; evaluate; evince; exaggerate; examine -.5; exclaim; excoriate;
exist -1.6; expect 2.8; explain 2.2 active=.8; explode -.2; expose; express 2.1 active=.9; extol; exult;
face -3.5; fail -1.4; fall -1.7 active=-1.4; fancy; fault; favor .4 active=.8; favour; fax; fear 1.2; feed -1.2;
feel .4 clause=.2 verb=.2; feign; feud -1; fib; fight -1.5; figure active=-1; file -.3;
find active=.4 end=.9 np=-.6 object=-1.3 pronoun=-.4 that=.3; fine; finish -3.1; flee -1.9; float; flood -.8;
fly -2.2; focus on=.5; follow -1.7 colon=1.8; forbid; forecast; foresee .8; frame; fret; fume; gather -2.8;
gauge; get -2.8; give -2 active=-.3 np=.7; gloat; go -1.4 active=.2 np=-.3 on=1.6 sub=1.7 to=-1.6; greenlight;
grieve; gripe; groan; grow -2 gerund=1.1; grumble; guarantee; guess; haggle; hail 1; hammer; happen -2.5;
hate .6; headline -.2; heckle; help -2.7; herald .6; hesitate; highlight 1; hint .6; hire -1; hiss;
hit -.2 np=-.3; hold -1.9 active=-.2; honor -.9; honour; hope 1.9; host -3.4; hurt -1.6; hype; hypothesize;
identify .5 active=.9; ignore .3; illustrate; imagine .6; implore; imply 1.2; impose; impugn;
include -.9 colon=.6 np=-.5; increase -2.3; indicate 1.3; indict; infer; inform 1.5; injure -.3; inquire;
insist 2.7; instruct; insult; intend 1.1; interject .5; interpret .9; interview -2.1 end=.5; introduce;
investigate -1.1; invoke; involve -2.3; issue -1.2 np=1.7; jeer; join -2.2; joke .8; judge; keep -1.7 verb=1.3;
kill -3.1; knock -.2; know .8 as=.3 passive=1.9; label 2.2; lack -.8; lambast 1.4; lambaste; lament 2.5; lampoon;
land -1.7; lash .7; last -1.2; laud; launch -.8; lay; lead -2.9; learn .4; leave -2.3 np=-.3; lecture; lend -.4;
let -1.2; license; lie -.8; like; liken 1.6; list .9 clause=.5; live -2.7; loathe; lobby -.5; log; long;
look to=.8; lose -4.4; love .2; maintain -1.1; make -1.1 np=.2; malign; mandate; march -1.1; marry -2.3; marvel;
mean -1.9 comma=2.4 passive=.7 to=.9; measure -.5; mediate; meet -1.6; mention 2; message -1.3; mischaracterize;
misrepresent; misstate; mock 1.7; mourn; move -1.9; mull .6; mumble; murmur; muse 1; mutter; name .4; narrate;
need -1.9; negotiate; nominate passive=.7 trailing=-1.2; note 2.7 active=.6; notice; notify; object; observe .8;
offer .4 active=.2; okay; open -1.7; opine; oppose 1.6 active=.2; opt; order 2.1; outline 1; overcome -1.3;
overstate; own -2.5; paint .3; pan; panic; paraphrase; parody; pass infinitive=-.4 trailing=.2; pay -2.4 np=.4;
perceive; permit; persuade 1.4; petition; phone -1.1; pick -1.6; picket; pitch; plan -.3 to=1.6; play -2;
plead 1.2; pledge .9; point -.3 active=-.2 end=-.8 np=2.5 to=1.4; ponder; portray 1.9; posit; post .2 active=.2;
postulate; pounce; praise 2.4; pray; preach .6; predict 1.6 active=.4; prefer 2; prepare -2.2; present;
press active=-.4 clause=-1.3 np=-.2 trailing=.3; presume; presuppose; pretend; print; prioritize; probe;
proclaim 1; produce -1.8; profess; prohibit; project; promise 1.5 to=.2; promote .7 active=.7; pronounce;
propose 1.8; protest -.3; prove -.7 active=-.8; provide -.3 active=-.3 np=-.4 verb=.2; publicize; publish -.5;
pull -2.8; purport; push .4 for=1.1 np=-.7; put -1.6 active=.4; quarrel; query; question .5 np=1.9 wh=1.4; quip;
quit -.8; quote np=1; rage; rail 1.7; raise -1.2 infinitive=-.5; rally -1 active=-.5; rank -.7; rant; rate -1.8;
ratify; reach -1.5; react; read end=2.3; reaffirm .6; realise; realize 1; reason -.3; reassure .3; rebel -1.4;
rebuff .2; rebuild -.4; rebuke 1.2; rebut 1.8; recall 2.1; recap; receive -2.2; recite 2.3; reckon; recognise;
recognize 1.1; recommend .7; reconsider; record -1.8; recount 1.2; reduce -1.7; refer .9 to=.8;
reflect -1 np=-.3 on=.4; refrain .7; refuse 1.4 to=1.1; refute .3; regard .6; register -1.7; regret .3;
reiterate 2.3; reject 1.9; rejoice; relate -.9; relay; release -.5 clause=.5 np=.8 passive=.2; relish 1.2;
rely -.8; remain -2; remark; remember 1.7 end=.3 that=-1; remind 2.4; renounce; repeat .8 np=.6; replace -2;
reply 1.3; report 1.1 comma=.4 end=.5 from=-1.1 in=.2 passive=.4 trailing=-1.1; represent -1.9; reprimand;
repudiate .4; request .8; require active=-.4 to=.5; research -2.2; resent; resign -.3; resist; resolve -1;
respect; respond .9 to=-.4; result -2.5; retell; rethink 1.1; retire -2.2; retort; return -2; retweet .4;
reveal 1.2 active=.2; revile 1; revisit; ride -1.1; ridicule; rip; rise -1.8; rue; rule -.4 verb=-.2;
run -2 active=-.5 np=.4; salute; sanction; satirize; savage; save -1.2;
say 2.7 active=1.5 end=1.1 in=.6 np=-.6 pronoun=.2 trailing=.7 wh=-.9; schedule -1.8; scoff .7; scold;
score -2.6; scorn; scream; see active=.4 as=.8 clause=-.2 infinitive=-.2 np=.2; seek .5; seem .9 like=.6 to=.4;
seethe; select -1.8; sell -1.9 active=-.5; send -1.4 np=.6; sentence -.2; sermonize; serve -2.7;
shake -1.3 active=-.8; share; shift -1 active=-.2; shoot -1.3 active=.2 trailing=-.2; shout 1.1 active=.9;
show .7 active=.4 clause=.3 np=.4 wh=-.5; shriek; shrink -.5; shrug; sigh; sign -.2; signal .6; sit -2.7; skewer;
slam 2.3; slander; slide -.3; smear; snap; sneer; sound; spar .2; speak -.8 about=1.7 np=.4 of=2.5 trailing=-.8;
speculate 1.2; spend -1.9 of=.5; spin; split -.7; spread -.2; spurn; stand -1 by=1.3 np=-.7; start -1.2;
state active=-1.9 end=.3 in=.5 that=.6 trailing=1.2; stay -2.2; steal -.3; stew; stipulate; stop -1.2;
stress 1.3; study -1.7; substantiate; succeed -1.9; sue active=-.2; suffer -1.6; suggest 2.3; summarise;
summarize; support 1 gerund=.6; suppose -1.6; surmise; survive -2.6; suspect; swear; sweep -1.7; swing -1;
take -1.6 on=-.5 verb=1.2; talk .7 about=.2 to=-.5; target -.6; taunt; teach -1.7; tease; telegraph;
tell 1.9 active=.8 np=.6; tend -.6; testify .2; text; thank .3 to=-2; theorise; theorize;
think active=1.2 clause=.9 np=-1.5; threaten .8; title .2; toast; tout 3.1; transmit; trash; travel -2.3;
treasure; trumpet; trust; try -1 np=-.2; turn -1.6 np=-.2; tweet 2.1; twist; underscore;
understand 1.1 active=.3; understate; undertake; unveil; upbraid; update -1.4; urge 2.3 active=.8;
use -1.9 np=.6; utter; validate; value; venture -.2; verify; veto .7; view 1; vilify; visit -2.1; visualize;
voice np=1.6; volunteer -.8; vote -.6 against=.9 end=-.6 for=1.5 that=-.2 to=.8 trailing=-.9; vouch 1.8; vow 3.9;
wager; wait -1.8; walk -1.2; want 1 np=.2; warn 2.2 active=.6; warrant; waver; wear -3; weigh in=.4; welcome .2;
whisper; win -3.9; wind -.7; wish; wonder 1.6; work -2.5 to=.3; worry 1.5; write .2 active=1.8 end=1.7 in=1.2;
yearn; yell .4;
`

/** Nouns, as `VERB_CUES`. */
export const NOUN_CUES = `
account -.2; accusation .3; acknowledgement; acknowledgment; admiration; admission .8; advice .7; advocate;
agreement -.3; allegation 1.2; ambition; anger; announcement; answer; apology .4; appeal -1; approval;
argument .4; assertion 1.3; assessment; assumption .8; assurance; attack in=-.5 on=.2; attempt -1.1; backer -1.5;
belief .4; bid -3; boast; calculation; call .5 for=.9; campaign -1.9 against=.3 np=.3; chant 1.7;
characterization; charge -.8; claim .5; comment -.2; commitment; comparison -.6; complaint 1; concern .4 that=.2;
concession; conclusion; condemnation; confidence .6; confirmation; consensus .6; contention; conviction;
critic -.5; criticism 1.1; critique; cry; debate -.9; decision; declaration; defence; defender;
defense -.3 of=.6; definition; demand; denial; denunciation .4; depiction; description; desire .7; determination;
disagreement 1.6; disclosure .5; discussion; dislike; distrust; doubt .7; dream; eagerness; effort -1.5;
endorsement .3 of=1.4; enthusiasm; estimate; evidence -.7; expectation; explanation; faith; fan -.5; fear 1;
feeling; finding; forecast 1.2; frustration; goal end=.4 of=-.4; guarantee; hatred; hint 1.2; hope .7;
idea of=-.2; implication; impression; indication -.6; insistence; insult; intent; intention; interest in=1.5;
invitation; joke; letter verb=.3; love; mandate; mantra; message quote=.3 that=-1.4; motto; narrative; news -1.5;
nomination -2.6; notion; objection; observation; opinion .3; opponent -1; opposition .6 to=.2; order -.5;
outrage; perception .2; plan -.3 to=.7; plea; pledge .9; policy -1.3; poll -3.2; portrayal; position -.6 on=.9;
praise 2; prediction 1.1; preference; projection; promise .9 to=.7; proponent; proposal .3 to=.3; push -.8;
question end=.9 np=1.3; quip; readiness; rebuke; recommendation; reference to=.4; refusal; regret; rejection;
reluctance .8; remark; report -.5; request -.6; respect; response -.4; revelation -.7; ruling; rumor 1.3; rumour;
scepticism; sense; sign -.6; skepticism; slogan; speculation .5; speech -.5 that=-.2; stance;
statement 1 end=1.1 np=.9 verb=1.2; story -.4 that=-.5; study -2; suggestion 1.9; support .6 np=1.6;
supporter -.7 that=-.2; survey -2.7; tale; talk; testimony; theory; thesis; threat -1.9; tweet -.3 end=-.5;
understanding; verdict; view .6 comma=1.5; vision; vote -1.4 for=.5; vow; warning; willingness; wish;
word of=-.2; worry 1.1;
`

/** Adjectives, as `VERB_CUES`. */
export const ADJECTIVE_CUES = `
adamant; afraid; alarmed; angry; anxious; apt; aware; bent; certain -.6; clear -.5 that=-.4; comfortable;
committed; concerned; confident .7; convinced; critical -.9; determined; disappointed 1.3; disgusted;
disinclined; dismissive; dissatisfied; doubtful; dubious; eager; enthusiastic; excited; favorable; favourable;
fearful; frustrated; furious; glad 1.5; grateful; happy; hopeful; hostile -.3; inclined; interested; keen .6;
known; leery; likely -1.2 active=-1.3; mindful; mum; nervous; opposed; optimistic; outraged .2; outspoken .9;
pessimistic; pleased; proud; quick; ready -1.6; reluctant .2; satisfied; sceptical; shocked; skeptical;
supportive; sure -.2 active=-.4; surprised; suspicious; sympathetic; thankful; thrilled; unaware; uncertain;
unclear -.3; uncomfortable; undecided -.5; unhappy; unsure; unwilling; upset; wary; willing; worried .2;
`
