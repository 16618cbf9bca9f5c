/** A word or a number of a text, as what tells stories apart needs it. */
export interface Token {
  /** As written. */
  readonly text: string
  /** In small letters, without "'s". */
  readonly word: string
  readonly isNumber: boolean
  /** Begins with a capital, in a line whose words do not all do so. */
  readonly isCapital: boolean
  /** It is the first of its sentence, where a capital tells nothing. */
  readonly opens: boolean
  /** Nothing but a blank stands between it and the one before. */
  readonly follows: boolean
  /** It stands in a headline that capitalises its words, where a capital tells little. */
  readonly inTitle: boolean
}

const SENTENCES = /(?<=[.!?])["”’']?\s+|\n+/u
const WORDS = /[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+)*|\d+(?:[.,:]\d+)*/gu

/** The words and numbers of a text, in order. */
export function tokensOf(text: string): Token[] {
  return text.split(SENTENCES).flatMap(tokensOfSentence)
}

function tokensOfSentence(sentence: string): Token[] {
  const matches = [...sentence.matchAll(WORDS)]
  const words = matches.map(([word]) => word)
  const capitals = words.filter((word) => isCapital(word)).length
  const inTitle = words.length > 3 && capitals > 0.6 * words.length
  return words.map((text, i) => ({
    text,
    word: text.toLowerCase().replace(/[’'].*$/u, ""),
    isNumber: /^\d/.test(text),
    isCapital: !inTitle && isCapital(text),
    opens: i === 0,
    follows: i > 0 && sentence.slice(endOf(matches[i - 1]), matches[i]?.index) === " ",
    inTitle,
  }))
}

const endOf = (match: RegExpMatchArray | undefined) => (match?.index ?? 0) + (match?.[0].length ?? 0)
const isCapital = (word: string) => /^\p{Lu}/u.test(word)
