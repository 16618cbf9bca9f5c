import type { Act } from "../../model/index.ts"

// Origin: classes of speech-act and attitude verbs after Levin (1993) and VerbNet 3 (say-37.7, admit-65, conjecture-29.5,
// wish-62, order-60, refuse, want-32.1, marvel-31.3, appoint-29.1, approve-77), filled up with  seen in the cues of
// PolNeAR's training texts. Verbs stand in their base form, irregular forms after a slash; nouns and adjectives as they are.

/** Words that carry an act, by act. */
export const VERBS: Readonly<Record<Act, string>> = {
  states: `accuse add address advertise advise  allege allude amplify announce answer apologize appeal applaud
    argue articulate ask assail assert assure attack attribute author backpedal bash belittle bemoan berate blame blast
    bemoan boast brag broadcast call caution celebrate challenge chant characterize charge chide cite claim clarify commend
    comment compare complain compliment conclude condemn congratulate contend continue contrast convey correct credit
    criticise criticize cry decry deem declare decree defend demand denounce depict deride describe detail discuss disclose
    disparage divulge document dub echo elaborate emphasize emphasise estimate exclaim explain explore express find/found
    flag forecast formulate frame greet hail highlight hint illustrate imply indicate inform insinuate insist
    insult interject introduce invoke joke label lambast lambaste lament laud laugh liken list maintain marvel
    mention mock mourn muse name note observe offer opine outline paint/painted pan pitch place pledge point portray posit
    post predict present press pretend proclaim project promise promote pronounce propose protest publish push put quip
    quote rail raise rant read reassert reassure rebuke recall recite recommend recount refer reflect reiterate release
    remark remind repeat reply report reprimand request respond retort retweet reveal ridicule rip salute savage say/said/says
    scoff scold share shout shot/shooting show/shown signal skewer slam specify speculate speak/spoke/spoken spell stress
    submit suggest sum summarize surmise swear/swore/sworn taunt tease tell/told testify thank theorize threaten title tout
    trash trumpet tweet underline underscore unleash unveil urge utter vent vouch vow warn weigh whisper write/wrote/written
    yell publicise publicize educate email e-mail interview learn/learnt discover determine uncover chronicle
    portray headline entitle text telephone phone quarrel debate spar bicker lecture narrate pray preach message caption
    diagnose calculate conjecture advocate lobby campaign  exhort implore beg plead beseech invite caricature blog
    editorialize sing/sang/sung chime crow gush grumble gripe grouse groan moan growl mumble murmur mutter snap sneer sniff
    shriek scream roar thunder volunteer venture stipulate quantify encourage cast/cast justify provide impart demonstrate prove illustrate reference recap relate rate rank  tally count
    contextualize equate extol heap lash liveblog log malign needle peg pin poke pounce praise prod rally  regale
    rehash render sketch snipe spotlight swipe tar tick tie trace trot trumpet vilify voice whip zing decode stump pitch`,
  confirms: `acknowledge admit affirm  attest authenticate concede confess confirm corroborate  reaffirm
    substantiate validate verify vindicate concur`,
  denies: `contradict  counter debunk deny disavow disclaim dismiss dispute disprove disagree disown gainsay rebut
    recant rebuff refute reject renounce repudiate retract spurn rubbish scotch nix quash deflect`,
  declines: `decline refuse demur balk abstain evade dodge sidestep withhold/withheld duck stonewall `,
  doubts: `doubt distrust mistrust query question wonder puzzle hesitate waver second-guess mull  ponder`,
  holds: `abhor admire adore agonize aim  anger anticipate appreciate aspire assume attempt await back
    battle believe bristle champion cherish cling consider contemplate covet crave despise detest disapprove disdain
    dislike disappoint distress  dread dream embrace empathize endure enjoy envision envisage envy
    excite expect fancy favor favour fear feel/felt fight/fought fixate foresee/foresaw/foreseen forget/forgot fret
    frustrate gear  grapple grieve guess hate hope hunger  imagine infuriate intend interpret judge
    know/knew/known lean like look loathe long love mean/meant merit miss need oppose outrage perceive plan plot 
    prefer prepare presume prioritize prize realize reckon recognize regard regret relish remember resent resist respect
    revere scorn see/saw/seen seek/sought sense shock side struggle support suppose surprise suspect sympathize
    tend think/thought tolerate treasure trouble trust try/tried understand/understood unsettle value view visualize want
    warm watch welcome wish worry yearn vie eye seethe upset/upset envision rethink reconsider 
     deserve display figure hanker hear/heard rely strive endeavor fume cheer boo resonate align alarm amuse angle
    appal appall astonish baffle bother bewilder brace captivate concern confuse convince dismay disgust disillusion displease
    enrage enthuse fascinate horrify impress incline interest intrigue irk irritate motivate mystify offend overwhelm perplex
    rattle  scare startle stun tempt thrill worship shudder swoon pine rue care   hew adhere`,
  decides: `accept adopt appoint approve authorize award ban bar block cancel choose/chose/chosen command commission
    commute convict decide dedicate devote direct disband discharge dispatch elect enact endorse establish exonerate expel
    extend fine fire grant halt hire impeach implement impose indict install institute instruct invalidate 
     legalize mandate  nominate opt order outlaw overrule overturn overrule pardon pass permit pick postpone
    prohibit promulgate ratify redact reinstate repeal require resign resolve restrict retain revoke rule sanction select
      settle sign shelve sponsor co-sponsor  subpoena suspend terminate unseal uphold/upheld
    veto vote waive withdraw/withdrew/withdrawn abolish acquit adjourn ratify designate deploy demote depose enforce
    allow  vacate void forbid/forbade/forbidden legislate allocate arraign arrest bestow censure cede
    decriminalize deport detain disqualify evict exempt oust reappoint recuse reverse rescind shutter `,
}

