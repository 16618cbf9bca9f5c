import { type Ledger, type Naming, type RootCount, type Row, type Source, speaksForUntold } from "../model/index.ts"
import { listed } from "./listed.ts"

/** Somebody at the end of a chain: a person, or a body with everybody who speaks for it. */
interface Party {
  readonly name: string
  /** Whether this is a body: several mouths of it are one root. */
  readonly body: boolean
  /** Whether at least one mouth could be looked up: it has a name, or an office. */
  known: boolean
  /** Whether they speak for another, whom the report does not tell. */
  readonly untold: boolean
  /** Everybody who speaks for it, as the report names or describes them. */
  readonly mouths: Set<string>
}

/** Where a row's chain ends, and what it is counted under. */
export interface End {
  readonly key: string
  readonly name: string
  readonly body: boolean
  readonly mouth: string
  readonly known: boolean
  readonly untold: boolean
}

const KNOWN: ReadonlySet<Naming> = new Set(["named", "role"])

/**
 * At least and at most how many roots stand behind the rows. Two mouths of one body are one root; an unnamed source may
 * be any of the others, so it raises only the upper figure, and so does a spokesman of whom it is not told whose.
 */
export function countRoots(ends: Iterable<End>): RootCount {
  const parties = [...partiesOf(ends).values()]
  const mouths = parties.filter(({ untold, known }) => untold && known)
  const those = (body: boolean, known: boolean) =>
    parties.filter((p) => p.body === body && p.known === known && !mouths.includes(p))
  const [bodies, people, shadows, strangers] = [
    those(true, true),
    those(false, true),
    those(true, false),
    those(false, false),
  ]
  // A named person whose body is not told may be the unnamed mouth of one: counted once, not twice.
  const certain = bodies.length + Math.max(people.length, shadows.length)
  return {
    atLeast: Math.max(certain, Math.min(1, parties.length)),
    atMost: parties.length,
    because: [...bodies, ...shadows]
      .flatMap(together)
      .concat(mayBeNamed(shadows, people), maySpeakFor(mouths, parties), mayBeAny(strangers, certain)),
  }
}

/** Tells where each row's chain ends; `A + B` end in two. */
export function endsIn(ledger: Ledger): (row: Row) => readonly End[] {
  const sources = new Map(ledger.sources.map((source) => [source.id, source]))
  return (row) => {
    const known = KNOWN.has(row.root.naming)
    // Nobody is credited: that may be anybody, and somebody else each time.
    if (row.root.naming === "none")
      return [{ key: `row ${row.id}`, name: NOBODY, body: false, mouth: NOBODY, known, untold: false }]
    return row.root.name.split(" + ").map((mouth, i) => {
      const source = sources.get(row.sources[i] ?? "")
      const body = bodyOf(row, mouth, source)
      const untold = body === undefined && speaksForUntold(source?.role ?? mouth)
      return { key: plain(body ?? mouth), name: body ?? mouth, body: body !== undefined, mouth, known, untold }
    })
  }
}

const NOBODY = "sources that are not told"

/** The body that somebody speaks for, as far as the report tells; a body speaks for itself. */
function bodyOf(row: Row, mouth: string, source: Source | undefined): string | undefined {
  const own = source?.name === mouth ? source : undefined
  return own?.affiliation ?? row.root.affiliation ?? (own?.kind === "organisation" ? mouth : undefined)
}

function partiesOf(ends: Iterable<End>): Map<string, Party> {
  const parties = new Map<string, Party>()
  for (const { key, name, body, mouth, known, untold } of ends) {
    const party = parties.get(key) ?? { name, body, known, untold, mouths: new Set<string>() }
    party.known ||= known
    party.mouths.add(mouth)
    parties.set(key, party)
  }
  return parties
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(?:the|an?) /, "")
    .replaceAll("’", "'")
    .trim()

function together({ name, mouths }: Party): string[] {
  const others = [...mouths].filter((mouth) => plain(mouth) !== plain(name))
  if (mouths.size < 2) return []
  return [`${listed(others)} ${others.length > 1 ? "speak" : "speaks"} for ${name}: one root`]
}

function mayBeNamed(shadows: readonly Party[], people: readonly Party[]): string[] {
  if (!shadows.length || !people.length) return []
  const unnamed = shadows.map(({ mouths }) => [...mouths][0] as string)
  return [`${listed(unnamed)} may be somebody whom the report also names: it does not tell whom everybody speaks for`]
}

function maySpeakFor(mouths: readonly Party[], parties: readonly Party[]): string[] {
  if (!mouths.length || parties.length < 2) return []
  const names = listed(mouths.map(({ name }) => name))
  return [`${names} may speak for any of the others: the report does not tell for whom`]
}

function mayBeAny(strangers: readonly Party[], others: number): string[] {
  const names = [...new Set(strangers.map(({ name }) => name))]
  if (!names.length || strangers.length + others < 2) return []
  return [`${listed(names)} may be any of the others, or nobody else here`]
}
