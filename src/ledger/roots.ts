import type { Ledger, Naming, RootCount, Row, Source } from "../model/index.ts"
import { plainName } from "../text/index.ts"
import { listed } from "./listed.ts"
import { doubtsBetween, type Heard, speaksForUntold, surelyApart } from "./mouths.ts"

/** Somebody at the end of a chain: a person, or a body with everybody who speaks for it. */
interface Party extends Heard {
  /** Whether this is a body: several mouths of it are one root. */
  readonly body: boolean
  /** Whether at least one mouth could be looked up: it has a name, or an office. */
  readonly known: boolean
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
  readonly named: boolean
  readonly outlet?: boolean
  /** As the report describes who speaks. */
  readonly role?: string
}

const KNOWN: ReadonlySet<Naming> = new Set(["named", "role"])

/**
 * At least and at most how many roots stand behind the rows. Two mouths of one body are one root; an unnamed source may
 * be any of the others, so it raises only the upper figure; so does who may speak for another, or be the same (mouths.ts).
 */
export function countRoots(ends: Iterable<End>): RootCount {
  const parties = [...partiesOf(ends).values()]
  const outlets = parties.filter(({ known, outlet }) => known && outlet)
  const mouths = parties.filter((party) => party.known && !party.outlet && speaksForUntold(party))
  const untold = [...outlets, ...mouths]
  const those = (body: boolean, known: boolean) =>
    parties.filter((p) => p.body === body && p.known === known && !untold.includes(p))
  const [bodies, people, shadows, strangers] = [
    those(true, true),
    those(false, true),
    those(true, false),
    those(false, false),
  ]
  const told = [...bodies, ...people]
  const doubts = doubtsBetween(told.flatMap((one, i) => told.slice(i + 1).map((other) => [one, other] as const)))
  const apart = surelyApart(told, doubts)
  const bodied = apart.filter(({ body }) => body).length
  // A named person whose body is not told may be the unnamed mouth of one: counted once, not twice.
  const shaded = doubtsBetween(shadows.flatMap((shadow) => bodies.map((body) => [shadow, body] as const)))
  const lone = shadows.filter((shadow) => !shaded.some(({ pair }) => pair[0] === shadow))
  const certain = bodied + Math.max(apart.length - bodied, lone.length)
  return {
    atLeast: Math.max(certain, Math.min(1, parties.length)),
    atMost: parties.length,
    because: [...bodies, ...shadows]
      .flatMap(together)
      .concat(
        mayBeNamed(shadows, people),
        [...new Set([...doubts, ...shaded].map(({ because }) => because))],
        mayHaveIt(outlets, parties),
        maySpeakFor(mouths, parties),
        mayBeAny(strangers, certain),
      ),
  }
}

/** Tells where each row's chain ends; `A + B` end in two. */
export function endsIn(ledger: Ledger): (row: Row) => readonly End[] {
  const sources = new Map(ledger.sources.map((source) => [source.id, source]))
  return (row) => {
    const known = KNOWN.has(row.root.naming)
    // Nobody is credited: that may be anybody, and somebody else each time.
    if (row.root.naming === "none")
      return [{ key: `row ${row.id}`, name: NOBODY, body: false, mouth: NOBODY, known, named: false }]
    return row.root.name.split(" + ").map((mouth, i) => {
      const source = sources.get(row.sources[i] ?? "")
      const body = bodyOf(row, mouth, source)
      const named = row.root.naming === "named"
      const role = named ? (source?.name === mouth ? source.role : undefined) : mouth
      const told = { mouth, known, named, outlet: source?.outlet === true, ...(role !== undefined && { role }) }
      return { key: plainName(body ?? mouth), name: body ?? mouth, body: body !== undefined, ...told }
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
  return new Map(
    [...Map.groupBy(ends, ({ key }) => key)].map(([key, those]) => {
      const { name, body } = those.find(({ body }) => body) ?? (those[0] as End)
      const party = {
        name,
        body,
        known: those.some(({ known }) => known),
        named: those.some(({ named }) => named),
        mouths: new Set(those.map(({ mouth }) => mouth)),
        roles: new Set(those.flatMap(({ role }) => role ?? [])),
        bodies: new Set(body ? [name] : []),
        outlet: those.every(({ outlet }) => outlet),
      }
      return [key, party]
    }),
  )
}

function together({ name, mouths }: Party): string[] {
  const others = [...mouths].filter((mouth) => plainName(mouth) !== plainName(name))
  if (mouths.size < 2) return []
  return [`${listed(others)} ${others.length > 1 ? "speak" : "speaks"} for ${name}: one root`]
}

function mayBeNamed(shadows: readonly Party[], people: readonly Party[]): string[] {
  if (!shadows.length || !people.length) return []
  const unnamed = shadows.map(({ mouths }) => [...mouths][0] as string)
  return [`${listed(unnamed)} may be somebody whom the report also names: it does not tell whom everybody speaks for`]
}

function mayHaveIt(outlets: readonly Party[], parties: readonly Party[]): string[] {
  if (!outlets.length || parties.length < 2) return []
  return [`${listed(outlets.map(({ name }) => name))} may have it from any of the others, as an outlet does`]
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
