import type { Attribution, Span } from "../../model/index.ts"
import { around, hull, isQuoted, type Reading } from "../context.ts"
import type { OutletMention } from "./outlets.ts"

/** Words in front of an outlet that make it the way on which the words came. */
const TOLD = new RegExp(
  `(?:${[
    "\\b(?:told|tells?|telling|informed|informing) (?:(?!that )[\\p{Ll}-]+ |French |German |British |Russian |Israeli |Italian ){0,4}",
    "\\b(?:told|tells|telling) (?:\\p{Lu}[\\p{L}'’.]+ ){1,3}(?:of|on|from) ",
    "\\b(?:confided|confirmed|said|saying|speaking|spoke|spoken|talked|talking|talks|sitting down|sat down|e?-?mailed|comments?|remarks?|statement|responding) (?:to|with|on|in|for) ",
    "\\binterview(?:s|ed)? (?:\\w+ )?(?:with|for|by|on|in|to) ",
    "\\b(?:asked|pressed|challenged|questioned|quizzed|grilled|contacted|reached|sponsored|hosted) (?:\\w+ )?(?:by|on) ",
    "\\b(?:appearance|appear|appears|appeared|appearing|went|going|guest) (?:\\w+ )?on ",
    "\\b(?:conversation|town hall|debate|sit-down) (?:with|on|hosted by) ",
    "\\b(?:taking|took|takes|turned|turning|went|called|calling) (?:in)?to ",
  ].join("|")})(?:[Tt]he |a |an |its |sister site )?["“']*$`,
  "u",
)
const PUBLISHED =
  /\b(?:published|obtained|released|posted|leaked|broadcast|aired|reported|quoted|cited|seen|reviewed|conducted|commissioned|shown|shared|made public|made) (?:\w+ )?(?:by|on|in|to) (?:the )?["“]?$|\b(?:op-ed|article|column|piece|essay|editorial|report|story|profile|post|blog|issue|edition|letter|commentary)s? (?:\w+ ){0,3}(?:in|for|by|from|on|at|with|of) (?:the )?["“]?$/i
const ON = /(?:^|[\s,(“"])(?:on|via|in|for|over) (?:the |his |her |their |its |a |an )?["“']*$/i
const ACCORDING =
  /\baccording to (?:a |an |the (?:same |news )?|reports? (?:in|by|from) (?:the )?)?["“]?$|\bper (?:the )?$|\bas (?:reported|quoted) (?:by|in) (?:the )?$/i
const IN_A =
  /\b(?:in|during|on|at|after|through|via|for|with|writing|wrote) (?:a|an|his|her|their|its|the|another|separate)?(?: ?\w+){0,3} ?["“]?$/i
/** What an outlet gives room for: "an ABC interview", "a series of Twitter posts". */
const ROOM =
  /^(?:['’]s?)? (?:News )?(?:interview|appearance|op-ed|editorial|column|podcast|posts?|page|account|town hall|broadcast|program|segment|message)\b/
/** "On CNN's coverage", "the Fox News debate": the outlet only describes something else. */
const OTHER =
  /^(?:['’]s? (?!["“'‘\p{Lu}])|\/| (?:poll|polls|survey|debate|contributor|executives?|anchor|coverage|chief|founder|viewers|headquarters)\b)/u
/** What opens a sentence ("On CNN Tuesday,") holds for every attribution in it; in characters. */
const LEADING = 45
const OPENS =
  /^["“‘']*(?:On|In|During|After|Via|Over|For|With|By|Per|According|Speaking|Talking|Appearing|Sitting|Interviewed|Asked|Pressed|Questioned|Writing|Responding|Going|Taking|Turning|Calling)\b/
/** How far "on CNN" may stand behind the cue; in characters. */
const TRAILING = 90

/** Whether an outlet in the cue's sentence is the way on which this attribution came, by the words around it. */
export function leadsTo(context: Reading, attribution: Attribution, cue: Span, outlet: OutletMention): boolean {
  const [from] = reachOf(context, cue)
  const [start, end] = outlet.span
  const before = bare(context.text.slice(Math.max(from, start - 70), start))
  const after = context.text.slice(end, end + 24)
  if (isQuoted(context, start) && !/["“']$/.test(before)) return false
  const opening = start - from <= LEADING && OPENS.test(context.text.slice(from, start))
  if (!opening && crossed(context, attribution, cue, outlet.span)) return false
  if (inRelative(context, attribution, cue, outlet.span)) return false
  if (IN_A.test(before) && ROOM.test(after)) return true
  if (OTHER.test(after)) return false
  if (TOLD.test(before) || PUBLISHED.test(before) || ACCORDING.test(before) || isToldTo(context, cue, start))
    return true
  return ON.test(before) && (!outlet.doubtful || /["“']$/.test(before)) && besideCue(context, cue, outlet, from)
}

/** A sentence's first letter small, and an outlet without what it is called in front of its name: "the German newspaper". */
const bare = (before: string) =>
  before.replace(/^["“‘']*\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase()).replace(CALLED, "")
const CALLED =
  /(?<=\s)(?:[Tt]he|an?|its) (?:[\w-]+ ){0,3}?(?:newspaper|paper|daily|weekly|tabloid|magazine|journal|channel|network|station|broadcaster|website|site|agency|programme|program|show|podcast) (?=["“']*$)/

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
  if (span[0] < cue[1]) return span[0] - from < LEADING
  return span[0] - cue[1] < TRAILING && !text.slice(cue[1], span[0]).includes(";")
}

/** Whether another attribution's cue stands between this one's and the outlet, so that the outlet belongs to that one. */
export function crossed(context: Reading, attribution: Attribution, cue: Span, outlet: Span): boolean {
  const low = Math.min(cue[1], outlet[1])
  const high = Math.max(cue[0], outlet[0])
  const between = ([start, end]: Span) => (start >= low && end <= high) || (start <= outlet[0] && end >= outlet[1])
  return context.attributions.some((other) => other.id !== attribution.id && other.cue.some(between))
}
