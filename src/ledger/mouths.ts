import { areInitials, governmentOf } from "./bodies.ts"
import { ANY_KIND, kindsOfBody, kindsOfOffice } from "./kinds.ts"
import { mayBeNamesake } from "./persons.ts"

/** Somebody who was heard, by what tells whether they may speak for another, or be the same. */
export interface Heard {
  readonly name: string
  /** As they are described: "Police Chief", "the mayor". */
  readonly roles: ReadonlySet<string>
  /** The bodies that they speak for, or are. */
  readonly bodies: ReadonlySet<string>
  /** Whether they have a name of their own. */
  readonly named: boolean
  /** Whether it is an outlet, which may have it from any of the others. */
  readonly outlet?: boolean
}

/**
 * Whether they speak for another, and nobody tells for whom: "spokesman Jan Kos", "officials", "the lawsuit". They may be the
 * mouth of anybody else here.
 */
export function speaksForUntold({ roles, bodies, named }: Heard): boolean {
  if (bodies.size || !roles.size || (named && [...roles].every(isFormer))) return false
  if (!named && [...roles].every((role) => PAPER.test(role))) return true
  return [...roles].every((role) => (named ? MOUTH : MOUTHS).test(role) && !kindOf(role).size)
}

/** What is written or shown, and of which it is not told by whom. */
const PAPER =
  /\b(?:(?:law)?suit|complaint|petition|filing|brief|affidavit|indictment|report|study|letter|memo|e-?mail|message|statement|release|document|paper|record|transcript|text|tweet|post|video|recording|resolution|notice|advertisement|ad|law|statute|constitution)s?(?:$|,| (?:by|filed|from|in|obtained|of|on|published|released|seen|sent|signed|to)\b)/i

