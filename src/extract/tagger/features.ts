import type { Span } from "../../model/index.ts"
import { isSpace, QUOTE } from "../../text/wordpiece/words.ts"

// The numbers that the model was trained on: training/FEATURES.md. 0 is for what is no word.
const SHAPE = { lower: 1, title: 2, upper: 3, mixed: 4, number: 5, mark: 6 }
const STATE = { outside: 1, opening: 2, inside: 3, closing: 4 }
const PLACE = { inner: 1, first: 2, last: 3 }
/** Added to a place in the first paragraph. */
const HEADLINE = 3

/** How a word is written, which its lower-case pieces no longer tell. */
export function shapeOf(word: string): number {
  const letters = [...word].filter((sign) => sign.toLowerCase() !== sign.toUpperCase())
  if (!letters.length) return /\p{N}/u.test(word) ? SHAPE.number : /\p{L}/u.test(word) ? SHAPE.lower : SHAPE.mark
  const upper = letters.filter((sign) => sign !== sign.toLowerCase()).length
  if (!upper) return SHAPE.lower
  if (upper === letters.length) return letters.length === 1 ? SHAPE.title : SHAPE.upper
  return upper === 1 && letters[0] !== letters[0]?.toLowerCase() ? SHAPE.title : SHAPE.mixed
}

/** Which words open a paragraph; one ends at every line break. */
export function paragraphStarts(text: string, spans: readonly Span[]): boolean[] {
  return spans.map(([start], i) => i === 0 || text.slice(spans[i - 1]?.[1], start).includes("\n"))
}

/** Where each word stands in its paragraph, and whether that is the first, a headline's. */
export function placesOf(starts: readonly boolean[]): number[] {
  let paragraphs = 0
  return starts.map((first, i) => {
    if (first) paragraphs++
    const place = first ? PLACE.first : (starts[i + 1] ?? true) ? PLACE.last : PLACE.inner
    return place + (paragraphs === 1 ? HEADLINE : 0)
  })
}

/** Where each word stands with respect to double quotation marks; `forms` tells which words are such marks. */
export function quotesOf(
  text: string,
  spans: readonly Span[],
  forms: readonly string[],
  starts: readonly boolean[],
): number[] {
  let open = false
  return spans.map((span, i) => {
    const first = starts[i] === true
    const mark = forms[i] === QUOTE
    // A quotation that its paragraph left open goes on only where the next one begins with a mark.
    if (first) open = open && mark
    if (!mark) return open ? STATE.inside : STATE.outside
    open = first || opens(text, span, open)
    return open ? STATE.opening : STATE.closing
  })
}

/** Whether a double mark opens: by its own form, else by the space around it, else in turn. */
function opens(text: string, [start, end]: Span, open: boolean): boolean {
  if (/[“„«]/.test(text[start] as string)) return true
  if (/[”»]/.test(text[start] as string)) return false
  const before = isSpace(text, start - 1)
  const after = isSpace(text, end)
  return before === after ? !open : before
}

export const opensQuote = (state: number | undefined) => state === STATE.opening
export const closesQuote = (state: number | undefined) => state === STATE.closing
