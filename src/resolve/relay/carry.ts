import type { Attribution, Relay, Span } from "../../model/index.ts"
import { lastAt } from "../../text/index.ts"
import { actOf } from "../act/act.ts"
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
    ? earlier.findLast((row) => author(row.speaker) === author(speaker) || isTheirs(context, row, speaker))
    : lastUnnamed(context, attribution, earlier)
  const at = last && hull(last.cue)
  if (!cue || !last || !at || !last.relays.length || !isSaid(context, attribution)) return []
  const between = lastAt(context.paragraphs, cue[0]) - lastAt(context.paragraphs, at[0])
  if (between < 0 || between > PARAGRAPHS || isHabit(context, attribution) || isElsewhere(context, attribution, cue))
    return []
  return [...last.relays]
}
const PARAGRAPHS = 6

/** "Ada Lund's article" is Ada Lund's. */
const author = (speaker: string | undefined) =>
  speaker?.replace(/['’]s? (?:article|column|piece|report|essay|post|book)$/, "")

/** "An article by the Marlow Gazette's Ada Lund": the way is hers, whoever the row is taken to be of. */
const isTheirs = ({ text }: Reading, { relays }: EarlierRow, speaker: string) =>
  relays.some(({ span: [, end] }) => [`'s ${speaker}`, `’s ${speaker}`].some((words) => text.startsWith(words, end)))

/** A relay holds on for what is said; what somebody believes or orders need not be of the same occasion. */
export const isSaid = (context: Reading, attribution: Attribution) =>
  !/^(?:holds|decides)$/.test(actOf(context, attribution).act)

/** The row just before, if it is an unnamed source's and this one's is the same: a pronoun, or the same last word. */
function lastUnnamed(
  context: Reading,
  attribution: Attribution,
  earlier: readonly EarlierRow[],
): EarlierRow | undefined {
  const last = earlier.at(-1)
  if (!last || last.speaker || !last.source.length) return undefined
  const one = lastWord(context, attribution)
  // "The clerk told … he gave … the clerk said": a pronoun between them stands for the same one.
  const named = PRONOUN.test(lastWord(context, last)) ? earlier.at(-2) : last
  const same = named && !named.speaker && lastWord(context, named) === one
  return one && (same || PRONOUN.test(one)) ? last : undefined
}
/** Of "The official, who asked not to be named" that is "official". */
const lastWord = (context: Reading, { source }: Attribution) =>
  wordsOf(context, source).toLowerCase().replace(/,.*/s, "").split(" ").at(-1) as string
const PRONOUN = /^(?:he|she|they)$/

/**
 * Words that name another occasion than the one before: another day, a statement, a rally; what is said again and again. A
 * later interview that names nobody is by who asked before.
 */
const ELSEWHERE =
  /\b(?:in a (?:\w+ )?(?:statement|speech|letter|release|memo|call|briefing|video|ad)|at (?:a|an|the) \w+|during|rall(?:y|ies)|debate|previously|earlier|has (?:\w+ )?(?:said|called|argued|denied|insisted)|have said|had said|often|repeatedly|once|later(?! interview)|last (?:week|month|year)|yesterday|reporters|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in (?:(?:19|20)\d\d|January|February|March|April|June|July|August|September|October|November|December))\b/
function isElsewhere(context: Reading, attribution: Attribution, cue: Span): boolean {
  const [start, end] = ownWords(context, attribution, cue)
  const words = context.text.slice(start, end)
  const bare = attribution.content.reduce((left, [s, e]) => left.replace(context.text.slice(s, e), " "), words)
  return ELSEWHERE.test(bare)
}

/** "Has praised", "is promising", "keeps saying": what goes on, or was so once, is of no one occasion. */
const isHabit = (context: Reading, { cue }: Attribution) =>
  /^(?:(?:has|have) (?:\w+ )?\w+(?:ed|en)\b|(?:is|are|keeps?|continues?) (?:\w+ )?\w+ing\b)/.test(wordsOf(context, cue))

/** The cue's sentence, without what leads to another one's cue: "he first said no, but later said yes". */
function ownWords({ sentences, attributions }: Reading, { id, content }: Attribution, cue: Span): Span {
  let [start, end] = around(sentences, cue[0])
  for (const other of attributions) {
    const place = other.id === id ? undefined : hull(other.cue)
    if (!place || place[1] <= start || place[0] >= end) continue
    if (place[1] <= cue[0]) start = place[1]
    else if (place[0] >= cue[1]) end = Math.max(cue[1], content.findLast(([from]) => from < place[0])?.[1] ?? 0)
  }
  return [start, end]
}
