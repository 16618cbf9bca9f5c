import type { Attribution, Naming, Span } from "../../model/index.ts"
import { hull, type Reading } from "../context.ts"
import { BODY_NOUNS, CROWD, isPersonNoun, PAPERS, singular } from "../data/nouns.ts"
import { meets, reachOf } from "./frames.ts"
import { outletsIn } from "./outlets.ts"

/** Somebody whom an outlet names as its own source. */
export interface Cited {
  readonly name: string
  readonly naming: Naming
  readonly span: Span
}

/** Whom the outlet that is credited says it has it from: "according to NBC, who cited senior officials". */
export function citedBy(context: Reading, attribution: Attribution): Cited | undefined {
  const cue = hull([...attribution.cue, ...attribution.source])
  const outlet = cue && outletOf(context, attribution)
  if (!cue || !outlet) return undefined
  const [, to] = reachOf(context, cue)
  const span = citedFrom(context, CITED, [outlet[1], to]) ?? citedLast(context, attribution, cue)
  const name = span && context.text.slice(...span)
  return name && !PRONOUN.test(name) ? { name, naming: namingOf(name), span } : undefined
}
const PRONOUN = /^(?:him|her|it|them|himself|herself|itself|themselves)$/i

/** The outlet in a source, or what stands for several: "local media". */
function outletOf(context: Reading, { source }: Attribution): Span | undefined {
  const outlet = outletsIn(context).find(({ span }) => meets(span, source))?.span
  const words = hull(source)
  return outlet ?? (words && /\b(?:media|press|outlets)$/.test(context.text.slice(...words)) ? words : undefined)
}

const WHOM = '((?:(?!\\b(?:who|which|that|as \\w+ing|saying|said|says|reported|reports)\\b)[^,.;:“”"])+)'
const CITED = new RegExp(
  `^(?:(?! that )[^.;]){0,40}?,? (?:(?:who|which|that) )?(?:cit(?:ed|ing|es)|quot(?:ed|ing|es)|attribut(?:ed|ing) (?:it|this|that) to) ${WHOM}`,
)
const LAST = new RegExp(`, citing ${WHOM}`)

function citedFrom({ text }: Reading, pattern: RegExp, [from, to]: Span): Span | undefined {
  const match = pattern.exec(text.slice(from, to))
  const name = match?.[1]?.trim()
  if (!match || !name) return undefined
  const start = from + match.index + match[0].lastIndexOf(name)
  return [start, start + name.length]
}

/** "The Herald reported that the strait was shut, citing officials", where nobody else speaks between: no "citing bad weather". */
function citedLast(context: Reading, attribution: Attribution, [, end]: Span): Span | undefined {
  const span = citedFrom(context, LAST, [end, reachOf(context, [end, end])[1]])
  if (!span || !isSomebody(context, span)) return undefined
  const [own] = attribution.source
  const between = context.attributions.some(
    ({ source }) => source[0] && own && source[0][0] !== own[0] && source[0][0] > end && source[0][1] <= span[0],
  )
  return between ? undefined : span
}

/** Whether words are of people, of papers that they have, or name an outlet. */
function isSomebody(context: Reading, span: Span): boolean {
  const words = context.text
    .slice(...span)
    .replace(/ (?:of|in|from|at|with|to|on|for|close|familiar|briefed|aware)\b.*$/s, "")
  const last = singular((words.split(" ").at(-1) as string).toLowerCase())
  return (
    isPersonNoun(last) ||
    CROWD.has(last) ||
    PAPERS.has(last) ||
    BODY_NOUNS.has(last) ||
    outletsIn(context).some((outlet) => meets(outlet.span, [span]))
  )
}

/** People whom somebody cites without a name are withheld; a paper that is cited is only not named. */
function namingOf(words: string): Naming {
  if (
    /^(?:(?:the|a|an|his|her|its|two|three|former|senior|then) )*(?:(?:U\.?S\.?|\p{Lu}\p{Ll}+(?:n|sh|ch|i|ese)) )?\p{Ll}/u.test(
      words,
    )
  )
    return /\b(?:reports?|documents?|data|records?|e-?mails?|polls?|stud(?:y|ies)|figures|risks?)\b/.test(words)
      ? "generic"
      : "anonymous"
  return "named"
}
