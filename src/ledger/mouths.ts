/** Somebody who was heard, by what tells whether they may speak for another, or be the same. */
export interface Heard {
  readonly name: string
  /** As they are described: "Police Chief", "the mayor". */
  readonly roles: ReadonlySet<string>
  /** The bodies that they speak for, or are. */
  readonly bodies: ReadonlySet<string>
  /** Whether they have a name of their own. */
  readonly named: boolean
}

/**
 * Whether they speak for another, and nobody tells for whom: "spokesman Jan Kos", "officials". They may be the mouth of anybody
 * else here.
 */
export function speaksForUntold({ roles, bodies, named }: Heard): boolean {
  if (bodies.size || !roles.size) return false
  return [...roles].every((role) => (named ? MOUTH : MOUTHS).test(role) && !kindOf(role).size)
}

const MOUTH = /\b(?:spokes\w+|press (?:secretary|officer|attach[eé]))$/i
const MOUTHS = new RegExp(`${MOUTH.source}|\\b(?:officials?|aides?)$`, "i")

/**
 * Why two of them may be one root, if they may: a governor and the governor's office, "the union" and "the teachers' union", "the
 * prosecutor" and "prosecutors". Of an office without a name it is never said who may hold it.
 */
export function mayBeOne(one: Heard, other: Heard): string | undefined {
  const [a, b] = one.name <= other.name ? [one, other] : [other, one]
  return mayBeShort(a, b) ?? mayBeShort(b, a) ?? maySpeakFor(a, b) ?? maySpeakFor(b, a) ?? mayBeCalledAlike(a, b)
}

/**
 * One who is called after a body, or it after them. Whose own body is told speaks for another only if their office has all of its
 * name, and not for whom they are sent to: "Kestria's ambassador to Halvany".
 */
function maySpeakFor(mouth: Heard, { bodies }: Heard): string | undefined {
  const own = mouth.named && !mouth.bodies.size ? kindOf(mouth.name) : []
  for (const body of bodies)
    for (const role of mouth.roles.size ? mouth.roles : [""]) {
      const [called, whole] = [kindOf(mouth.bodies.size ? role.replace(SENT_TO, "") : role), kindOf(body)]
      const fits = within(whole, new Set([...called, ...own])) || (!mouth.bodies.size && within(called, whole))
      if (fits && !mouth.bodies.has(body))
        return `${mouth.name} may speak for ${body}: they are called after it, or it after them`
    }
  return undefined
}

const SENT_TO = / (?:to|of|for|in|at|from|with) .*/

/** A body that is only described ("the union") may be one that is told in full. */
function mayBeShort({ bodies }: Heard, full: Heard): string | undefined {
  for (const short of bodies)
    for (const body of full.bodies)
      if (/^\p{Ll}/u.test(short) && short !== body && within(wordsOf(short), wordsOf(body)))
        return `${short} may be ${body}`
  return undefined
}

function mayBeCalledAlike(one: Heard, other: Heard): string | undefined {
  if ((one.named && other.named) || (one.bodies.size && other.bodies.size)) return undefined
  const alike = [...one.roles].some((role) => [...other.roles].some((theirs) => isAlike(role, theirs)))
  if (!alike) return undefined
  if (!one.named && !other.named) return `${one.name} and ${other.name} may be one: they are called alike`
  return `${one.named ? other.name : one.name} may be somebody who is also named: an office fits both`
}

/** "the mayor" and "the mayor of Pell"; a deputy is somebody else. */
function isAlike(one: string, other: string): boolean {
  const [mine, theirs] = [wordsOf(one), wordsOf(other)]
  const rank = (words: ReadonlySet<string>) => RANKS.filter((word) => words.has(word)).join()
  return rank(mine) === rank(theirs) && (within(mine, theirs) || within(theirs, mine))
}
const RANKS = ["deput", "vice", "forme", "actin"]

/** Of them as many as are, each with each, surely two; the same whatever the order, but for those that are alike in all. */
export function surelyApart<One extends Heard>(all: readonly One[], mayBe: (a: One, b: One) => boolean): One[] {
  const doubts = new Map(all.map((one) => [one, all.filter((other) => other !== one && mayBe(one, other)).length]))
  const order = (one: One) => doubts.get(one) as number
  const sorted = [...all].sort((a, b) => order(a) - order(b) || (a.name < b.name ? -1 : 1))
  const chosen: One[] = []
  for (const one of sorted) if (!chosen.some((other) => mayBe(one, other))) chosen.push(one)
  return chosen
}

const within = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
  some.size > 0 && [...some].every((word) => others.has(word))

/** The words of a name or an office, cut short: "minister" and "ministry" are of one kind. */
const wordsOf = (name: string): ReadonlySet<string> =>
  new Set(
    (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => !EMPTY.test(word))
      .map((word) => word.slice(0, 5)),
  )

/** Those of them that tell of what it is, not which place in it somebody has. */
const kindOf = (name: string): ReadonlySet<string> => wordsOf(name.replace(PLACES, " "))

const EMPTY =
  /^(?:s|the|an?|of|for|in|at|on|and|its|his|her|their|our|my|one|two|three|four|some|several|other|another|senior|top)$/
const PLACES =
  /\b(?:chief|lead|leaders?|heads?|chair\w*|members?|deputy|vice|former|acting|officials?|officers?|offices?|aides?|spokes\w+|press|secretary|department)\b/gi
