import type { Attribution, Naming, Span } from "../../model/index.ts"
import { hull, type Reading } from "../context.ts"
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
  const outlet = outletsIn(context).find(({ span }) => meets(span, attribution.source))
  if (!cue || !outlet) return undefined
  const [, to] = reachOf(context, cue)
  const match = CITED.exec(context.text.slice(outlet.span[1], to))
  const name = match?.[1]?.trim()
  if (!match || !name) return undefined
  const start = outlet.span[1] + match.index + match[0].lastIndexOf(name)
  return { name, naming: namingOf(name), span: [start, start + name.length] }
}

const CITED =
  /^[^.;]{0,40}?,? (?:(?:who|which|that) )?(?:cit(?:ed|ing|es)|quot(?:ed|ing|es)|attribut(?:ed|ing) (?:it|this|that) to) ((?:(?!\b(?:who|which|that|as saying|saying)\b)[^,.;:“”"])+)/

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
