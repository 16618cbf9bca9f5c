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
export const QUOTED = -2.9

/** By kind, form, what follows (>) and what stands before (<). */
export const GENERAL = `
adjective <and -.2; adjective <comma .5; adjective <dash 1.1; adjective <determiner .2; adjective <noun .5;
adjective <preposition -.6; adjective <quote .9; adjective <to -.4; adjective <| .8; adjective >about 1.5;
adjective >and -.8; adjective >by .5; adjective >clause -.6; adjective >colon -1.4; adjective >comma -1.9;
adjective >end -1.9; adjective >for -1.1; adjective >in .6; adjective >of 1.1; adjective >pronoun .2;
adjective >quote 1.6; adjective >that 1.3; adjective >to .3; adjective >verb -.4; adjective >with 1.4;
adjective active .7; adjective active <name 1; adjective none <pronoun .9; adjective none >np -.8;
adjective none >that .6; adjective none >to .4; noun <and -.3; noun <have .8; noun <mark -1.3;
noun <number -.3; noun <possessive .5; noun <subordinator .3; noun <verb .7; noun >about 1.8;
noun >against 1.3; noun >among .6; noun >and -1.7; noun >as -.2; noun >at -.2; noun >between -.7;
noun >clause -.6; noun >colon .2; noun >comma -1.5; noun >end -1; noun >for .9; noun >in -.5; noun >inside 1.1;
noun >np -.8; noun >of 1; noun >on .9; noun >over .4; noun >quote .9; noun >sub -1.1; noun >that 1.1;
noun >to .6; noun >toward .7; noun >verb -1; noun none -.6; verb <adverb .5; verb <bracket .7; verb <comma .6;
verb <dash -.2; verb <determiner -.2; verb <name .7; verb <number -.2; verb <object .7; verb <possessive -.6;
verb <preposition -.3; verb <pronoun .6; verb <quote 1.1; verb <relative -.4; verb <start -.3; verb <stop -.5;
verb <that -.3; verb <to -.2; verb <verb .2; verb >about 1.3; verb >above -.3; verb >across -.3;
verb >against 1.2; verb >and -.6; verb >as -.3; verb >by -.2; verb >comma -.5; verb >end -1; verb >for .3;
verb >from -.6; verb >in -.4; verb >into -.3; verb >np .3; verb >object .5; verb >of .2; verb >pronoun .2;
verb >quote 2.1; verb >sub -.3; verb >that 1.6; verb >through -.5; verb >to .4; verb >upon 1.1; verb >verb .2;
verb >wh 1.3; verb active <dash .5; verb active <name .2; verb active <start -.8;
verb active <subordinator -.5; verb active <that -.4; verb active <verb -.5; verb active >and -.9;
verb active >at .3; verb active >clause .6; verb active >end .5; verb active >from -.5; verb active >np .3;
verb active >pronoun .5; verb active >sub -.2; verb active >wh -.4; verb infinitive >about .4;
verb infinitive >end -.2; verb infinitive >on .2; verb passive <and -.3; verb passive <comma .2;
verb passive <noun .3; verb passive <to -.3; verb passive <verb .2; verb passive >and .3; verb passive >as .3;
verb passive >by .3; verb passive >np -.4; verb passive >on -.3; verb passive >to -.6; verb reduced <comma -.2;
verb reduced <start .5; verb reduced <subordinator .6; verb trailing -.2; verb trailing <adjective -.9;
verb trailing <determiner -.5; verb trailing <name -.5; verb trailing >clause .3; verb trailing >comma -1.1;
verb trailing >for -.3; verb trailing >in -.7; verb trailing >on .2; verb trailing >pronoun .2;
verb trailing >that .2;
`

