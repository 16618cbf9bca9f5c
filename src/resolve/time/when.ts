import type { Attribution, Span, Time, When } from "../../model/index.ts"
import { hull, type Reading, wordsOf } from "../context.ts"
import { crossed, meets, reachOf } from "../relay/frames.ts"
import { dayOfPublication } from "./days.ts"
import { type Expression, expressionsIn } from "./expressions.ts"
import { resolved } from "./resolve.ts"

/** When it was said, and when what is said is to have happened; undefined when the report tells neither. */
export function whenOf(context: Reading, attribution: Attribution): When | undefined {
  const said = saidAt(context, attribution)
  const content = expressionsIn(context).find(({ span }) => meets(span, attribution.content))
  if (!said && !content) return undefined
  return {
    ...(said ? { said: timeOf(context, said, AHEAD.test(wordsOf(context, attribution.cue))) } : {}),
    ...(content ? { content: timeOf(context, content, isAhead(context, content.span)) } : {}),
  }
}

/** The time nearest to the cue in its sentence, outside the content, the source and other cues' reach. */
function saidAt(context: Reading, attribution: Attribution): Expression | undefined {
  const cue = hull(attribution.cue)
  if (!cue) return undefined
  const [from, to] = reachOf(context, cue)
  const near = expressionsIn(context).filter(
    ({ span }) =>
      span[0] >= from &&
      span[1] <= to &&
      !meets(span, attribution.content) &&
      !meets(span, attribution.source) &&
      (distance(span, cue) < NEAR || span[0] - from < LEADING) &&
      !crossed(context, attribution, cue, span),
  )
  return near.sort((a, b) => distance(a.span, cue) - distance(b.span, cue))[0]
}
/** How far from the cue a time may stand and still be the saying's; or from the beginning of the sentence; in characters. */
const NEAR = 60
const LEADING = 12

const distance = (one: Span, other: Span) => Math.max(0, one[0] - other[1], other[0] - one[1])

function timeOf(context: Reading, expression: Expression, ahead: boolean): Time {
  return { span: expression.span, ...resolved(expression, dayOfPublication(context.published), ahead) }
}

/** Whether the clause around a time looks ahead: "will", "is due to", "upcoming". */
function isAhead({ text }: Reading, [start, end]: Span): boolean {
  const before = text
    .slice(Math.max(0, start - 60), start)
    .split(CLAUSE)
    .at(-1) as string
  const [after = ""] = text
    .slice(end, end + 30)
    .replace(/^, /, "")
    .split(CLAUSE)
  return (
    AHEAD.test(before) || /\b(?:is|are) (?:on )?$/.test(before) || /\b(?:will|won['’]t|shall)\b|['’]ll\b/.test(after)
  )
}
const CLAUSE = /[.;:!?]\s|, (?:and|but|after|before|when|who|which) | (?:because|since|after|when|while|where) /
const AHEAD =
  /\b(?:will|won['’]t|shall|upcoming|coming|going to|due|scheduled|set to|slated|plan(?:s|ned|ning)? to|expect(?:s|ed)? to|hopes? to|intends? to|vows? to|ahead of|until|by)\b|['’]ll\b/i