/** Nouns and adjectives that carry an act, by act. */
export const NOUNS: Readonly<Record<Act, string>> = {
  states: `accusation accusations account accounts advice allegation allegations allusion announcement answer answers
    apology argument arguments assertion assertions assessment assurance assurances attack attacks boast boasts broadside
    call calls  chant chants characterization charge charges cheerleading claim claims comment comments complaint
    complaints conclusion condemnation contention conversation   critique criticism criticisms cry
    declaration defense depiction description descriptions disclosure discussion estimate explanation exposure finding
    findings footage hint hints indication insistence insult insults interview jab joke jokes lawsuit letter  memo
    mention mentions message messages narrative note notion observation outspoken petition plea pledge pledges 
    portrayal praise prediction predictions projection promise promises pronouncement proposal proposals protest protests
    question questions quote quotes rebuke recommendation reference references remark remarks reminder reply report
    reports request requests response revelation revelations rhetoric ridicule rumor rumors shots slogan speech statement
    statements story stories suggestion suggestions swipe testimony threat threats tirade tribute vocal vow
    warning warnings   op-ed speeches `,
  confirms: `acknowledgement acknowledgment admission concession confession confirmation corroboration`,
  denies: `contested contesting denial denials rebuttal refutation rejection repudiation retraction disavowal`,
  declines: `refusal silence mum tight-lipped noncommittal coy non-committal`,
  doubts: `doubt doubts doubtful dubious  sceptical scepticism skeptical skepticism speculation suspicion
    uncertain uncertainty undecided unsure unclear unconvinced agnostic`,
  holds: `adamant admiration admirer admirers advocate advocates affection afraid agenda aim ambition ambitions anger angry anxiety
    anxious apprehension apprehensive approach attempt attempts attitude attitudes aversion aware belief beliefs bullish
    campaign campaigns comfortable commitment concern concerns confidence confident conscious consensus
    contempt content convinced conviction cynical dedication delighted desire desires desperate determination determined
    devotion disapproval discontent dislike dismay distaste distrust eager eagerness effort efforts emotion enamored
    enthusiasm enthusiastic expectation expectations faith familiar fan fear fears fearful fondness frustration frustrated
    furious glad goal goals grateful gratitude grief happy hardline hatred hesitancy hope hopes hopeful hostile hostility
    idea ideas impatient impression inclination inclined indifferent intent intention intentions interest interested
    jealous keen leery loyal loyalty mad mindful mistaken mood mood motive motives nervous notions objection objections
    opinion opinions opponent opponents opposition optimism optimistic outlook outrage passion passionate perception
    perceptions pessimistic philosophy plan plans pleased position positions preference priority priorities proponent
    proponents proud ready reluctance reluctant hesitant relief reservations resentment resistance respect respected sentiment
    sentiments shocked sense stance stances strategy   supporter supporters supportive surprise
    surprised sympathetic sympathy tempted thankful theory thirst thoughts thrilled tolerance torn unaware understanding
    unease uneasy unhappy unwilling unwillingness view views vision wary wariness weary willing willingness wish worries
    worried worry zeal`,
  decides: `agreement appointment approval ban  clearance decision decisions decree directive edict endorsement
    endorsements injunction   legislation mandate mandates nomination order orders ordinance pardon  resolution
    ruling rulings  vote votes verdict veto`,
}

