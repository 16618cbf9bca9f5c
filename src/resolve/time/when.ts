import type { Attribution, Span, Time, When } from "../../model/index.ts"
import { hull, type Reading, wordsOf } from "../context.ts"
import { crossed, meets, reachOf } from "../relay/frames.ts"
import { isAhead, LOOKS_AHEAD } from "./ahead.ts"
import { dayOfPublication } from "./days.ts"
import { type Expression, expressionsIn } from "./expressions.ts"
import { resolved } from "./resolve.ts"

/** When it was said, and when what is said is to have happened; undefined when the report tells neither. */
export function whenOf(context: Reading, attribution: Attribution): When | undefined {
  const beside = besideCue(context, attribution)
  // "A paper is expected in June": the time is that of what is expected, nobody said it then.
  const expected = beside && isExpected(context, attribution, beside)
  const said = expected ? undefined : beside
  const content = expressionsIn(context).find(({ span }) => meets(span, attribution.content))
  if (!beside && !content) return undefined
  const saying = said && timeOf(context, said, false)
  return {
    ...(saying ? { said: saying } : {}),
    ...(content ? { content: contentTime(context, attribution, content, saying) } : {}),
    ...(expected && !content ? { content: timeOf(context, beside, true) } : {}),
  }
}

/** What was said on a day to come on Friday comes on the Friday after that day. */
function contentTime(context: Reading, attribution: Attribution, content: Expression, said: Time | undefined): Time {
  const ahead = isAhead(context, attribution, content.span)
  if (!ahead || !content.parts.weekday || !said?.date || said.date.includes("/")) return timeOf(context, content, ahead)
  const { date, because } = resolved(content, said.date, true)
  return { span: content.span, ...(date ? { date } : {}), because: because.replace("publication", "it was said") }
}

const isExpected = (context: Reading, { cue }: Attribution, { span }: Expression) =>
  LOOKS_AHEAD.test(wordsOf(context, cue)) && span[0] > (hull(cue)?.[0] ?? 0)

/** The time nearest to the cue in its sentence, outside the content, the source and other cues' reach. */
function besideCue(context: Reading, attribution: Attribution): Expression | undefined {
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
