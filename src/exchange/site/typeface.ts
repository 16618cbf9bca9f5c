import { createRequire } from "node:module"

/** "U+0100-02BA,U+2116" by the alphabet: "latin-ext". */
type Ranges = Readonly<Record<string, string>>

const ranges: Ranges = createRequire(import.meta.url)("@fontsource/source-serif-4/unicode.json")

/** The alphabets of the site's typeface, the commonest first. */
export const alphabets = (): string[] =>
  ["latin", "latin-ext", ...Object.keys(ranges).filter((name) => !name.startsWith("latin"))].filter(
    (name) => name in ranges,
  )

let known: readonly (readonly [from: number, to: number])[] | undefined

/** Whether the typeface has every letter of these words. */
export function drawable(words: string): boolean {
  known ??= Object.values(ranges).flatMap((list) => list.split(",").map(rangeOf))
  const signs = [...words.normalize("NFC")].map((sign) => sign.codePointAt(0) as number)
  return signs.every((sign) => known?.some(([from, to]) => sign >= from && sign <= to))
}

function rangeOf(range: string): [number, number] {
  const [from = "", to = from] = range.trim().replace(/^U\+/i, "").split("-")
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
}
