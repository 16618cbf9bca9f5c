import type { ChainEnd, Ledger, Mention, Row, Span } from "../../model/index.ts"
import { hull, meet, type Quote, quotesOf, sentencesOf } from "../../text/index.ts"
import { isNegated } from "./negation.ts"

/** A passage makes no statement with fewer words. */
const LEAST = 5

/**
 * The passages of a report that make statements, in order: its sentences, each with who is credited with most of it. One in
 * which several speak gives a passage for each of them.
 */
export function mentionsOf(ledger: Ledger): Mention[] {
  const rows = statements(ledger)
  const quotes = quotesOf(ledger.text)
  let before: readonly Mention[] = []
  return sentencesOf(ledger.text)
    .flatMap((sentence) => {
      const quoted = quotes.some(({ inner }) => inner[0] < sentence[1] && inner[1] > sentence[0])
      before = inSentence(ledger, sentence, rows) ?? [unattributed(ledger, sentence, quoted, before.at(-1))]
      return before
    })
    .filter(isLong)
    .map((one) => ({ ...one, ...quotedIn(one, quotes, ledger.text) }))
}

/** Marks may open in a sentence before and close in one behind: what is quoted of a passage is told by the report's text. */
function quotedIn({ start, end }: Mention, quotes: readonly Quote[], text: string): Pick<Mention, "quoted"> {
  const inners = quotes.map(({ inner }) => inner).filter((inner) => meet(inner, [start, end]))
  return inners.length ? { quoted: inners.map((inner) => text.slice(...clipped(inner, [start, end]))) } : {}
}

/** The rows that make a statement: one that only passes on a row in its content makes none. */
function statements({ attributions }: Ledger): readonly Row[] {
  const passed = new Set(attributions.flatMap(({ within, via }) => via.map((name) => `${within} ${name}`)))
  return attributions.filter(({ id, speaker }) => speaker === undefined || !passed.has(`${id} ${speaker}`))
}

/** What a row has in a sentence. */
interface Part {
  readonly row: Row
  /** With the words that attribute it. */
  readonly span: Span
  /** How much of the sentence is its content, in characters. */
  readonly size: number
}

/** The passages of a sentence that is credited to somebody; undefined for one that is not. */
function inSentence(ledger: Ledger, sentence: Span, rows: readonly Row[]): Mention[] | undefined {
  const parts = rows.flatMap((row) => partOf(row, sentence)).sort((a, b) => b.size - a.size)
  const [main] = parts
  const size = sentence[1] - sentence[0]
  if (!main || main.size < size * CREDITED) return undefined
  const apart = parts.filter(
    (part) => part.size > size * ALSO && !meet(part.span, main.span) && part.row.root.name !== main.row.root.name,
  )
  const [other] = apart
  if (!other) return [mention(ledger, main.row.id, sentence, saidBy(main.row, ledger))]
  return [main, other]
    .sort((a, b) => a.span[0] - b.span[0])
    .map(({ row, span }) => mention(ledger, row.id, span, saidBy(row, ledger)))
}

/** A sentence is somebody's when so much of it is their content. */
const CREDITED = 0.3
/** And a second one's, beside it, when so much is. */
const ALSO = 0.2

function partOf(row: Row, sentence: Span): Part[] {
  const content = row.content.filter((span) => meet(span, sentence)).map((span) => clipped(span, sentence))
  if (!content.length) return []
  const around = [...row.source, ...row.cue].filter((span) => meet(span, sentence))
  const span = clipped(hull([...content, ...around]), sentence)
  return [{ row, span, size: content.reduce((sum, [start, end]) => sum + end - start, 0) }]
}

/**
 * A sentence that nobody is credited with: a quotation goes on to be whose the sentence before it in its paragraph was, and of
 * another nobody can tell whose it is; the rest the report asserts itself.
 */