/** An office that is no longer held: nobody speaks for what they once were of. */
const isFormer = (role: string) => /^(?:an? |the |its )?(?:former|retired|one-?time|ex-)(?!.*['’]s? )/i.test(role)
const MOUTH = /\b(?:spokes\w+|press (?:secretary|officer|attach[eé]))$/i
const MOUTHS = new RegExp(`${MOUTH.source}|\\b(?:officials?|aides?)$`, "i")

/**
 * Why two of them may be one root, if they may: a governor and the governor's office, "the union" and "the teachers' union", "the
 * prosecutor" and "prosecutors". Of an office without a name it is never said who may hold it.
 */
export function mayBeOne(one: Heard, other: Heard): string | undefined {
  const [a, b] = one.name <= other.name ? [one, other] : [other, one]
  return (
    mayBeShort(a, b) ??
    mayBeShort(b, a) ??
    maySpeakFor(a, b) ??
    maySpeakFor(b, a) ??
    mayBeCalledAlike(a, b) ??
    mayBeInitials(a, b) ??
    mayBeInitials(b, a) ??
    mayBeOneGovernment(a, b) ??
    mayBeKin(a, b) ??
    mayBeKin(b, a) ??
    mayBeHolder(a, b) ??
    mayBeHolder(b, a) ??
    mayBeOnePerson(a, b)
  )
}

/**
 * One who is called after a body, or it after them. Whose own body is told speaks for another only if their office has all of its
 * name, and not that of whom they are sent to, as an ambassador's has.
 */
function maySpeakFor(mouth: Heard, other: Heard): string | undefined {
  const { own, called } = wordsIn(mouth)
  for (const { name, kind } of wordsIn(other).bodies) {
    if (mouth.bodies.has(name)) continue
    const fits = (office: Words) => within(kind, office, own) || (!mouth.bodies.size && within(office, kind))
    if (called.some(fits)) return `${mouth.name} may speak for ${name}: they are called after it, or it after them`
  }
  return undefined
}

/** A calling that gives nobody a body to speak for: "a Velmar lawyer". */
const PRIVATE =
  /(?<!\b(?:district|state|city|county|us|u\.s\.|prosecuting|public) )\b(?:attorney|lawyer|resident|native|voter|farmer|activist|advocate|professor|historian|scholar|student|candidate|nominee|supporter|critic|opponent|rival|friend|ally|son|daughter|wife|husband|brother|sister)s?$/i

const SENT_TO = / (?:to|of|for|in|at|from|with) .*/

/** A body that is only described ("the union") may be one that is told in full. */
function mayBeShort(one: Heard, full: Heard): string | undefined {
  for (const short of wordsIn(one).bodies)
    for (const { name, words } of wordsIn(full).bodies)
      if (/^\p{Ll}/u.test(short.name) && short.name !== name && within(short.words, words))
        return `${short.name} may be ${name}`
  return undefined
}

function mayBeCalledAlike(one: Heard, other: Heard): string | undefined {
  if ((one.named && other.named) || (one.bodies.size && other.bodies.size)) return undefined
  const [mine, theirs] = [wordsIn(one).offices, wordsIn(other).offices]
  if (!mine.some((office) => theirs.some((another) => isAlike(office, another)))) return undefined
  if (!one.named && !other.named) return `${one.name} and ${other.name} may be one: they are called alike`
  return `${one.named ? other.name : one.name} may be somebody who is also named: an office fits both`
}

/** "PHT" may be the Pell Harbour Trust. */
function mayBeInitials(one: Heard, full: Heard): string | undefined {
  for (const short of one.bodies)
    for (const body of full.bodies)
      if (areInitials(short, body)) return `${short} may be ${body}: they are its initials`
  return undefined
}

/** The seat of a government, its departments and its country are one body, as far as anybody tells. */
function mayBeOneGovernment(one: Heard, other: Heard): string | undefined {
  for (const { name, government } of wordsIn(one).bodies)
    for (const another of wordsIn(other).bodies)
      if (government !== undefined && government === another.government)
        return `${name} and ${another.name} may be one: they speak for one government`
  return undefined
}

/** A chief executive of an untold company, an inspector, "the company", "local officials": they may be of a body of their kind. */
function mayBeKin(mouth: Heard, other: Heard): string | undefined {
  if (isPerson(mouth) && isPerson(other)) return undefined
  const { speaks } = wordsIn(mouth)
  const { kinds } = wordsIn(other)
  if (!speaks.some((kind) => kinds.includes(kind))) return undefined
  return mouth.named
    ? `${mouth.name} may speak for ${other.name}: it is not told for whom they speak`
    : `${mouth.name} may be ${other.name}: it is not told whose they are`
}

/** "the driver" may be Tom Adeyemi, of whom the other report does not tell what he is. */
function mayBeHolder(described: Heard, other: Heard): string | undefined {
  const untold = isPerson(other) && !other.roles.size && !other.bodies.size
  return untold && !described.named && !isTold(described)
    ? `${described.name} may be ${other.name}: it is not told what they are`
    : undefined
}

/** Somebody with a name of their own: two of them are two, however alike their words; a body speaks through anybody. */
export const isPerson = ({ name, named, bodies }: Heard) => named && !bodies.has(name)

function mayBeOnePerson(one: Heard, other: Heard): string | undefined {
  return isPerson(one) && isPerson(other) && mayBeNamesake(one.name, other.name)
    ? `${one.name} and ${other.name} may be one, named in two ways`
    : undefined
}

/** "the mayor" and "the mayor of Pell"; a deputy is somebody else. */
function isAlike(one: Words, other: Words): boolean {
  const sameRank = RANKS.every((word) => one.has(word) === other.has(word))
  return sameRank && (within(one, other) || within(other, one))
}
const RANKS = ["deput", "vice", "forme", "actin"]

/** Two who may be one, and why. */
export interface Doubt<One> {
  readonly pair: readonly [One, One]
  readonly because: string
}

/** The pairs of which `mayBeOne` has a reason. */
export function doubtsBetween<One extends Heard>(pairs: readonly (readonly [One, One])[]): Doubt<One>[] {
  return pairs.flatMap((pair) => {
    const because = mayBeOne(...pair)
    return because === undefined ? [] : [{ pair, because }]
  })
}

/** Of them as many as are, each with each, surely two; the same whatever the order, but for those that are alike in all. */
export function surelyApart<One extends Heard>(all: readonly One[], doubts: readonly Doubt<One>[]): One[] {
  const others = new Map(all.map((one) => [one, new Set<One>()]))
  for (const {
    pair: [a, b],
  } of doubts) {
    others.get(a)?.add(b)
    others.get(b)?.add(a)
  }
  const isDoubted = (one: One, other: One) => others.get(one)?.has(other) === true
  const count = (one: One) => all.filter((other) => isDoubted(one, other)).length
  const sorted = all
    .map((one) => ({ one, doubts: count(one) }))
    .sort((a, b) => a.doubts - b.doubts || (a.one.name < b.one.name ? -1 : 1))
  const chosen: One[] = []
  for (const { one } of sorted) if (!chosen.some((other) => isDoubted(one, other))) chosen.push(one)
  return chosen
}

type Words = ReadonlySet<string>

/** The words by which somebody is compared, worked out once: everybody is compared with everybody. */
interface Compared {
  /** Of a name whose body is not told. */
  readonly own: Words
  /** Of each office, or none: what it is of. */
  readonly called: readonly Words[]
  readonly offices: readonly Words[]
  readonly bodies: readonly Body[]
  /** The kinds of body that they may speak for, where it is not told which. */
  readonly speaks: readonly string[]
  /** The kinds of body that they are. */
  readonly kinds: readonly string[]
}

interface Body {
  readonly name: string
  readonly kind: Words
  readonly words: Words
  readonly government: string | undefined
}

const compared = new WeakMap<Heard, Compared>()
function wordsIn(one: Heard): Compared {
  const known = compared.get(one)
  if (known) return known
  const roles = [...one.roles]
  const told = one.bodies.size > 0
  const held = roles.filter((role) => !isFormer(role) && !PRIVATE.test(role))
  const words = {
    own: one.named && !told ? kindOf(one.name) : new Set<string>(),
    called: (held.length ? held : [""]).map((role) => kindOf(told ? role.replace(SENT_TO, "") : role)),
    offices: roles.map(wordsOf),
    bodies: [...one.bodies].map((name) => ({
      name,
      kind: ofWhom(name),
      words: wordsOf(name),
      government: governmentOf(name),
    })),
    speaks: isTold(one) ? [] : [...held, ...one.bodies].flatMap(kindsOfOffice),
    kinds: [...[...one.bodies].flatMap(kindsOfNamed), ...(one.named ? [] : roles.flatMap(kindsOfBody))],
  }
  compared.set(one, words)
  return words
}

/** Whether a body is told by its name: "the company" tells none. */
const isTold = ({ bodies }: Heard) => [...bodies].some((body) => /\p{Lu}/u.test(body))

function kindsOfNamed(body: string): readonly string[] {
  const kinds = [...kindsOfBody(body), ...(governmentOf(body) === undefined ? [] : ["government"])]
  return kinds.length ? kinds : [ANY_KIND]
}

const within = (some: Words, others: Words, more: Words = new Set()) =>
  some.size > 0 && [...some].every((word) => others.has(word) || more.has(word))

/** The words of a name or an office, cut short: "minister" and "ministry" are of one kind. */
const wordsOf = (name: string): Words =>
  new Set(
    (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => !EMPTY.test(word))
      .map((word) => word.slice(0, LONGER.test(word) ? 8 : 5)),
  )

/** "interior" and "international" are not, nor "commission" and "committee". */
const LONGER = /^(?:inter|commi)/

/** Those of them that tell of what it is, not which place in it somebody has. */
const kindOf = (name: string): Words => wordsOf(name.replace(PLACES, " "))

/** The same of a body; a candidate's campaign is of the candidate. */
function ofWhom(body: string): Words {
  const candidate = kindOf(body.replace(/ (?:campaign|camp|team)$/i, ""))
  return candidate.size ? candidate : kindOf(body)
}

const EMPTY =
  /^(?:s|the|an?|of|for|in|at|on|and|its|his|her|their|our|my|one|two|three|four|some|several|other|another|senior|top)$/
const PLACES =
  /\b(?:chief|lead|leaders?|heads?|chair\w*|members?|deputy|vice|former|acting|officials?|officers?|offices?|aides?|spokes\w+|press|secretary|department)\b/gi