/** What is passed over in a search for the  that carries the act: it governs one, and carries none of its own. */
export const LIGHT = `appear begin/began/begun come/came  express get/got give/gave/given go/went/gone
  have issue keep/kept lead/led make/made proceed seem sound spend/spent start stay remain take/took/taken turn use voice
  do be run/ran bring/brought deliver launch hold/held move`

/** Turns of phrase, tried in order before single words, on the cue in lower  with one space between words. */
export const PHRASES: readonly (readonly [phrase: RegExp, act: Act])[] = [
  [
    /\bsilen(?:t|ce)\b|(?:\bnot|n't|\bnever)(?: yet| immediately)* (?:return(?:ed)?|be reached|reachable|available)\b/,
    "declines",
  ],
  [
    /\b(?:under fire|critical of|critic of|critics of|known as|tak(?:e|es|ing|en) aim|took aim|take no issue)\b/,
    "states",
  ],
  [/\b(?:question(?:ed)? about|ask(?:ed|s|ing)? (?:a |some )?questions?)\b/, "states"],
  [
    /\b(?:no|without|not(?: immediately)? (?:have|provide|offer|give|make)(?: any| a)?|not available for) (?:immediate )?(?:comments?|details|response)\b/,
    "declines",
  ],
  [
    /\bstop(?:s|ped|ping)? (?:well |just )?short of\b|\bfail(?:s|ed|ing)? to (?:answer|respond|return|reply|say|explain|comment)/,
    "declines",
  ],
  [
    /(?:(?:\bnot|n't|\bnever)(?: yet| so far)?(?: been)? |\bun)able to (?:independently )?(?:confirm|verify|establish|corroborate)\b/,
    "doubts",
  ],
  [
    /(?:\bun(?:able|willing)|(?:\bnot|n't|\bnever)(?: yet)? (?:willing|ready|prepared|inclined|want|wish)) to (?:say|comment|confirm|answer|discuss|provide (?:any )?(?:details|comment|information))/,
    "declines",
  ],
  [
    /\b(?:choos|chos|decid|opt|prefer)\w* (?:not to|to not) (?:say|comment|answer|respond|reply|discuss|explain)\b/,
    "declines",
  ],
  [/\bhad (?:been )?(?:forecast|predicted|projected)\b/, "holds"],
  [
    /(?:\bnot|n't|\bnever|\bcannot|\b(?:refus|declin)(?:es?|ed|ing) to)(?: yet| even| be)* rul(?:e|ed|ing) (?:\w+ )?out\b/,
    "doubts",
  ],
  [
    /(?:\bnot|n't|\bun)(?: yet| quite| so| too| very| really| all that| entirely)* ?(?:sure|certain|convinced|optimistic|decided|clear|confident|persuaded|know(?:n)?(?: if| whether)?)\b/,
    "doubts",
  ],
  [
    /\b(?:cast|casts|casting|raise|raises|raised|raising|express(?:es|ed|ing)?|voic(?:e|es|ed|ing)) [^.]{0,30}?(?:doubts?|skepticism|questions|uncertainty)\b/,
    "doubts",
  ],
  [
    /\b(?:is|are|was|were|remains?|it's|it may be)(?: still| also)? (?:in doubt|an open question|not (?:a question of )?whether)\b/,
    "doubts",
  ],
  [
    /\b(?:took|takes?|taking) issue with\b|\bpush(?:es|ed|ing)? back (?:on|against)?\b|\b(?:brush|shrug|laugh|wav)(?:e|s|es|ed|g?ing)* (?:off|aside)\b/,
    "denies",
  ],
  [
    /\b(?:in|as a) (?:response|answer|rebuttal) to\b.*\b(?:charges?|accusations?|claims?|allegations?|criticism)\b/,
    "denies",
  ],
  [
    /\b(?:deny|denies|denied|denying)\b.*\brequest\b|\b(?:strik|struck)\w* down\b|\bturn(?:s|ed|ing)? down\b/,
    "decides",
  ],
  [
    /\b(?:sign|introduc|pass|draft|sponsor|propos|fil)(?:e|s|es|ed|ing) [^.]{0,40}?\b(?:orders?|bills?|legislation|laws?|resolutions?|measures?|acts?)\b/,
    "decides",
  ],
  [/\b(?:formal|official)(?:ly)? (?:pledg|back|support|nomin|accept|withdr|ratif)\w*/, "decides"],
  [
    /\b(?:lay|lays|laid|laying) off\b|\b(?:cast|casts|casting) (?:a |his |her |their |its )?(?:vote|ballot)s?\b/,
    "decides",
  ],
  [/\bplead(?:s|ed|ing)? not guilty\b|(?:\bnot|n't|\bnever) plead(?:ed)? guilty\b/, "denies"],
  [/\bplead(?:s|ed|ing)? guilty\b/, "confirms"],
  [
    /\b(?:is|are|was|were|'re|'s|been)(?: also| now| widely| all| still| not|n't)* (?:set|scheduled|due|poised|going|known|famous|celebrated|expected|believed|thought|slated|ready|open|supposed|on track|prepared|considered|seen|viewed|revered|perceived|regarded) ?(?:to|for|as|by|that)?\b/,
    "holds",
  ],
  [
    /\b(?:look(?:s|ed|ing)?|set(?:s|ting)? out|start(?:ed)?|found(?:ed)?|would like|'d like) (?:to|for ways)\b|\bgets? behind\b|\bin mind\b|\bin (?:the )?hopes? of\b/,
    "holds",
  ],
  [
    /\b(?:makes?|made|making|is|it's|was) (?:it )?(?:very |perfectly |abundantly )?clear\b|\bmak(?:es?|ing) (?:the|a|an|his|her|their|its) (?:\w+ )?(?:case|point|argument)\b|\bmade (?:the|a|an|his|her|their|its) (?:\w+ )?(?:case|point|argument)\b/,
    "states",
  ],
  [
    /\b(?:looks?|looked|looking|point(?:s|ed|ing)?|fir(?:e|es|ed|ing)|hit(?:s|ting)?|shot|shoots?|shooting|fought|speak(?:s|ing)?|spoke|stand(?:s|ing)?|came|comes?|coming) (?:back|out|up|to a)\b/,
    "states",
  ],
  [/\b(?:is|are|was|were|'s|'re|been) (?:call|dub|term|titl|nam|describ)(?:l?ed|ed)\b/, "states"],
  [/\b(?:campaign|fight|fought|crusade|battle)s? (?:against|for)\b/, "holds"],
]
