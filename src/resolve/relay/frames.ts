import type { Attribution, Span } from "../../model/index.ts"
import { around, hull, isQuoted, type Reading } from "../context.ts"
import { isSaid } from "./carry.ts"
import type { OutletMention } from "./outlets.ts"
import {
  ACCORDING,
  bare,
  IN_A,
  ON,
  OPENS,
  OTHER,
  PUBLISHED,
  REPORTED_BY,
  REPORTS_IT,
  REPORTS_THAT,
  ROOM,
  TOLD,
} from "./words.ts"

/** What opens a sentence holds for every attribution in it; in characters. */
const LEADING = 45
/** How far "on CNN" may stand behind the cue; in characters. */
const TRAILING = 90

/** Whether an outlet in the cue's sentence is the way on which this attribution came, by the words around it. */
export function leadsTo(context: Reading, attribution: Attribution, cue: Span, outlet: OutletMention): boolean {
  const reach = reachOf(context, cue)
  const [from] = reach
  const [start, end] = outlet.span
  const before = bare(context.text.slice(Math.max(from, start - 70), start))
  const after = context.text.slice(end, end + 24)
  if (isQuoted(context, start) && !/["“']$/.test(before)) return false
  const opening = start - from <= LEADING && OPENS.test(context.text.slice(from, start))
  if (!opening && crossed(context, attribution, cue, outlet.span))
    return TOLD.test(before) && isShared(context, attribution, cue, outlet.span)
  if (inRelative(context, attribution, cue, outlet.span)) return false
  if (IN_A.test(before) && ROOM.test(after)) return true
  if (OTHER.test(after)) return false
  if (TOLD.test(before) || PUBLISHED.test(before) || ACCORDING.test(before) || isToldTo(context, cue, start))
    return true
  if (reports(context, cue, outlet.span, reach) || quotes(context, cue, outlet.span)) return true
  return ON.test(before) && (!outlet.doubtful || /["“']$/.test(before)) && besideCue(context, cue, outlet, from)
}

/** An outlet that reports what the attribution says, where that is no attribution of its own. */
function reports({ text }: Reading, cue: Span, [start, end]: Span, [from, to]: Span): boolean {
  const after = text.slice(end, to)
  if (end <= cue[0]) return REPORTS_THAT.test(after) && /^(?:the )?$/i.test(text.slice(from, start).trimStart())
  const before = text.slice(from, start)
  return (/,["”'’]* (?:the )?$/.test(before) && REPORTS_IT.test(after)) || REPORTED_BY.test(before)
}

/** "The Herald later quoted Voss as saying". */
const quotes = ({ text }: Reading, cue: Span, [, end]: Span) =>
  end < cue[0] &&
  /^ (?:has |had |have |also |later |earlier )*$/.test(text.slice(end, cue[0])) &&
  /^(?:quot|cit)(?:ed|es|ing)\b.* as \w+ing\b/s.test(text.slice(...cue))

/** The sentence of the cue; a cue in two pieces may reach into a second. */
export function reachOf({ sentences }: Reading, [start, end]: Span): Span {
  return [around(sentences, start)[0], around(sentences, Math.max(start, end - 1))[1]]
}

/** Whether a span meets one of these. */
export const meets = ([start, end]: Span, spans: readonly Span[]) => spans.some(([s, e]) => start < e && end > s)

/** "As she acknowledged to the Gazette". */
const isToldTo = ({ text }: Reading, cue: Span, start: number) =>
  start > cue[1] && start - cue[1] < 24 && /^ (?:\w+ )?to (?:[Tt]he )?$/.test(text.slice(cue[1], start))

/** "Asked by the Gazette about a plan which the council calls cheap": the way of the main clause is not the relative one's. */
function inRelative({ text }: Reading, { source }: Attribution, cue: Span, outlet: Span): boolean {
  const [start, end] = hull(source) ?? cue
  if (outlet[1] > start) return false
  const which = text.slice(start, end) === "which" ? end : start
  return WHICH.test(text.slice(Math.max(0, which - 24), which))
}
/** Not "in which": there the way of the main clause is the place. */
const WHICH = /(?<!\b(?:in|during|on|at|for|by|through) )\bwhich(?: (?:the )?)?$/

/** "On" alone is weak: it must stand in the cue, close behind it, or open the sentence. */
function besideCue({ text }: Reading, cue: Span, { span }: OutletMention, from: number): boolean {
  if (span[0] >= cue[0] && span[1] <= cue[1]) return true
  if (span[0] < cue[1])
    return span[0] - from < LEADING || /^[^.;,]{0,20}, (?:\w+ly )?$/.test(text.slice(span[1], cue[0]))
  return span[0] - cue[1] < TRAILING && !text.slice(cue[1], span[0]).includes(";")
}

/** Whether another attribution's cue stands between this one's and the outlet, so that the outlet belongs to that one. */
export const crossed = (context: Reading, attribution: Attribution, cue: Span, outlet: Span): boolean =>
  crossing(context, attribution, cue, outlet).length > 0

function crossing({ attributions }: Reading, { id }: Attribution, cue: Span, outlet: Span): readonly Attribution[] {
  const low = Math.min(cue[1], outlet[1])
  const high = Math.max(cue[0], outlet[0])
  const between = ([start, end]: Span) => (start >= low && end <= high) || (start <= outlet[0] && end >= outlet[1])
  return attributions.filter((other) => other.id !== id && other.cue.some(between))
}

/** "She praised the crew, calling it brave, in an interview with the Herald": the same one's cue in between parts nothing. */
function isShared(context: Reading, attribution: Attribution, cue: Span, outlet: Span): boolean {
  const [first] = attribution.source
  const same = ({ source, content }: Attribution) => first && source[0]?.[0] === first[0] && !meets(outlet, content)
  return outlet[0] > cue[1] && isSaid(context, attribution) && crossing(context, attribution, cue, outlet).every(same)
}
