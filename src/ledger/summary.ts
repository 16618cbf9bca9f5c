import type { Act, Ledger, Naming, Row, Stance, Summary, Tally } from "../model/index.ts"
import { listed } from "./listed.ts"
import { countRoots, type End, endsIn } from "./roots.ts"

const UNNAMED: ReadonlySet<Naming> = new Set(["anonymous", "generic", "none"])

/** What a reader wants first: how many statements, on whose say-so, how many unnamed or second hand, who takes sides. */
export function summarise(ledger: Ledger): Summary {
  const rows = statementsOf(ledger)
  const ends = endsIn(ledger)
  return {
    statements: rows.length,
    roots: countRoots(rows.flatMap(ends)),
    unnamed: rows.filter(({ root }) => UNNAMED.has(root.naming)).length,
    relayed: rows.filter((row) => handsOf(row).length > 0).length,
    through: tally(rows.flatMap(handsOf)),
    confirms: stances(rows, "confirms", ends),
    denies: stances(rows, "denies", ends),
    declines: stances(rows, "declines", ends),
    doubts: stances(rows, "doubts", ends),
    ownVoice: ledger.ownVoice.length,
  }
}

/** The rows that make a statement; one that only passes on a row in its content ("X reported that Y said") makes none. */
function statementsOf({ attributions }: Ledger): readonly Row[] {
  const passed = new Set(attributions.flatMap(({ within, via }) => via.map((name) => `${within} ${name}`)))
  return attributions.filter(({ id, speaker }) => speaker === undefined || !passed.has(`${id} ${speaker}`))
}

/** Through whom a row came: its relay, and its speaker where they only cite somebody ("X, who cited officials"). */
function handsOf({ via, speaker, kind, root }: Row): string[] {
  const cites = speaker !== undefined && kind !== "author" && root.naming !== "none" && !speaker.includes(root.name)
  return [...new Set(cites ? [...via, speaker] : via)]
}

function tally(names: readonly string[]): Tally[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count)
}

/** Who does this, once each, with what makes less of it. */
function stances(rows: readonly Row[], act: Act, ends: (row: Row) => readonly End[]): Stance[] {
  const taken = Map.groupBy(
    rows.filter((row) => row.act === act),
    (row) => row.speaker ?? row.root.name,
  )
  return [...taken].map(([who, those]) => ({
    who,
    rows: those.map(({ id }) => id),
    notes: [
      ...new Set(
        those.flatMap((row) => [
          ...vouched(row),
          ...passedOn(row),
          ...(act === "confirms" ? kin(row, rows, ends) : []),
        ]),
      ),
    ],
  }))
}

const vouched = ({ vouches }: Row): string[] => (vouches === undefined ? [] : [`only ${vouches}`])
const passedOn = ({ via }: Row): string[] => (via.length ? [`through ${via.join(", then ")}`] : [])

/** A confirmation by the body that an unnamed source before it speaks for is no second root. */
function kin(row: Row, rows: readonly Row[], ends: (row: Row) => readonly End[]): string[] {
  const bodies = new Set(ends(row).flatMap(({ body, key }) => (body ? [key] : [])))
  const before = rows.slice(0, rows.indexOf(row)).filter(({ root }) => UNNAMED.has(root.naming))
  const same = before.flatMap(ends).filter(({ key, mouth }) => bodies.has(key) && mouth !== row.root.name)
  return same.length
    ? [`speaks for the same body as ${listed([...new Set(same.map(({ mouth }) => mouth))])}: no second root`]
    : []
}
