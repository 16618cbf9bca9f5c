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
  return [...roles].every((role) => (named ? MOUTH : MOUTHS).test(role) && !wordsOf(role).size)
}

const MOUTH = /\b(?:spokes\w+|press (?:secretary|officer|attach[eé]))$/i
const MOUTHS = new RegExp(`${MOUTH.source}|\\b(?:officials?|aides?)$`, "i")

/**
 * Why two of them may be one root, if they may: a governor and the governor's office, "the prosecutor" and "prosecutors". Of an
 * office without a name it is never said who may hold it.
 */
export function mayBeOne(one: Heard, other: Heard): string | undefined {
  const [body] = one.bodies
  if (body === undefined) return other.bodies.size ? mayBeOne(other, one) : mayBeCalledAlike(one, other)
  if (other.bodies.size) return undefined
  const [role, whole] = [all(other.roles), all(one.bodies)]
  const called = new Set([...role, ...(other.named ? wordsOf(other.name) : [])])
  if (!within(role, whole) && !within(whole, called)) return undefined
  return `${other.name} may speak for ${body}: they are called after it, or it after them`
}

function mayBeCalledAlike(one: Heard, other: Heard): string | undefined {
  const [mine, theirs] = [all(one.roles), all(other.roles)]
  if ((one.named && other.named) || (!within(mine, theirs) && !within(theirs, mine))) return undefined
  if (!one.named && !other.named)
    return `${[one.name, other.name].sort().join(" and ")} may be one: they are called alike`
  return `${one.named ? other.name : one.name} may be somebody who is also named: an office fits both`
}

/** Those who may be one, each with all whom they may be; the others by themselves. */
export function groupsOf<One>(all: readonly One[], mayBe: (a: One, b: One) => boolean): One[][] {
  const left = new Set(all)
  return all.flatMap((first) => {
    if (!left.delete(first)) return []
    const group = [first]
    for (const one of group) for (const other of left) if (mayBe(one, other) && left.delete(other)) group.push(other)
    return [group]
  })
}

const within = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
  some.size > 0 && [...some].every((word) => others.has(word))

const all = (names: ReadonlySet<string>) => new Set([...names].flatMap((name) => [...wordsOf(name)]))

/** The words of a name or an office that tell of what it is, cut short: "minister" and "ministry" are of one kind. */
const wordsOf = (name: string): ReadonlySet<string> =>
  new Set(
    (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => !TELLS_NOTHING.test(word))
      .map((word) => word.slice(0, 5)),
  )

const TELLS_NOTHING =
  /^(?:s|the|an?|of|for|in|at|on|and|its|his|her|their|our|my|one|two|three|four|some|several|other|another|chief|lead|leaders?|heads?|chair\w*|members?|deputy|vice|senior|top|former|acting|officials?|officers?|offices?|aides?|spokes\w+|press|secretary|department)$/
