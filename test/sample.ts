import { attributionId, LEDGER_VERSION, type Ledger, type Row, type Source, type Span } from "../src/model/index.ts"

/** A row as a test writes it: spans by their words, everything else only where it matters. */
export type Written = Partial<Omit<Row, "source" | "cue" | "content" | "hedges" | "within">> & {
  readonly source?: string
  readonly cue: string
  readonly content: string | readonly string[]
  readonly hedges?: string
  /** Words at which to begin to look, where a row's words stand more than once. */
  readonly from?: string
  /** The place in the list of the row in whose content this one stands. */
  readonly inside?: number
}

/** A small ledger over a text of a test's own. */
export function ledgerOf(text: string, written: readonly Written[], more: Partial<Ledger> = {}): Ledger {
  const rows: Row[] = []
  for (const row of written) rows.push(rowOf(text, row, rows))
  return {
    version: LEDGER_VERSION,
    id: "sample",
    text,
    contributors: [],
    extractor: "rules",
    attributions: rows,
    sources: rows.map((row) => sourceOf(row)),
    ownVoice: [],
    credits: [],
    findings: [],
    ...more,
  }
}

function rowOf(text: string, { inside, from = "", ...row }: Written, rows: readonly Row[]): Row {
  const find = (words: string) => spansOf(text, words, text.indexOf(from))
  const cue = find(row.cue)
  const id = attributionId("sample", cue)
  const naming = row.naming ?? "named"
  const within = inside === undefined ? undefined : rows[inside]?.id
  return {
    sources: [`source ${row.speaker ?? row.source ?? id}`],
    kind: "person",
    act: "states",
    via: [],
    relays: [],
    root: { name: row.speaker ?? row.source ?? "own voice", naming },
    chain: [],
    ...row,
    id,
    naming,
    source: row.source === undefined ? [] : find(row.source),
    cue,
    content: [row.content].flat().flatMap(find),
    hedges: row.hedges === undefined ? [] : find(row.hedges),
    ...(within !== undefined && { within }),
  }
}

const sourceOf = ({ sources, speaker, kind, naming, source, root }: Row): Source => ({
  id: sources[0] as string,
  ...(speaker !== undefined && { name: speaker }),
  ...(root.affiliation !== undefined && root.name === speaker && { affiliation: root.affiliation }),
  kind,
  naming,
  mentions: source,
})

function spansOf(text: string, words: string, from: number): Span[] {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`the sample has no words ${JSON.stringify(words)}`)
  return [[start, start + words.length]]
}

const SHAPE_TEXT = [
  "Ordania is reportedly contemplating the sale of its river fleet, according to Canal Six, who cited senior officials of Velmar. “They have been at it since spring,” said one senior official, according to the same broadcaster.",
  "This was later confirmed by Tove Lind, a spokesperson for Velmar, who said that her government “had seen reports that barges were being counted”. Officials in Pell also confirmed that forty barges had moved.",
  "The Harbour Courier reported that ambassador Ivo Senn said on Friday that no offer had been made.",
  "Ordania has denied the accusations and said that its fleet “is not for sale”.",
].join("\n\n")

/** The shape that Hearsay began with: one unnamed root, relayed; a confirmation of having seen reports; a denial. */
export const SHAPE: Ledger = ledgerOf(
  SHAPE_TEXT,
  [
    {
      source: "Canal Six",
      cue: "according to",
      content: "Ordania is reportedly contemplating the sale of its river fleet",
      speaker: "Canal Six",
      kind: "organisation",
      root: { name: "senior officials", naming: "anonymous", affiliation: "Velmar" },
      hedges: "reportedly",
    },
    {
      source: "one senior official",
      cue: "said",
      content: "“They have been at it since spring,”",
      naming: "anonymous",
      via: ["Canal Six"],
      root: { name: "senior officials", naming: "anonymous", affiliation: "Velmar" },
    },
    {
      source: "Tove Lind, a spokesperson for Velmar",
      cue: "was later confirmed by",
      content: "This",
      speaker: "Tove Lind",
      act: "confirms",
      vouches: "having seen reports",
      root: { name: "Tove Lind", naming: "named", affiliation: "Velmar" },
    },
    {
      from: "who said",
      source: "who",
      cue: "said",
      content: "her government “had seen reports that barges were being counted”",
      speaker: "Tove Lind",
      root: { name: "Tove Lind", naming: "named", affiliation: "Velmar" },
    },
    {
      source: "Officials in Pell",
      cue: "also confirmed",
      content: "that forty barges had moved",
      act: "confirms",
      kind: "group",
      naming: "role",
      root: { name: "Officials in Pell", naming: "role", affiliation: "Pell" },
    },
    {
      source: "The Harbour Courier",
      cue: "reported that",
      content: "ambassador Ivo Senn said on Friday that no offer had been made",
      speaker: "Harbour Courier",
      kind: "organisation",
      root: { name: "Ivo Senn", naming: "named", affiliation: "Ordania" },
    },
    {
      from: "ambassador",
      source: "ambassador Ivo Senn",
      cue: "said on Friday",
      content: "that no offer had been made",
      speaker: "Ivo Senn",
      via: ["Harbour Courier"],
      inside: 5,
      root: { name: "Ivo Senn", naming: "named", affiliation: "Ordania" },
      when: {
        said: {
          span: spansOf(SHAPE_TEXT, "on Friday", 0)[0] as Span,
          date: "2026-03-06",
          because: "the last Friday before publication",
        },
      },
    },
    {
      from: "Ordania has",
      source: "Ordania",
      cue: "has denied",
      content: "the accusations",
      speaker: "Ordania",
      kind: "organisation",
      act: "denies",
      root: { name: "Ordania", naming: "named" },
    },
    {
      from: "Ordania has",
      source: "Ordania",
      cue: "said",
      content: "its fleet “is not for sale”",
      speaker: "Ordania",
      kind: "organisation",
      root: { name: "Ordania", naming: "named" },
    },
  ],
  { title: "River fleet on the block?", outlet: "The Quay", published: "2026-03-09" },
)
