/** The text in lower case at the same length, so that places in the one are places in the other: "İ" stays as it is. */
export function lower(text: string): string {
  const lowered = text.toLowerCase()
  return lowered.length === text.length ? lowered : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}
