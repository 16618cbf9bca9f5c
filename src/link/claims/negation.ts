// "not only" and "not just" say that something is so.
const NEGATION =
  /\b(?:not(?! (?:only|just|merely|necessarily))|never|no one|nobody|nothing|neither|nor|without|cannot|false|untrue|baseless|unfounded)\b|n[’']t\b|\bno (?!(?:doubt|wonder|longer than|matter)\b)(?=\p{L})/giu

/** Whether words say that something is not so; two negations take each other away. */
export function isNegated(words: string): boolean {
  return (words.match(NEGATION)?.length ?? 0) % 2 === 1
}
