import type { Attribution, Span } from "../../model/index.ts"
import type { Reading } from "../context.ts"

/** Whether the clause around a time of the content looks ahead: "will", "would", "is due to", "upcoming", "opens on". */
export function isAhead({ text }: Reading, attribution: Attribution, [start, end]: Span): boolean {
  const time = text.slice(start, end)
  if (/^(?:last|since)\b/i.test(time)) return false
  const before = text
    .slice(Math.max(start - 60, beginning(attribution, start)), start)
    .split(CLAUSE)
    .at(-1) as string
  const [after = ""] = text
    .slice(end, end + 30)
    .replace(/^, /, "")
    .split(CLAUSE)
  return (
    LOOKS_AHEAD.test(before) ||
    /\b(?:upcoming|coming|ahead of)\b/i.test(before) ||
    PRESENT.test(before) ||
    isLimit(before, time) ||
    /\b(?:will|won['’]t|shall)\b|['’]ll\b/.test(after) ||
    (OPENS.test(before) && LOOKS_AHEAD.test(after))
  )
}

/** Where the words begin that a time stands in: at the cue before it, or else where the content does. */
function beginning({ cue, content }: Attribution, time: number): number {
  const last = cue.findLast(([start]) => start <= time) ?? content.find(([start]) => start <= time)
  return last?.[0] ?? 0
}

const CLAUSE = /[.;:!?]\s|, (?:and|but|after|before|when|who|which) | (?:because|since|after|when|while|where|why) /

/** "Would have sailed" is over; "would have to sail" is to come. */
const OVER = "(?!(?: not)? have (?!to|until|an?|the|no)\\b)"

/** Words of a clause about what is to come: in reported speech "will" is "would", and "is to" is "was to". */
export const LOOKS_AHEAD = new RegExp(
  `\\b(?:${[
    "[Ww]ill|[Ww]on['’]t|shall|going to|scheduled|slated|set to",
    "due(?! to (?:the|an?|his|her|its|their|this|that)\\b)",
    `(?:would|wouldn['’]t|may|might|must|should)${OVER}(?!-)`,
    "(?<!\\b(?:job|task|role|duty|aim|goal|mistake|answer|response) )(?:is|are|was|were) to (?!blame\\b|have\\b)",
    "plan(?:s|ned|ning)? (?:to|for)",
    "(?<!\\b(?:than|as) )expect(?:s|ed|ing)?",
    "(?:hop|vow|pledg|intend|propos|promis)(?:e|es|ed|s|ing)? to",
  ].join("|")})\\b|['’]ll\\b`,
)

/** "It opens on Friday", "talks resume on Monday": the present of what has its day already, right before it. */
const PRESENT =
  /(?:\b(?:opens|reopens|starts|begins|resumes|ends|closes|expires|takes place)|(?<!\b(?:to|did|not|could) |n['’]t )\b(?:begin|resume|reopen|take place)|\p{Ll}{3}s (?:start|open|end)) $/u

/** What may stand in front of a time that opens its clause. */
const OPENS = /^(?:(?:said|says|added|adding) )?(?:that )?(?:(?:from|starting|beginning) )?$/

/** "By Friday", "had until March 10 to answer"; not "was in office until March". */
function isLimit(before: string, time: string): boolean {
  const [limit] = LIMIT.exec(before) ?? /^(?:by|until)\b/i.exec(time) ?? []
  return limit !== undefined && (/^by/i.test(limit) || !LASTED.test(before))
}
const LIMIT = /\b(?:by|until) (?:the end of )?$/i
const LASTED = /\b(?:was|were|had been|served|worked|lived|led|ran)\b/
