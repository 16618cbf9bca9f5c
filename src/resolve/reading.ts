import type { Span } from "../model/index.ts"

/** A word, a number or a mark, with its place. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly word: string
  readonly lower: string
  /** The index of its sentence. */
  readonly sentence: number
  /** Whether it is the first word of its sentence. */
  readonly opens: boolean
}

// A word keeps its inner full stops ("U.S."), apostrophes ("O'Brien") and hyphens; "'s" is a token of its own.
const TOKEN =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s*\p{Lu})|(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Lt|Col|Sgt|Capt|Rev|St|Jr|Sr|Prof|Pres)\.|['’]s\b(?!\p{L})|[\p{L}\p{N}]+(?:(?:['’](?!s\b)|[-&.](?=[\p{L}\p{N}]))[\p{L}\p{N}]+)*|\S/gu

/** The tokens of a text, in order. */
export function tokensOf(text: string, sentences: readonly Span[]): Token[] {
  const tokens: Token[] = []
  let sentence = 0
  let opened = -1
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0]
    const start = match.index
    while (sentence + 1 < sentences.length && start >= (sentences[sentence + 1] as Span)[0]) sentence++
    const opens = opened < sentence && /[\p{L}\p{N}]/u.test(word)
    if (opens) opened = sentence
    tokens.push({ start, end: start + word.length, word, lower: word.toLowerCase(), sentence, opens })
  }
  return tokens
}

/** Sentences, trimmed; a line's end always ends one. */
export function sentencesOf(text: string): Span[] {
  return paragraphsOf(text).flatMap(([start, end]) => {
    const spans: Span[] = []
    let from = start
    for (const stop of text
      .slice(start, end)
      .matchAll(
        /(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Rev|St|Jr|No|vs|[A-Z]))[.!?]+["”’')\]]*\s+(?=["“‘'([]*\p{Lu})/gu,
      )) {
      spans.push([from, start + stop.index + stop[0].trimEnd().length])
      from = start + stop.index + stop[0].length
    }
    if (from < end) spans.push([from, end])
    return spans
  })
}

/** Paragraphs, trimmed: what stands between line ends. */
export function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/\S[^\n]*/g)].map((line): Span => [line.index, line.index + line[0].trimEnd().length])
}

/** What stands in double quotation marks of any kind, the marks included; a mark left open ends with its paragraph. */
export function quotesOf(text: string): Span[] {
  return [...text.matchAll(/[“"„«](?:[^”"»\n])*(?:[”"»]|(?=\n|$))|''(?:(?!'')[^\n])*(?:''|(?=\n|$))/g)].map(
    (quote): Span => [quote.index, quote.index + quote[0].length],
  )
}
