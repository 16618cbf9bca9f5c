import type { LaidOut } from "./layout.ts"

/**
 * A line that is one quotation, a dash and who signs it; or a quotation, and the long dash and the name on a line below. What
 * ends a line for `^` and `$` must end the quotation too, or each line would be gone through for all lines before it.
 */
const SIGNED =
  /^[ \t\u00a0]*(?<quote>[“”"«„][^\n\r\u2028\u2029]{8,3000}?[.!?…’'–—-][”“"»])[ \t\u00a0]*(?:(?<dash>[―—–]|--|-(?=[ \u00a0]))|(?:\n[ \t\u00a0]*){1,2}(?<below>[―—–]|--))[ \t\u00a0]*(?<name>\p{Lu}[^\n\r\u2028\u2029“”"«»„―—]{1,110}?)[.\s]*$/dgmu

/** A person's name: two to five words with capitals or particles, up to the comma behind which they are described. */
const NAME =
  /^(?!(?:A|An|The) )\p{Lu}[\p{L}’'-]*\.?(?: (?:\p{Lu}[\p{L}’'-]*\.?|de|da|di|del|la|van|von|der|den|bin|al|y)){1,4}$/u
const WORDS = 14
/** Words between two quotations that are the narrator's: “The barge,” said Voss, “never came.” */
const NARRATED = /,[”"] \p{L}|[.!?][”"] \p{Ll}/u

/** Quotations that a line attributes by a dash and a name alone, as lists of readers' and witnesses' voices do. */
export function signedIn(text: string): LaidOut[] {
  return [...text.matchAll(SIGNED)].flatMap(({ indices }) => {
    const { quote, dash, below, name } = indices?.groups ?? {}
    const cue = dash ?? below
    return quote && cue && name && signs(text.slice(...name)) && !NARRATED.test(text.slice(...quote))
      ? [{ content: quote, cue, source: name }]
      : []
  })
}

const signs = (name: string) => NAME.test(name.split(",", 1)[0] ?? "") && name.split(/\s+/).length <= WORDS
