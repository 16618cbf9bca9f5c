import { ENDING, LEADING } from "./abbreviations.ts"
import { paragraphsOf } from "./paragraphs.ts"
import { type Span, trimmed } from "./span.ts"

// Marks that close a quotation or a bracket go with the sentence that they end.
const STOP = /[.!?…]+["”’'»›)\]*]*(?=\s|$)|[。！？]+[」』”’）]*|\n/gu
// A line that holds a time and nothing else, as live blogs have it.
const TIME = /^\W*\d{1,2}[:.]\d{2}\W*(?:[ap]\.?m\.?)?\W*(?:[A-Z]{2,4})?\W*$/i
// What may open a sentence before its first letter.
const OPENERS = /[\s"“‘'«‹([*•–—-]*/uy
// Capitalised, these open a sentence even after "U.S." or "Inc.", where a name would carry the sentence on.
const STARTER =
  /(?:The|A|An|He|She|It|They|We|I|You|His|Her|Its|Their|Our|My|This|That|These|Those|There|Here|In|On|At|For|From|By|With|After|Before|Since|But|And|Or|So|Yet|If|When|While|As|Although|Though|Because|However|Meanwhile|What|Why|How|Who|Where|Some|Many|Most|No|Not|One|Two|Both|All|Another|Also|Then|Now|Under|According|Asked|Last|During|Despite|Instead|Still|Even)(?![\p{L}\p{N}])/uy
const LOWER = /\p{Ll}/u
const DIGIT = /\p{N}/u

/**
 * The sentences of a text, in order, without the white space around them; none crosses a paragraph, and between two
 * stands nothing but white space. One inside a quotation ends like any other: a quotation may hold several.
 */
export function sentencesOf(text: string, paragraphs: readonly Span[] = paragraphsOf(text)): Span[] {
  return paragraphs.flatMap((paragraph) => sentencesIn(text, paragraph))
}

function sentencesIn(text: string, [from, to]: Span): Span[] {
  const found: Span[] = []
  let start = from
  const add = (end: number) => {
    const span = trimmed(text, [start, end])
    if (span) found.push(span)
    start = end
  }
  STOP.lastIndex = from
  for (let match = STOP.exec(text); match && match.index < to; match = STOP.exec(text)) {
    const end = Math.min(to, match.index + match[0].length)
    if (end < to && ends(text, start, match.index, match[0], to)) add(end)
  }
  add(to)
  return found
}

/** Whether the stop at a place ends its sentence; `start` is where the sentence began. */
function ends(text: string, start: number, place: number, stop: string, to: number): boolean {
  if (stop === "\n") return place - start < 20 && TIME.test(text.slice(start, place))
  const next = place + stop.length
  OPENERS.lastIndex = next
  OPENERS.test(text)
  const head = OPENERS.lastIndex || next
  if (head >= to) return true
  // “Why?” she asked: what goes on in small letters is the same sentence.
  if (LOWER.test(text[head] as string)) return false
  if (stop[0] !== "." || stop[1] === ".") return true
  return !isAbbreviation(lastWord(text, start, place), stop, text, head)
}

function isAbbreviation(word: string, stop: string, text: string, head: number): boolean {
  if (LEADING.has(word)) return !/^(?:No|no|nos|Mar|Art|Sec|Sun|al|v)$/.test(word) || DIGIT.test(text[head] as string)
  const initials = /^(?:\p{L}\.)*\p{Lu}$/u.test(word) || /^\p{L}(?:\.\p{L})+$/u.test(word)
  if (!initials && !ENDING.has(word)) return false
  // A closing mark after it: “He lives in the U.S.” The next sentence begins.
  if (stop.length > 1) return false
  if (word.length === 1) return word !== "I"
  STARTER.lastIndex = head
  return !STARTER.test(text)
}

/** The word that ends at a place, its inner full stops kept; of at most 12 letters, for no abbreviation is longer. */
function lastWord(text: string, start: number, place: number): string {
  let from = place
  while (from > start && place - from < 12 && /[\p{L}.]/u.test(text[from - 1] as string)) from--
  return text.slice(from, place)
}
