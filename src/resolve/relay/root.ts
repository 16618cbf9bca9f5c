import type { Attribution, Naming, Root, Span } from "../../model/index.ts"
import { type Reading, wordsOf } from "../context.ts"
import { citedBy } from "./cited.ts"

/** What a root needs to know of its row. */
export interface Speaking {
  readonly speaker?: string | undefined
  readonly naming: Naming
  readonly affiliation?: string | undefined
  /** The body that words in the text speak for: "US officials" -> "US government". */
  readonly bodyIn?: ((words: Span) => string | undefined) | undefined
}

/**
 * Where a statement's chain ends: whom an outlet cites, else the speaker, else the source as the report describes it. Two
 * mouths of one body are one root: the body is the affiliation.
 */
export function rootOf(
  context: Reading,
  attribution: Attribution,
  { speaker, naming, affiliation, bodyIn }: Speaking,
): Root {
  const cited = citedBy(context, attribution)
  if (cited) {
    const body = bodyIn?.(cited.span)
    return { name: cited.name, naming: cited.naming, ...(body ? { affiliation: body } : {}) }
  }
  const name = speaker ?? wordsOf(context, attribution.source).replace(/, (?:who|whose|which|where)\b.*$/su, "")
  if (!name) return { name: "own voice", naming: "none" }
  return { name, naming, ...(affiliation ? { affiliation } : {}) }
}
