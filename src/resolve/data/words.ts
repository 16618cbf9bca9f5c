/** The words of a list written as one string, for data files that are read by eye. */
export function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s*\n\s*|\s*,\s*|\s+/).filter(Boolean))
}

/** The entries of a list in which an entry may have several words: parted by commas or line ends. */
export function entries(words: string): string[] {
  return words
    .split(/\s*[\n,]\s*/)
    .map((entry) => entry.trim())
    .filter(Boolean)
}
