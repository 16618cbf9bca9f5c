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

/** A longer word, or one of more pieces, is no word that the model could know. */
const LONGEST = 100
const MOST_PIECES = 24

/**
 * The numbers of a word's pieces: from the left always the longest that the vocabulary has (Devlin et al. 2018). A word
 * that cannot be put together of pieces is one piece, `[UNK]`.
 */
export function piecesOf(vocabulary: Vocabulary, form: string): readonly number[] {
  const unknown = [vocabulary.get("[UNK]") ?? 0]
  if (!form || form.length > LONGEST) return unknown
  const found: number[] = []
  for (let start = 0; start < form.length; ) {
    const end = longest(vocabulary, form, start)
    if (end === undefined) return unknown
    found.push(vocabulary.get((start ? "##" : "") + form.slice(start, end)) as number)
    start = end
  }
  return found.length > MOST_PIECES ? unknown : found
}

/** Where the longest piece that starts at a place ends. */
function longest(vocabulary: Vocabulary, form: string, start: number): number | undefined {
  for (let end = form.length; end > start; end--)
    if (vocabulary.has((start ? "##" : "") + form.slice(start, end))) return end
  return undefined
}