/** Verbs: the stem, its figure, and what a certain form or follower adds. */
export const VERB_CUES = `
abhor; accept; account -1.7; accuse 2.3; acknowledge 1.5 active=.9; acquiesce 1; acquit;
add 1.1 comma=1.9 end=3 np=-1.3 quote=.2 that=.3 to=-2.7; address -.3 infinitive=.6; adjudge; admire .9;
admit .4 active=1.3; admonish; adore; advise -.2 active=-.8; advocate for=.8 active=-.5; affirm; agitate;
agonize; agree .9 with=.3; aim; air -2; alarm .4; alert; allege 1.1; allow -.5; allude .4; analyse;
analyze -.8; announce 2.5; answer .3; anticipate; apologise; apologize .5; appeal -1.3;
appear -.5 np=.5 on=-1 to=1 verb=.2 active=.3; applaud .6; appoint; appreciate; apprise; approve np=.2;
arbitrate; argue 2.7; arrange; arrest -1.4; arrive -3; articulate .3; ascertain;
ask 2.4 about=-1.4 end=.8 np=-.4 object=-.2; assail 2.2; assert 1.3; assess; assume -.6; assure 1.2;
attack np=1.3 on=.4 active=-.8; attempt -.3; attend -3.2; attest; attract -1.4; attribute .7; authorise;
authorize to=-.3; aver; avouch; avow; await -1.7; back .4 trailing=.4; balk 1.8; ban -.8; bargain -.9; bash;
beat -2.8; become -1.9 np=-1.3 verb=.8; beg; begin -.5 verb=.2 active=-1.2; begrudge; believe 1.5 object=-.7;
belittle; belong -.3; bemoan .7; berate; beseech; bet -1.6; bewail; bicker; bid -.5; blame 2.2; blast 2.8;
bless -.4; blog; bluff; boast 1 np=-.6; boo; boycott; brace -.9; brag .8; break -2.1; brief -.8;
bring -1.8 active=-.3; bristle; broadcast; brush .4; build -2.6 active=-.6; buy -2.2; cable; calculate -.2;
call 1.2 end=-.8 for=1.4 object=1 on=.9 pronoun=.4 quote=-1.2 trailing=.5; campaign -2.1 against=.3 for=1.8;
carry -1.9 active=-.6; cast trailing=-.6; castigate; cause -2.9; caution .4; celebrate -.4; censure; certify;
challenge -.3; champion .2; change -1.8 active=-.8; chant .9; characterise; characterize 1.2;
charge active=-.3 passive=.5; chastise; cheer -.3 sub=.6; cherish; chide 1.6; chime; choose -.9; chronicle;
cite 3.1; claim 1.5 np=-.6 active=.2; clarify .6; clash -1.1; close -2.5 active=-.2; come -1.9 to=-.3 under=.2;
command -1.6; commend; comment on=1.7; commit -.2; compare -1.4 np=1.6 with=-.9; complain 1.7; compliment;
compute; concede 1.1; conclude 2; concoct; concur .3; condemn 1.3; confess; confirm .9; congratulate 1.5;
consider .6 np=.4 active=.4; contain -1; contemplate; contend; continue end=1.5 np=-.6 to=-.8; contract -.8;
contradict; contrast -.5; convey; convict; convince .7; corroborate; cost -2.7; counsel -1.9; counter;
covenant; covet; crave; create -1.8 np=-.5; credit np=.7; criticise; criticize 2.7; critique; crow; crusade;
cry; cut -1.9; debate active=-.7; debunk; decide .2 np=-.2; declare 1.7 np=-.2; decline to=1.8 active=.3;
decree; decry 2.1; deduce; deem 2.2; defend .7 np=.7 active=.2; define -.4; defy -.2; deliberate;
deliver -.9 trailing=1.2; demand .9; demonize; demonstrate -.2 np=-.5; denounce 2 np=.2; deny 1.1; depend -2;
depict; deplore; depose; deride 1.7; describe 2.2 infinitive=-.2; desire; despise; detail;
determine np=-.3 active=-.2; detest; dictate; die -2.9; disagree; disapprove; disavow 2.3; disclose .9;
discourage; discredit -.3; discuss 1.8 active=.3; dislike .3; dismiss 1.6; disparage .5; disprove; dispute .7;
distance; distort; distrust; do -2.9; document active=-.4; doubt .3; downplay; draw -1.2; dread; dream;
drive -2.3; drop -2.6; dub; dwell .8; earn -2.8; echo 1.2 np=-1.4; elaborate; elect -2.1; email -1.5 np=1.5;
embrace; emerge -1.3; emphasise; emphasize 1.6; empower; enable -1.2; enact; encourage .5; end -1.5 active=-.6;
endorse 2 active=-.6 infinitive=.2; enforce; enlighten; enquire; enter -3.1; entertain; envisage; envision 1.2;
establish -.4; esteem; estimate .2; eulogize; evaluate; evince; exaggerate; examine -.7; exclaim; excoriate;
exist -1.8; expect 2.6; explain 2 active=.7; expose; express 1.9 active=.7; extol; exult; face -3.8; fail -1.6;
fall -1.9 active=-1.4; fancy; fault; favor .2 active=.5; favour; fax; fear 1; feel .2 clause=.2 verb=.2; feign;
feud -1.3; fib; fight -1.7; figure active=-1.2; file -.5;
find -.2 end=.8 np=-.8 object=-1.4 pronoun=-.7 active=.4; fine -.3; finish -3.3; fire -.4; float;
focus np=-.3 on=.3; follow -1.9 colon=1.9; forbid; forecast; foresee .5; frame; fret; fume; gather -3; gauge;
get -3; give -2.3 np=.6 that=-.2 active=-.2; gloat; go -1.8 np=-.4 on=1.6 sub=1.8 to=-1.5 active=.3;
greenlight; grieve; gripe; groan; grow -2.2 gerund=1.1; grumble; guarantee -.2; guess; haggle; hail .9; hammer;
happen -2.7; hate .4; headline -.5; heckle; help -2.9; herald .3; hesitate; highlight .8; hint .4; hire -1.2;
hiss; hit -.5 np=-.3; hold -2.1 active=-.2; honor -1; honour; hope 1.8; host -3.6; hurt -1.9; hype;
hypothesize; identify .3 active=.8; ignore; illustrate; imagine .3; implore; imply .9; impose; impugn;
include -1.2 colon=.7 np=-.5 verb=.3; increase -2.6; indicate 1.1; indict; infer; inform 1.3; injure -.4;
inquire; insist 2.5; instruct; insult; intend .8; interject .3; interpret .7; interview -2.4 end=.4;
introduce active=-.2; investigate -1.3; invoke; involve -2.5; issue -1.5 np=1.8; jeer; join -2.4; joke .6;
judge; keep -1.9 verb=1.4; kill -3.3; knock -.4; know .6 as=.2 passive=1.6; label 1.2; lack -1.1; lambast 1.3;
lambaste; lament 2.2; lampoon; lash .4; last -1.4; laud; launch -1; lay; lead -3.1; learn .2;
leave -2.5 np=-.3; lecture; let -1.4; license; lie -1; like; liken 1.4; list .6 clause=.2; live -2.9; loathe;
lobby -.8; log; long; look -.3 to=.8; lose -4.6; love; maintain -1.3; make -1.3; malign; mandate; march -1.4;
marry -2.5; marvel; mean -2.1 comma=2.4 to=.9 passive=.7; measure -.7; mediate; meet -1.8; mention 1.7;
message -1.4; mischaracterize; misrepresent; misstate; mock 1.5; mourn; move -2.1; mull .4; mumble; murmur;
muse .8; mutter; name .2; narrate; need -2.1; negotiate; nominate passive=.7 trailing=-1.3; note 2.5 active=.6;
notice; notify; object; observe .6; offer .2 active=.2; okay; open -2; opine; oppose 1.4 np=.3; opt; order 1.9;
outline .7; overstate; own -2.6; paint; pan; panic; paraphrase; parody; pass infinitive=-.5; pay -2.6 np=.4;
perceive; permit; persuade 1.2; petition; phone -1.4; pick -1.9; picket; pitch; plan -.6 to=1.6; play -2.3;
plead 1; pledge .7; point -.6 end=-.2 np=2.4 to=1.7 active=-.5; ponder; portray 1.7; posit; post active=.2;
postulate; pounce; praise 2.2; pray; preach .4; predict 1.6; prefer 1.8; prepare -2.4; present;
press -.2 clause=-1.2 np=-.2 active=-.5 trailing=.2; presume; presuppose; pretend; print; prioritize;
probe -.2; proclaim .8; produce -2; profess; prohibit; project; promise 1.2 to=.3; promote .4 active=.7;
pronounce; propose 1.6; protest -.7; prove -.9 active=-.8; provide -.5 np=-.5 verb=.2 active=-.4 trailing=-.2;
publicize; publish -.7; pull -3.1; purport; push for=1.2 np=-.5; put -1.8 active=.4; quarrel; query;
question .3 np=1.8 wh=1.4; quip; quote np=.7; rage; rail 1.4; raise -1.4 infinitive=-.5; rally -1.3 active=-.6;
rank -.9; rant; rate -2; ratify; reach -1.9 np=.2; react -.4; read end=2.2; reaffirm .4; realise; realize .8;
reason -1; reassure; rebel -1.6; rebuff; rebuke 1; rebut 1.6; recall 1.9; recap; receive -2.4; recite 2;
reckon; recognise; recognize .8; recommend .5; reconsider; record -2; recount 1; reduce -1.9; refer .7 to=.8;
reflect -1.2 np=-.3 on=.4; refrain .4; refuse 1.1 to=.9; refute; regard .4; register -1.9; regret;
reiterate 2.1; reject 1.7; rejoice; relate -1; relay; release -.8 clause=.6 np=.8 passive=.3; relish .9;
rely -1; remain -2.4 np=.3; remark; remember 1.5 end=.3 that=-1; remind 2.2; renounce; repeat .6 np=.3;
reply 1.1; report .8 end=.5 from=-1.2 in=.2 passive=.3 trailing=-1.1; represent -2.1; reprimand; repudiate .2;
request .5; require -.3 to=.4 active=-.5; research -2.5; resent; resist; resolve -1.2; respect -.2;
respond .6 to=-.4; result -2.7; retell; rethink .8; retort; return -2.2; retweet .2; reveal .9 active=.2;
revile .9; revisit; ridicule; rip; rise -2; rue; rule -.6 verb=-.2; run -2.3 np=.4 active=-.4; salute;
sanction; satirize; savage; save -1.4;
say 2.7 end=.9 in=.4 np=-.5 pronoun=.3 quote=-.8 wh=-.9 active=1.2 infinitive=-.2 trailing=.2; schedule -2;
scoff .5; scold; score -2.9; scorn; scream; see as=.7 np=.2 active=.2 infinitive=-.4; seek .3;
seem .6 like=.6 to=.4; seethe; select -2.1; sell -2.1 active=-.5; send -1.6 np=.6; sentence -.5; sermonize;
serve -2.9; share; shift -1.3 active=-.3; shoot -1.5 trailing=-.3; shout .9 active=.8;
show .4 clause=.3 np=.4 wh=-.5 active=.3; shriek; shrug; sigh; sign -.4; signal .3; sit -2.9; skewer; slam 2.1;
slander; smear; snap; sneer; sound; spar; speak -1 about=1.8 np=.4 of=2.5 trailing=-.9; speculate 1;
spend -2.1 of=.5; spin; spread -.5; spurn; stand -1.2 by=1.3 np=-.7; start -1.4;
state end=.3 in=.5 that=.7 active=-2.1 trailing=1; stay -2.4; stew; stipulate; stop -1.4; stress 1.1; study -2;
substantiate; succeed -2.1; sue active=-.4; suffer -1.8; suggest 2; summarise; summarize; support .8 gerund=.7;
suppose -1.8; surmise; survive -2.8; suspect; swear; take -1.8 on=-.4 verb=1.2; talk .5 about=.3 to=-.4;
target -.8; taunt; teach -1.9; tease; telegraph; tell 1.6 np=.6 active=.8; tend -.8; testify; text;
thank .2 np=.2 to=-2.1; theorise; theorize; think clause=.5 np=-1.3 pronoun=.2 active=1; threaten .6; title;
toast; tout 2.9; transmit; trash; travel -2.5; treasure; trumpet; trust; try -1.3 np=-.2; turn -1.8; tweet 1.7;
twist; underscore -.3; understand .8 active=.3; understate; undertake; unveil; upbraid; update -1.6;
urge 2 active=.8; use -2.1 np=.7; utter; validate -.2; value; venture -.4; verify; veto .4; view .8; vilify;
visit -2.4; visualize; voice -.4 np=1.7; volunteer -1.1;
vote -.8 against=.8 end=-.5 for=1.6 that=-.2 to=.9 trailing=-.7; vouch 1.6; vow 3.7; wager; wait -2; walk -1.4;
want .8; warn 2 active=.6; warrant; waver; weigh in=.2; welcome; whisper; win -4.2; wish; wonder 1.4;
work -2.7 to=.3; worry 1.3; write end=1.5 in=1.1 np=-.3 active=1.9; yearn; yell .3;
`

