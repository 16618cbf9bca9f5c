import type { Span } from "../../model/index.ts"
import { remembered } from "../../text/index.ts"
import { piecesOf, type Vocabulary } from "../../text/wordpiece/wordpiece.ts"
import { cut, formOf } from "../../text/wordpiece/words.ts"
import { paragraphStarts, placesOf, quotesOf, shapeOf } from "./features.ts"

/** A text as the model reads it: words that know their places, each of one or more pieces with their features. */
export interface Reading {
  readonly text: string
  /** Where each word stands. */
  readonly spans: readonly Span[]
  /** The piece at which each word starts, and at the end how many pieces there are. */
  readonly starts: readonly number[]
  /** One value a word. */
  readonly opensParagraph: readonly boolean[]
  readonly quotes: readonly number[]
  /** One value a piece; named as the graph's inputs are. */
  readonly pieces: Readonly<Record<"ids" | "shape" | "quote" | "place", readonly number[]>>
}

/** What is known of a word without its neighbours. */
interface Look {
  readonly form: string
  readonly shape: number
  readonly pieces: readonly number[]
}

/** Cuts texts into words and pieces; remembers words, for a text says the same ones again and again. */
export function reader(vocabulary: Vocabulary): (text: string) => Reading {
  const lookOf = remembered((word): Look => {
    const form = formOf(word)
    return { form, shape: shapeOf(word), pieces: piecesOf(vocabulary, form) }
  })
  return (text) => {
    const spans = cut(text)
    return assembled(
      text,
      spans,
      spans.map((span) => lookOf(text.slice(...span))),
    )
  }
}

function assembled(text: string, spans: readonly Span[], looks: readonly Look[]): Reading {
  const opensParagraph = paragraphStarts(text, spans)
  const quotes = quotesOf(
    text,
    spans,
    looks.map(({ form }) => form),
    opensParagraph,
  )
  const places = placesOf(opensParagraph)
  const starts = [0]
  for (const { pieces } of looks) starts.push((starts.at(-1) as number) + pieces.length)
  const spread = (value: (word: number) => number) => looks.flatMap(({ pieces }, word) => pieces.map(() => value(word)))
  const pieces = {
    ids: looks.flatMap(({ pieces }) => pieces),
    shape: spread((word) => (looks[word] as Look).shape),
    quote: spread((word) => quotes[word] as number),
    place: spread((word) => places[word] as number),
  }
  return { text, spans, starts, opensParagraph, quotes, pieces }
}
