import type { Span } from "../../model/index.ts"

/** A word as BERT cuts it: where it stands in the text, and the numbers of its pieces (never empty). */
export interface Word {
  readonly span: Span
  readonly pieces: readonly number[]
}

/** Each piece's number by its letters, as in a `vocab.txt` of one piece a line. */
export type Vocabulary = ReadonlyMap<string, number>

export function vocabulary(lines: string): Vocabulary {
  return new Map(
    lines
      .replace(/\r?\n$/, "")
      .split(/\r?\n/)
      .map((piece, number) => [piece, number]),
  )
}

// BERT counts every ASCII sign as punctuation, Unicode's symbols ("$", "+") among them.
const ALONE = /^[!-/:-@[-`{-~\p{P}]/u
const HAN = /^[\u4E00-\u9FFF\u3400-\u4DBF\u{20000}-\u{2A6DF}\u{2A700}-\u{2CEAF}\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u
const GONE = /^(?![\t\n\r])[\p{C}\uFFFD]/u
const SPACE = /^[\t\n\r\p{Z}]/u

interface Letter {
  /** What the vocabulary knows it as: lower case, without accents; empty where nothing is left of it. */
  readonly plain: string
  readonly kind: "letter" | "alone" | "space" | "gone"
}

function letter(sign: string): Letter {
  if (GONE.test(sign)) return { plain: "", kind: "gone" }
  if (SPACE.test(sign)) return { plain: "", kind: "space" }
  const plain = sign
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
  return { plain, kind: HAN.test(sign) || ALONE.test(plain) ? "alone" : "letter" }
}

/** Remembers what `make` made; so many entries that a long archive's rare words do not pile up. */
function remembered<T>(make: (key: string) => T, most = 50_000): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    const old = known.get(key)
    if (old !== undefined) return old
    if (known.size >= most) known.clear()
    const made = make(key)
    known.set(key, made)
    return made
  }
}

const letterOf = remembered(letter)

/** The words of a text as BERT's basic tokeniser parts them, without their pieces: place, and plain letters. */
export function* basicWords(text: string): Generator<readonly [start: number, end: number, plain: string]> {
  let start = -1
  let end = 0
  let plain = ""
  let at = 0
  for (const sign of text) {
    const next = letterOf(sign)
    const ends = next.kind === "space" || next.kind === "alone"
    if (ends && plain) yield [start, end, plain]
    if (ends) plain = ""
    if (next.kind === "alone") yield [at, at + sign.length, next.plain]
    if (next.kind === "letter" && next.plain && !plain) start = at
    // An accent that is a character of its own leaves no letter behind, but belongs to the word that it stands on.
    if (next.kind === "letter") end = at + sign.length
    if (next.kind === "letter") plain += next.plain
    at += sign.length
  }
  if (plain) yield [start, end, plain]
}

/** The longest pieces of a word, from the left; a word that cannot be put together of pieces is one unknown piece. */
function pieces(vocabulary: Vocabulary, word: string, unknown: number): readonly number[] {
  const found: number[] = []
  for (let start = 0; start < word.length; ) {
    let end = word.length
    const piece = () => vocabulary.get((start ? "##" : "") + word.slice(start, end))
    while (end > start && piece() === undefined) end--
    if (end === start) return [unknown]
    found.push(piece() as number)
    start = end
  }
  return found
}

/**
 * Cuts texts as BERT's uncased tokeniser does (Devlin et al. 2018): words are lower case, without accents, parted at
 * white space, punctuation and Han characters; each is put together of the vocabulary's longest pieces. Unlike there,
 * every word knows its place in the text as it was written.
 */
export function wordpiece(vocabulary: Vocabulary): (text: string) => Word[] {
  const unknown = vocabulary.get("[UNK]") ?? 0
  const cut = remembered((word) => (word.length > 100 ? [unknown] : pieces(vocabulary, word, unknown)))
  return (text) => Array.from(basicWords(text), ([start, end, plain]) => ({ span: [start, end], pieces: cut(plain) }))
}
