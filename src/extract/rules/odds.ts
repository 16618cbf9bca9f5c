import type { Candidate } from "./candidates.ts"
import { ADJECTIVE_CUES, GENERAL, NOUN_CUES, QUOTED, START, VERB_CUES } from "./cues.ts"

type Row = ReadonlyMap<string, number>

const TABLES = { verb: tableOf(VERB_CUES), noun: tableOf(NOUN_CUES), adjective: tableOf(ADJECTIVE_CUES) }

const general: Row = new Map(
  GENERAL.trim()
    .split(/;\s*/)
    .filter(Boolean)
    .map((entry) => [entry.slice(0, entry.lastIndexOf(" ")), Number(entry.slice(entry.lastIndexOf(" ") + 1))]),
)

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
  if (kind === "adverb") return -9
  const row = rowOf(TABLES[kind], stem)
  const own = (row ? (row.get("") ?? 0) : UNLISTED) + (row?.get(follow) ?? 0) + (row?.get(form) ?? 0)
  return START + (quoted ? QUOTED : 0) + own + standOf(kind, form, follow, before)
}

/** What it adds how a cue stands; candidates stand alike, so that it is worked out once for each way. */
function standOf(kind: string, form: string, follow: string, before: string): number {
  const way = `${kind} ${form} >${follow} <${before}`
  const known = stands.get(way)
  if (known !== undefined) return known
  const of = (key: string) => general.get(`${kind} ${key}`) ?? 0
  const stand =
    of(form) + of(`>${follow}`) + of(`<${before || "|"}`) + of(`${form} >${follow}`) + of(`${form} <${before}`)
  stands.set(way, stand)
  return stand
}
const stands = new Map<string, number>()
