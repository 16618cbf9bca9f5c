import { type Attribution, attributionId, HearsayError, type Span } from "../model/index.ts"
import type { Extractor } from "./extractor.ts"

/**
 * Attributions that somebody marked before, so that only the rest of a ledger is worked out. Each line of JSON holds one
 * (`{"id": REPORT, "source", "cue", "content"}`), or a report with all of its own (`{"id", "attributions"}`).
 */
export function marked(lines: string, from: string): Extractor {
  const byReport = new Map<string, Attribution[]>()
  lines.split("\n").forEach((line, i) => {
    if (line.trim() === "") return
    const { id, spans } = parse(line, `${from}, line ${i + 1}`)
    byReport.set(id, [...(byReport.get(id) ?? []), ...spans])
  })
  return { name: "marked", extract: async ({ id, text }) => checked(byReport.get(id) ?? [], text, from) }
}

interface Line {
  readonly id: string
  readonly spans: readonly Attribution[]
}

function parse(line: string, place: string): Line {
  const found = json(line, place)
  const all = Array.isArray(found.attributions) ? found.attributions : [found]
  if (typeof found.id !== "string" || !all.every(isMarked)) throw unreadable(place)
  const id = found.id
  const spans = all.map(({ source, cue, content }) => ({ id: attributionId(id, cue), source, cue, content }))
  return { id, spans }
}

function json(line: string, place: string): Record<string, unknown> {
  try {
    return JSON.parse(line) ?? {}
  } catch (cause) {
    throw unreadable(place, { cause })
  }
}

const isSpan = (it: unknown): it is Span =>
  Array.isArray(it) && it.length === 2 && it.every(Number.isInteger) && it[0] >= 0 && it[0] < it[1]
const isSpans = (it: unknown): it is Span[] => Array.isArray(it) && it.every(isSpan)
const isMarked = (it: Record<string, unknown>): it is Record<"source" | "cue" | "content", Span[]> =>
  isSpans(it.source) && isSpans(it.cue) && it.cue.length > 0 && isSpans(it.content)

/** In the order of their cues, and inside the text: spans of another version of it would mark the wrong words. */
function checked(found: readonly Attribution[], text: string, from: string): readonly Attribution[] {
  const over = found.find(({ source, cue, content }) =>
    [...source, ...cue, ...content].some(([, end]) => end > text.length),
  )
  if (over) {
    const message = `${from} marks ${over.id} beyond the text's end: the spans are of another text. Take it with --verbatim.`
    throw new HearsayError("wrong-text", message)
  }
  return [...found].sort((a, b) => (a.cue[0] as Span)[0] - (b.cue[0] as Span)[0])
}

const unreadable = (place: string, options?: ErrorOptions) =>
  new HearsayError(
    "bad-spans",
    `${place} holds no spans: give {"id", "source", "cue", "content"} with [start, end) pairs.`,
    options,
  )