function unattributed(ledger: Ledger, sentence: Span, quoted: boolean, before: Mention | undefined): Mention {
  const goesOn = before?.source !== undefined && !ledger.text.slice(before.end, sentence[0]).includes("\n")
  if (quoted && goesOn) {
    const { id: _, words: __, ...said } = before
    return { ...mention(ledger, before.row, sentence, said), ends: before.ends }
  }
  const own = ledger.ownVoice.find(({ content }) => content.some((span) => meet(span, sentence)))
  const row = own?.id ?? `${ledger.id}#text-${sentence[0]}-${sentence[1]}`
  return mention(ledger, row, sentence, { ...(quoted && !own ? NOBODYS : OWN), hedged: (own?.hedges.length ?? 0) > 0 })
}

type Said = Pick<Mention, "naming" | "act" | "via" | "hedged" | "ends"> &
  Partial<Pick<Mention, "source" | "vouches" | "said" | "days" | "places">>
const OWN: Said = { naming: "own voice", act: "states", via: [], hedged: false, ends: [] }
const NOBODYS: Said = { ...OWN, naming: "none" }

function saidBy(row: Row, ledger: Ledger): Said {
  const source = row.speaker ?? sourceOf(row, ledger)
  return {
    ...(source && { source }),
    naming: row.kind === "author" ? "own voice" : row.naming,
    act: row.act,
    via: row.via,
    hedged: row.hedges.length > 0,
    ...(row.vouches !== undefined && { vouches: row.vouches }),
    ...(row.when?.said?.date !== undefined && { said: row.when.said.date }),
    days: daysOf(row, ledger),
    places: (row.places ?? []).map(({ name }) => name),
    ends: endsOf(row, ledger),
  }
}

function daysOf({ when }: Row, { text }: Ledger): Mention["days"] {
  const { span, date } = when?.content ?? {}
  return span && date !== undefined ? [{ words: text.slice(...span), date }] : []
}

const sourceOf = (row: Row, { text }: Ledger) => row.source.map((span) => text.slice(...span)).join(" ")

/** Where a row's chain ends, one for each who speaks, with the body that they speak for. */
function endsOf(row: Row, { sources }: Ledger): ChainEnd[] {
  const { name, naming, affiliation } = row.root
  if (naming === "none" || row.kind === "author") return []
  const named = name.split(" + ")
  return named.map((one, i) => {
    const source = sources.find(({ id, name }) => id === row.sources[i] && name === one)
    const body = source?.affiliation ?? (named.length === 1 ? affiliation : undefined)
    const told = {
      ...(source?.role !== undefined && { role: source.role }),
      ...(source?.outlet && { outlet: source.outlet }),
    }
    return { name: one, naming, ...told, ...(body ? { body } : source?.kind === "organisation" ? { body: one } : {}) }
  })
}

function mention(ledger: Ledger, row: string, [start, end]: Span, said: Said): Mention {
  const words = ledger.text.slice(start, end)
  return {
    id: `${row}/${start}-${end}`,
    report: ledger.id,
    row,
    ...(ledger.outlet !== undefined && { outlet: ledger.outlet }),
    ...(ledger.published !== undefined && { published: ledger.published }),
    days: [],
    places: [],
    ...said,
    start,
    end,
    words,
    negated: isNegated(words),
    figures: figuresIn(words),
  }
}

/** Figures as written, without years, which are dates. */
const figuresIn = (words: string) =>
  [...words.matchAll(FIGURE)].map(([figure]) => figure).filter((figure) => !/^(?:19|20)\d\d$/.test(figure))
const FIGURE =
  /[$€£]?\d[\d,]*(?:\.\d+)?(?: ?(?:%|percent|per cent|million|billion|trillion|thousand))?|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)\b(?: (?:million|billion|thousand|hundred))?/gi

const isLong = ({ words }: Mention) => (words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= LEAST
const clipped = (span: Span, to: Span): Span => [Math.max(span[0], to[0]), Math.min(span[1], to[1])]
