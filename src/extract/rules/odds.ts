import type { Candidate } from "./candidates.ts"
import { ADJECTIVE_CUES, GENERAL, NOUN_CUES, QUOTED, START, VERB_CUES } from "./cues.ts"

type Row = ReadonlyMap<string, number>

const TABLES = { verb: tableOf(VERB_CUES), noun: tableOf(NOUN_CUES), adjective: tableOf(ADJECTIVE_CUES) }

/** What it adds how a cue stands, for one kind of cue. */
interface Stand {
  readonly form: Map<string, number>
  /** What follows or stands before: in any form (""), and besides in a certain one. */
  readonly follow: Map<string, Map<string, number>>
  readonly before: Map<string, Map<string, number>>
}

const STANDS = { verb: standOf("verb"), noun: standOf("noun"), adjective: standOf("adjective") }

export const VERB_STEMS: readonly string[] = [...TABLES.verb.keys()]

export const NOUN_STEMS: ReadonlySet<string> = new Set(TABLES.noun.keys())

export const ADJECTIVE_STEMS: ReadonlySet<string> = new Set(TABLES.adjective.keys())

/** What a verb gets that is known for none that attributes. */
const UNLISTED = -3

/** Stem -> what it adds by itself (""), in a form, before a follower. */
function tableOf(text: string): ReadonlyMap<string, Row> {
  return new Map(
    text
      .trim()
      .split(/;\s*/)
      .filter(Boolean)
      .map((entry) => {
        const [stem, ...figures] = entry.split(" ")
        const pairs = figures.map((figure) => (figure.includes("=") ? figure.split("=") : ["", figure]))
        return [stem as string, new Map(pairs.map(([key, value]) => [key as string, Number(value)]))]
      }),
  )
}

/** A stem's row; of one that is spelled in British, and has no figures, its American sister's. */
function rowOf(table: ReadonlyMap<string, Row>, stem: string): Row | undefined {
  const row = table.get(stem)
  if (row?.size !== 0) return row
  return table.get(stem.replace(/([iy])se$/, "$1ze").replace("our", "or")) ?? row
}

/** The log odds that a candidate attributes something: 0 is even. */
export function oddsOf({ kind, stem, form, follow, before }: Candidate, quoted: boolean): number {
  if (kind === "according" || kind === "colon") return 9
  const row = rowOf(TABLES[kind], stem)
  const own = (row ? (row.get("") ?? 0) : UNLISTED) + (row?.get(follow) ?? 0) + (row?.get(form) ?? 0)
  return START + (quoted ? QUOTED : 0) + own + stood(STANDS[kind], form, follow, before)
}

function stood(stand: Stand, form: string, follow: string, before: string): number {
  const of = (table: Stand["follow"], form: string, word: string) => table.get(form)?.get(word) ?? 0
  const any = (stand.form.get(form) ?? 0) + of(stand.follow, "", follow) + of(stand.before, "", before)
  return any + of(stand.follow, form, follow) + of(stand.before, form, before)
}

/** Reads the entries of a kind: "verb active .5", "verb >that 1.7", "verb active <name .2". */
function standOf(kind: string): Stand {
  const stand: Stand = { form: new Map(), follow: new Map(), before: new Map() }
  for (const entry of GENERAL.trim().split(/;\s*/)) {
    const [own, ...words] = entry.split(" ")
    const figure = Number(words.pop())
    if (own !== kind) continue
    const [form, beside] = /^[<>]/.test(words[0] ?? "") ? ["", words[0]] : words
    if (!beside) stand.form.set(form as string, figure)
    else {
      const table = beside[0] === ">" ? stand.follow : stand.before
      const row = table.get(form as string) ?? new Map<string, number>()
      table.set(form as string, row.set(beside.slice(1), figure))
    }
  }
  return stand
}
