import type { Relay, Row, Span } from "../../model/index.ts"
import { hull, type Reading, wordsOf } from "../context.ts"
import { meets } from "./frames.ts"
import { knownOutlet, outletsIn } from "./outlets.ts"
import { isOwn } from "./own.ts"

/**
 * A headline says what the lead says, and has it from whom the lead has it: from what came of the same speaker there, or from
 * the outlet that the lead credits with what the headline repeats. Only what is said: an endorsement may be anywhere.
 */
export function withLeads(context: Reading, rows: readonly Row[]): readonly Row[] {
  const [head, ...body] = context.paragraphs
  if (!head || !isHeadline(context, head)) return rows
  const lead = (paragraphs: number) => rows.filter((row) => standsIn(row, [head[1], body[paragraphs - 1]?.[1] ?? 0]))
  return rows.map((row) => {
    if (!standsIn(row, head) || row.via.length || !isSaid(row)) return row
    const relays = ofSpeaker(row, lead(2)) ?? ofOutlet(context, row, lead(1)) ?? []
    return relays.length ? { ...row, relays, via: relays.map(({ name }) => name) } : row
  })
}

const standsIn = ({ cue, within }: Row, [from, to]: Span) => {
  const start = hull(cue)?.[0] ?? -1
  return within === undefined && start >= from && start < to
}

const isSaid = ({ act }: Row) => act !== "holds" && act !== "decides"

/** A short first paragraph that tells no day; where the report has a title of its own, only that. */
function isHeadline({ report, text, paragraphs }: Reading, head: Span): boolean {
  const words = text.slice(...head)
  if (paragraphs.length < 2 || (report.title !== undefined && !words.startsWith(report.title))) return false
  return words.split(/\s+/).length <= MOST && !/\b(?:said|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/.test(words)
}
/** Words of a headline. */
const MOST = 20

/** The relays of the same speaker's first relayed words. */
const ofSpeaker = ({ speaker }: Row, lead: readonly Row[]): readonly Relay[] | undefined =>
  speaker === undefined
    ? undefined
    : lead.find((row) => row.speaker === speaker && row.relays.length && isSaid(row))?.relays

/** The outlet that the lead credits with what the headline repeats. */
function ofOutlet(context: Reading, row: Row, lead: readonly Row[]): Relay[] | undefined {
  const who = wordsOf(context, row.source)
  if (knownOutlet(row.speaker ?? "") || knownOutlet(who) || ITSELF.test(who)) return undefined
  const repeated = longerWords(wordsOf(context, row.content))
  for (const { act, source, content } of lead) {
    const outlet = outletsIn(context).find(({ span, name }) => meets(span, source) && !isOwn(context, name))
    if (!outlet || act !== "states" || ITSELF.test(wordsOf(context, source))) continue
    const said = new Set(longerWords(wordsOf(context, content)))
    if (2 * repeated.filter((word) => said.has(word)).length > repeated.length)
      return [{ name: outlet.name, span: outlet.span }]
  }
  return undefined
}
/** "Newspaper: ...", "Poll finds ...": the outlet's own work, by another word. */
const ITSELF = /\b(?:newspaper|paper|report|poll|survey|study|reporter|host|anchor|columnist)s?$|\b(?:poll|survey)\b/i

const longerWords = (words: string): readonly string[] => words.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
