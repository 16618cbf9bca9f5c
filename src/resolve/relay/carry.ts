import type { Attribution, Relay, Span } from "../../model/index.ts"
import { lastAt } from "../../text/index.ts"
import { around, hull, type Reading, wordsOf } from "../context.ts"

/** What is needed of a row that stands earlier in the report. */
export interface EarlierRow extends Attribution {
  readonly speaker?: string
  readonly relays: readonly Relay[]
}

/** A relay that was given for the same speaker's words a little before, unless the occasion is another one. */
export function carried(
  context: Reading,
  attribution: Attribution,
  speaker: string | undefined,
  earlier: readonly EarlierRow[],
): Relay[] {
  const cue = hull(attribution.cue)
  const last = speaker
    ? earlier.findLast((row) => author(row.speaker) === author(speaker))
    : lastUnnamed(context, attribution, earlier)
  const at = last && hull(last.cue)
  if (!cue || !last || !at || !last.relays.length) return []
  const between = lastAt(context.paragraphs, cue[0]) - lastAt(context.paragraphs, at[0])
  if (between < 0 || between > PARAGRAPHS || isElsewhere(context, attribution, cue)) return []
  return [...last.relays]
}
const PARAGRAPHS = 6

/** "Ada Lund's article" is Ada Lund's. */
const author = (speaker: string | undefined) =>
  speaker?.replace(/['’]s? (?:article|column|piece|report|essay|post|book)$/, "")

/** The row just before, if it is an unnamed source's and this one's is the same: a pronoun, or the same last word. */
function lastUnnamed(
  context: Reading,
  attribution: Attribution,
  earlier: readonly EarlierRow[],
): EarlierRow | undefined {
  const last = earlier.at(-1)
  if (!last || last.speaker || !last.source.length) return undefined
  const [one, other] = [attribution, last].map(({ source }) => wordsOf(context, source).toLowerCase().split(" ").at(-1))
  return one && (one === other || /^(?:he|she|they)$/.test(one)) ? last : undefined
}

/** Words that name another occasion than the one before: another day, a statement, a rally; what is said again and again. */
const ELSEWHERE =
  /\b(?:in a (?:\w+ )?(?:statement|speech|letter|release|memo|call|briefing|video|ad|later)|at (?:a|an|the) \w+|during|rall(?:y|ies)|debate|previously|earlier|has (?:\w+ )?(?:said|called|argued|denied|insisted)|have said|had said|often|repeatedly|once|later|last (?:week|month|year)|yesterday|reporters|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in (?:(?:19|20)\d\d|January|February|March|April|June|July|August|September|October|November|December))\b/
function isElsewhere(context: Reading, attribution: Attribution, cue: Span): boolean {
  const [start, end] = around(context.sentences, cue[0])
  const words = context.text.slice(start, end)
  const bare = attribution.content.reduce((left, [s, e]) => left.replace(context.text.slice(s, e), " "), words)
  return ELSEWHERE.test(bare)
}