/** Nouns, as `VERB_CUES`. */
export const NOUN_CUES = `
account -.2; accusation .3; acknowledgement; acknowledgment; admiration; admission .9; advice .7; advocate;
agreement -.4; allegation 1.2; ambition; anger; announcement; answer; apology .5; appeal -1; approval;
argument .4; assertion 1.3; assessment; assumption .8; assurance; attack in=-.5 on=.2; attempt -1.1;
backer -1.5; belief .4; bid -3; boast; calculation; call .5 for=.9; campaign -2 against=.4 np=.3; chant 1.7;
characterization; charge -.8; claim .5; comment -.2; commitment; comparison -.6; complaint 1;
concern .3 that=.2; concession; conclusion; condemnation; confidence .6; confirmation; consensus .5;
contention; conviction; critic -.6; criticism 1.1; critique; cry; debate -.9; decision .2; declaration;
defence; defender; defense -.3 of=.6; definition; demand -.3; denial; denunciation .3; depiction; description;
desire .8; determination; disagreement 1.6; disclosure .5; discussion; dislike; distrust; doubt .6; dream;
eagerness; effort -1.6; endorsement .3 of=1.4; enthusiasm; estimate; evidence -.7; expectation;
explanation -.3; faith; fan -.5; fear 1; feeling; finding; forecast .7; frustration; goal end=.4 of=-.4;
guarantee; hatred; hint 1.1; hope .7 of=-.2; idea of=-.2; implication; impression; indication -.7; insistence;
insult; intent; intention; interest in=1.5; invitation; joke; letter verb=.2; love; mandate; mantra;
message that=-1.5; motto; narrative; news -1.5; nomination -2.6; notion; objection; observation; opinion .3;
opponent -1; opposition .6; order -.5; outrage; perception .4; plan -.3 to=.7; plea; pledge .9; policy -1.3;
poll -3.2; portrayal; position -.6 on=.9; praise 2; prediction 1.1; preference; projection; promise .9 to=.7;
proponent; proposal .3 to=.2; push -.9; question end=.9 np=1.3; quip; readiness; rebuke; recommendation;
reference to=.4; refusal; regret; rejection; reluctance .8; remark; report -.5; request -.6; respect;
response -.4; revelation -.7; ruling; rumor 1.3; rumour; scepticism; sense; sign -.6; skepticism; slogan;
speculation .5; speech -.5 that=-.2; stance; statement 1.1 end=1.1 np=.9 verb=1.1; story -.4 that=-.5;
study -2; suggestion 1.9; support .6 np=1.4; supporter -.8 that=-.2; survey -2.7; tale; talk; testimony;
theory; thesis; threat -1.8; tweet -.3 end=-.6; understanding; verdict; view .5 comma=1.5; vision;
vote -1.4 for=.4; vow; warning; willingness; wish; word of=-.3; worry 1.1;
`

/** Adjectives, as `VERB_CUES`. */
export const ADJECTIVE_CUES = `
adamant; afraid; alarmed; angry; anxious; apt; aware; bent; certain -.6; clear -.5 that=-.3; comfortable;
committed; concerned; confident .5; convinced; critical -.9; determined; disappointed 1.3; disgusted;
disinclined; dismissive; dissatisfied; doubtful; dubious; eager; enthusiastic; excited; favorable; favourable;
fearful; frustrated; furious; glad 1.7; grateful; happy; hopeful; hostile -.3; inclined; interested; keen .6;
known; leery; likely -1.1 active=-1.5; mindful; mum; nervous; opposed; optimistic; outraged; outspoken .8;
pessimistic; pleased; proud; quick; ready -1.6; reluctant .2; satisfied; sceptical; shocked; skeptical;
supportive; sure -.3; surprised; suspicious; sympathetic; thankful; thrilled; unaware; uncertain; unclear -.3;
uncomfortable; undecided -.6; unhappy; unsure; unwilling; upset; wary; willing none=.4; worried .2;
`
