/** What a word is, as far as its form and its neighbours tell. */
export type Tag =
  | "noun"
  | "name"
  | "number"
  | "adjective"
  | "adverb"
  | "determiner"
  | "possessive"
  | "pronoun"
  | "object"
  | "relative"
  | "preposition"
  | "to"
  | "and"
  | "subordinator"
  | "that"
  | "be"
  | "have"
  | "auxiliary"
  | "not"
  | "verb"
  | "quote"
  | "comma"
  | "dash"
  | "colon"
  | "stop"
  | "bracket"
  | "mark"

const CLOSED: readonly (readonly [Tag, string])[] = [
  ["determiner", "the a an this these those some many all both each every no any several few most another more such"],
  ["possessive", "his her its their my our your 's ’s whose"],
  ["pronoun", "he she it they i we you someone somebody everyone everybody others nobody anyone"],
  ["object", "him them us me himself herself itself themselves myself ourselves yourself"],
  ["relative", "who which whom"],
  [
    "preposition",
    `of in on at by for with from about into over against during under between through among amid upon toward towards
     within without across behind beyond near off per via despite like unlike regarding concerning including around
     throughout inside outside onto above below beside besides except alongside`,
  ],
  ["to", "to"],
  ["and", "and or but nor &"],
  [
    "subordinator",
    `because although though while if when as since after before until unless whether whereas once where why how what
     whatever whenever than so except lest`,
  ],
  ["that", "that"],
  ["be", "is are was were be been being am 'm ’m 're ’re isn't isn’t wasn't wasn’t aren't aren’t weren't weren’t"],
  ["have", "has have had having hasn't hasn’t haven't haven’t hadn't hadn’t 've ’ve"],
  [
    "auxiliary",
    `do does did don't don’t doesn't doesn’t didn't didn’t will would can could may might must shall should won't won’t
     wouldn't wouldn’t can't can’t cannot couldn't couldn’t shouldn't shouldn’t 'll ’ll 'd ’d let's let’s ought`,
  ],
  ["not", "not never n't"],
  [
    "adverb",
    `also then later just even still already again now once twice often always sometimes soon yet too very quite rather
     perhaps maybe instead however meanwhile therefore thus ever almost only there here today yesterday tomorrow tonight
     further long first far well much more most less least ago apart back forward repeatedly so-called`,
  ],
  [
    "adjective",
    `new old former own other same last next good great big small high low little young public political national
     federal local senior top major early late recent american republican democratic presidential likely several possible
     able certain clear true false real full free strong white black main key long-time longtime unnamed
     prominent leading several top-ranking anonymous`,
  ],
]

/** The words whose tag never depends on what stands beside them. */
export const TAGS: ReadonlyMap<string, Tag> = new Map(
  CLOSED.flatMap(([tag, words]) => words.split(/\s+/).map((word) => [word, tag] as const)).reverse(),
)

/** Days and the like: where a sentence says when. */
export const WHEN: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april
   june july august september october november december earlier later recently ago`.split(/\s+/),
)

/** Verbs that cue nothing by themselves, so that a finite verb is known when it is met. */
export const PLAIN_VERBS: readonly string[] =
  `go come take get make give have do be keep leave begin start stop run turn move live work play put bring use try find
   become happen stand sit fall rise grow lose win pay buy sell send meet follow lead help need face allow let cause
   create build break spend cut reach remain stay join enter serve hold open close kill die hit wait walk drive carry
   draw pull pass raise change increase reduce drop lie look appear seem include involve receive provide produce return
   arrive beat fight vote elect win ban sign file launch hire fire visit travel host attend marry attract earn fail
   succeed suffer survive shoot injure arrest charge sentence release contain represent own belong exist depend result
   lack cost hurt save end finish continue last spread shift emerge sink swim ring drink eat
   sleep wake wear tear bear bite hide ride shake steal swing freeze feed flee fly deal dig blow catch hang lend overcome
   shine shrink slide split sweep wind quit bleed creep burn crash explode collapse sail land depart gather replace
   resign retire injure damage destroy flood evacuate rescue rebuild repair operate employ`.split(/\s+/)
