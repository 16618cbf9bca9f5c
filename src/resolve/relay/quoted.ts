import { type Attribution, attributionId, type Span } from "../../model/index.ts"
import type { Reading } from "../context.ts"
import { meets } from "./frames.ts"

/** Who is quoted, by which words, and what they say, as the turn of phrase itself gives them. */
interface Quoted {
  /** From the one quoted, or from "quoted", to the end of "as saying". */
  readonly span: Span
  readonly source: Span
  readonly cue: readonly Span[]
  readonly content: Span
}

/**
 * "The Herald quoted Voss as saying that it was over", "Voss was quoted by the Herald as saying that it was over": it is Voss
 * who speaks, and the Herald through which it came. What was found in such a turn of phrase is one attribution, hers.
 */
export function withQuoted(reading: Reading): Reading {
  if (!AS_SAYING.test(reading.text)) return reading
  const wrong = reading.sentences
    .flatMap((sentence) => quoting(reading, sentence) ?? beingQuoted(reading, sentence) ?? [])
    .map((quoted) => ({ quoted, found: reading.attributions.filter(({ cue }) => meets(quoted.span, cue)) }))
    .filter(({ quoted, found }) => found[0] && !(found.length === 1 && isSo(found[0], quoted)))
  const left = reading.attributions.filter((one) => !wrong.some(({ found }) => found.includes(one)))
  const mended = wrong.map(({ quoted: { source, cue, content }, found }) => ({
    ...(found[0] as Attribution),
    id: attributionId(reading.report.id, cue),
    source: [source],
    cue,
    content: [content],
  }))
  return { ...reading, attributions: [...left, ...mended] }
}

const isSo = ({ source, content }: Attribution, quoted: Quoted) =>
  meets(quoted.source, source) && !meets(quoted.span, content)

const AS_SAYING = / as (?:saying|having said|denying|telling|writing|adding|warning|confirming|admitting)\b/
const SAYING = AS_SAYING.source.trim()
/** Those who are quoted, or who quote. */
const WHO = '(?!by\\b)((?:(?!\\b(?:as|who|which|that|said|was|were|is|are)\\b)[^,.;:“”"]){1,160}?)'
/** "On Friday", between them and "as saying". */
const WHEN = '(?: (?:on|in|late|last|this|earlier) [^,.;:“”"]{2,24}?)?'

/** "Quoted Voss as saying". */
const QUOTING = new RegExp(`\\b((?:quot|cit)(?:ed|es|ing)) ${WHO}${WHEN} (${SAYING})`, "d")
function quoting({ text }: Reading, sentence: Span): Quoted | undefined {
  const match = QUOTING.exec(text.slice(...sentence))
  if (!match) return undefined
  const [span, verb, source, saying] = placesOf(match, sentence) as [Span, Span, Span, Span]
  const content = contentBehind(text, [span[1], sentence[1]])
  return content && { span, source, cue: [verb, saying], content }
}

/** "Voss was quoted by the Herald as saying", "Voss was quoted as saying by the Herald". */
const BEING_QUOTED = new RegExp(
  `(?:^|[,”"]\\s)${WHO} ((?:was|were|is|are|has been|have been) (?:also |later )?(?:quoted|cited))(?: by ${WHO})?${WHEN} (${SAYING})`,
  "d",
)
function beingQuoted({ text }: Reading, sentence: Span): Quoted | undefined {
  const match = BEING_QUOTED.exec(text.slice(...sentence))
  if (!match || /^(?:On|In|At|By|After|Before|During|Last|Earlier)\b/.test(match[1] as string)) return undefined
  const [, source, verb, , saying] = placesOf(match, sentence) as [Span, Span, Span, Span, Span]
  const span: Span = [source[0], saying[1]]
  const content = contentBehind(text, [saying[1], sentence[1]]) ?? contentBefore(text, [sentence[0], source[0]])
  const cue: Span[] = verb[1] + 1 === saying[0] ? [[verb[0], saying[1]]] : [verb, saying]
  return content && { span, source, cue, content }
}

/** Where the whole of a match and its groups stand in the text; a group that is not there has no length. */
const placesOf = ({ indices }: RegExpExecArray, [start]: Span) =>
  indices?.map((place): Span => (place ? [start + place[0], start + place[1]] : [start, start]))

/** What follows "as saying", past where it was said. */
function contentBehind(text: string, [from, to]: Span): Span | undefined {
  const words = text.slice(from, to)
  const lead = (AT.test(words) ? LEAD_AT : LEAD).exec(words)
  if (!lead) return undefined
  const end = to - (/[\s.]+$/.exec(words)?.[0].length ?? 0)
  return text.slice(from + lead[0].length, end).includes(" ") ? [from + lead[0].length, end] : undefined
}

const AT = /^ (?:by|in|on|to|during)\b/
const LEAD_AT = /^ \w+ [^.“”"]{2,60}? that\s+/
const LEAD = /^(?: that\b|[,:])?\s+(?=["“\p{L}])/u

/** What stands in front of the one quoted: "“It is over,” Voss was quoted as saying". */
function contentBefore(text: string, [from, to]: Span): Span | undefined {
  const end = to - (/[\s,]+$/.exec(text.slice(from, to))?.[0].length ?? 0)
  return text.slice(from, end).includes(" ") ? [from, end] : undefined
}
