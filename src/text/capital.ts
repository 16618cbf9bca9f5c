const CAPITAL = /^\p{Lu}/u

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 128 ? code > 64 && code < 91 : CAPITAL.test(word)
}
