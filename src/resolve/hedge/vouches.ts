import type { Attribution, Span } from "../../model/index.ts"
import { lastAt } from "../../text/index.ts"
import { around, hull, type Reading } from "../context.ts"
import { once } from "../relay/once.ts"

/**
 * What exactly is vouched for, when that is less than the content: who "had seen reports that" the island was sold vouches for
 * having seen reports. Undefined when it is the content.
 */
export function vouchesOf(context: Reading, { cue, content }: Attribution): string | undefined {
  const place = hull(cue)
  if (!place) return undefined
  const [, end] = around(context.sentences, place[0])
  const reach = /\bby$/.test(context.text.slice(...place)) ? PASSIVE : NEAR
  return (
    firstIn(context, [place[0], Math.min(end, place[1] + reach)]) ??
    content.map(([start, end]) => firstIn(context, [start, Math.min(end, start + NEAR)])).find(Boolean)
  )
}
/** How far behind the cue, and into the content, its own verb may stand; behind "confirmed by" stands first who and what. */
const NEAR = 100
const PASSIVE = 240

/** A place in the text where somebody vouches for less. */
interface Less {
  readonly span: Span
  readonly vouches: string
}

function firstIn(context: Reading, [start, end]: Span): string | undefined {
  const { spans, all } = lesser(context)
  const next = lastAt(spans, start - 1) + 1
  return spans[next] && spans[next][1] <= end ? all[next]?.vouches : undefined
}

const lesser = once(
  ({ text }: Reading) => {
    const all = LESS.filter(([, , key]) => !key || key.test(text))
      .flatMap(([pattern, vouches]) =>
        [...text.matchAll(pattern)].map(
          (match): Less => ({
            span: [match.index, match.index + match[0].length],
            vouches: vouches(match).toLowerCase(),
          }),
        ),
      )
      .sort((a, b) => a.span[0] - b.span[0])
    return { all, spans: all.map(({ span }) => span) }
  },
  ({ tokens }) => tokens,
)

const REPORTS =
  "(reports?|reporting|rumou?rs?|claims|accounts?|allegations|accusations|suggestions|indications|footage|videos?|images|documents?|intelligence)"
const SOME = "(?:some |the |these |those |such |media |news |press |similar |credible |public |multiple |various )*"
const HAVING: Readonly<Record<string, string>> = { saw: "seen", got: "received" }

/** What somebody may have of a thing without vouching for it; with what stands in every text that has it, quick to find. */
const LESS: readonly (readonly [pattern: RegExp, vouches: (match: RegExpMatchArray) => string, key?: RegExp])[] = [
  [
    new RegExp(`\\b(seen|saw|heard|read|received|got) ${SOME}${REPORTS}\\b`, "g"),
    ([, verb = "", what]) => `having ${HAVING[verb] ?? verb} ${what}`,
  ],
  [new RegExp(`\\baware of ${SOME}${REPORTS}\\b`, "g"), ([, what]) => `being aware of ${what}`, /aware of/],
  [
    /\b(?:I|we|he|she|it|they|who) (?:ha[sd]|have) been (?:told|informed|briefed)\b/g,
    () => "having been told",
    / been (?:told|informed|briefed)/,
  ],
  [/\b(?:I|we|he|she|it|they|who) (?:ha[sd]|have) heard (?:that|about|of)\b/g, () => "having heard", / heard /],
  [
    new RegExp(`\\b(?:looking into|investigating|examining|studying|verifying|checking) ${SOME}${REPORTS}\\b`, "g"),
    ([, what]) => `looking into ${what}`,
  ],
  [/\b(?:not|n['’]t) (?:rule (?:it |that |this )?out|exclude)\b/g, () => "not ruling it out", /rule |exclude/],
  [
    /\b(?:cannot|can ?not|can['’]t|could not|couldn['’]t|unable to|not (?:yet )?able to) (?:independently )?(?:confirm|verify)\b/g,
    () => "not being able to confirm it",
    /confirm|verify/,
  ],
]
