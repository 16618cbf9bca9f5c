import { around, type Reading } from "../context.ts"
import { creditsOf } from "../credits/credits.ts"
import { once } from "./once.ts"
import { isBroadcaster, type OutletMention, outletsIn } from "./outlets.ts"

/**
 * Whether an outlet is the one whose report this is: who published it, or the wire or paper that it was taken over from. What
 * a report does not tell of itself is guessed from its style.
 */
export function isOwn(context: Reading, name: string): boolean {
  const known = asked(context)
  const own = known.get(name) ?? isAnyOf([context.outlet ?? guessed(context), ...takenFrom(context)], name)
  known.set(name, own)
  return own
}

/** What was asked of a reading's outlets before: every row asks of them again. */
const asked = once(
  () => new Map<string, boolean>(),
  ({ tokens }: Reading) => tokens,
)

const isAnyOf = (owns: readonly (string | undefined)[], name: string) =>
  owns.some((own) => sameOutlet(own, name) || (own !== undefined && (isShortFor(own, name) || isShortFor(name, own))))

const takenFrom = once(
  ({ report }: Reading) => creditsOf(report).flatMap(({ given, name }) => (given === "report" ? [name] : [])),
  ({ tokens }) => tokens,
)

/** One outlet by two names: "The Marlow Times" and "marlowtimes.com", "Breitbart" and "Breitbart News". */
export function sameOutlet(one: string | undefined, other: string): boolean {
  if (!one) return false
  const [a, b] = [wordsOfName(one).join(""), wordsOfName(other).join("")]
  return a === b || a === `${b}news` || b === `${a}news`
}

const wordsOfName = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replace(/^the |\.(?:com|org|net|co\.uk)$/g, "")
    .match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * Whether a name of one piece is made of the beginnings of all words of another, as publishers' addresses and desks have it:
 * "NYT", "nytimes.com", "wash-post". Of one word ("Times") they tell too little.
 */
function isShortFor(short: string, name: string): boolean {
  const words = wordsOfName(name)
  return words.length > 1 && !/\s/.test(short) && isOfStarts(wordsOfName(short).join(""), words)
}

function isOfStarts(letters: string, [word, ...rest]: readonly string[]): boolean {
  if (word === undefined) return letters === ""
  for (let n = 1; n <= word.length && letters[n - 1] === word[n - 1]; n++)
    if (isOfStarts(letters.slice(n), rest)) return true
  return false
}

/**
 * An outlet prints its own name in house capitals ("POLITICO", where others print "Politico"), says of one person after another
 * that they "told" it, or tells of an interview that has no day. Where none is seen nothing is guessed: a relay that is kept
 * counts for less, not for more.
 */
const guessed = once(
  (context: Reading) =>
    outletsIn(context).find(
      (outlet) => isHouseStyle(outlet) || isToldOften(context, outlet) || isOwnInterview(context, outlet),
    )?.name,
  ({ tokens }) => tokens,
)

const isHouseStyle = ({ name }: OutletMention) =>
  /\b(?=\p{Lu}*[AEIOU]\p{Lu}*[AEIOU])\p{Lu}{4,}\b/u.test(name) && !/[a-z]/.test(name)

function isToldOften(context: Reading, { name }: OutletMention): boolean {
  const told = outletsIn(context).filter(
    (other) => other.name === name && TOLD.test(context.text.slice(Math.max(0, other.span[0] - 24), other.span[0])),
  )
  return told.length >= 3
}
const TOLD = /\b(?:told|tells|interview with) (?:the )?$/i

/**
 * "Said in an interview with The Marlow Gazette", the article printed as a part of the name: whoever takes that from another
 * paper opens with it, or says when it was or where to read it. All 4 of PolNeAR's training texts that have it are the paper's
 * own, of 1 that opens with it none.
 */
function isOwnInterview(context: Reading, { name, span: [start, end] }: OutletMention): boolean {
  if (
    !/\b(?:in|during) an? (?:[\w-]+ ){0,2}interview with The $/.test(context.text.slice(Math.max(0, start - 50), start))
  )
    return false
  if (isBroadcaster(name) || /^['’]/.test(context.text.slice(end, end + 1))) return false
  return !DATED.test(context.text.slice(...around(context.sentences, start)))
}
const DATED =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|published|posted|aired|earlier|subsequent|last (?:week|month|year)|(?:19|20)\d\d|Jan(?:uary|\.)|Feb(?:ruary|\.)|March|April|June|July|Aug(?:ust|\.)|Sept(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))/
