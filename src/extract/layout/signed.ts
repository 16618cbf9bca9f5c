import type { Span } from "../../model/index.ts"
import type { LaidOut } from "./layout.ts"

/** A line that is one quotation, a dash and who signs it; or a quotation, and the dash and the name on the next line. */
const SIGNED =
  /^[ \t\u00a0]*(?<quote>[“”"«„][^\n]{8,}?[”“"»])[ \t\u00a0]*(?:\n[ \t\u00a0]*)?(?<dash>[―—–]|--|-(?=[ \u00a0]))[ \t\u00a0]*(?<name>\p{Lu}[^\n“”"«»„―—]{1,110}?)[.\s]*$/gmu

/** What a name has not, but the rest of a sentence has. */
const VERB =
  /(?:^|[\s,])(?:is|are|was|were|has|had|have|says?|said|tells?|told|wrote|writes|tweeted|added|asked|argued|warned|shouted|shot back|will|would|can|could|did|does|do|got|went|came|made|took)(?=[\s,:]|$)/u
const WORDS = 14

/** Quotations that a line attributes by a dash and a name alone, as lists of readers' and witnesses' voices do. */
export function signedIn(text: string): LaidOut[] {
  return [...text.matchAll(SIGNED)].flatMap((match) => {
    const { quote = "", dash = "", name = "" } = match.groups ?? {}
    const source = name.trimEnd()
    if (VERB.test(source) || source.split(/\s+/).length > WORDS || source.endsWith("?")) return []
    const from = match.index + match[0].indexOf(quote)
    const cueAt = match[0].indexOf(dash, match[0].indexOf(quote) + quote.length) + match.index
    const nameAt = match[0].indexOf(name, cueAt - match.index + dash.length) + match.index
    return [
      {
        content: [from, from + quote.length] as Span,
        cue: [cueAt, cueAt + dash.length] as Span,
        source: [nameAt, nameAt + source.length] as Span,
      },
    ]
  })
}
