import type { Span } from "../../model/index.ts"
import type { LaidOut } from "./layout.ts"

/**
 * A line that is one quotation, a dash and who signs it; or a quotation, and the long dash and the name on a line below. What
 * ends a line for `^` and `$` must end the quotation too, or each line would be gone through for all lines before it.
 */
const SIGNED =
  /^[ \t\u00a0]*(?<quote>[“”"«„][^\n\r\u2028\u2029]{8,3000}?[.!?…’'–—-][”“"»])[ \t\u00a0]*(?:(?<dash>[―—–]|--|-(?=[ \u00a0]))|(?:\n[ \t\u00a0]*){1,2}(?<below>[―—–]|--))[ \t\u00a0]*(?<name>\p{Lu}[^\n\r\u2028\u2029“”"«»„―—]{1,110}?)[.\s]*$/gmu

/** A person's name: two to five words with capitals or particles, up to the comma behind which they are described. */
const NAME =
  /^(?!(?:A|An|The) )\p{Lu}[\p{L}’'-]*\.?(?: (?:\p{Lu}[\p{L}’'-]*\.?|de|da|di|del|la|van|von|der|den|bin|al|y)){1,4}$/u
const WORDS = 14
/** Words between two quotations that are the narrator's: “The barge,” said Voss, “never came.” */
const NARRATED = /,[”"] \p{L}|[.!?][”"] \p{Ll}/u

/** Quotations that a line attributes by a dash and a name alone, as lists of readers' and witnesses' voices do. */
export function signedIn(text: string): LaidOut[] {
  return [...text.matchAll(SIGNED)].flatMap((match) => {
    const { quote = "", dash = match.groups?.below ?? "", name = "" } = match.groups ?? {}
    const source = name.trimEnd()
    if (!NAME.test(source.split(",", 1)[0] ?? "") || source.split(/\s+/).length > WORDS) return []
    if (NARRATED.test(quote)) return []
    const from = match.index + match[0].indexOf(quote)
    const cueAt = text.indexOf(dash, from + quote.length)
    const nameAt = text.indexOf(name, cueAt + dash.length)
    return [
      {
        content: [from, from + quote.length] as Span,
        cue: [cueAt, cueAt + dash.length] as Span,
        source: [nameAt, nameAt + source.length] as Span,
      },
    ]
  })
}
