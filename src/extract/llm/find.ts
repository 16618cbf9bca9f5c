import type { Span } from "../../model/index.ts"

const LETTER = /[\p{L}\p{N}]/u
const SPACE = /\s/

/** What a model may change in a quotation without having made it up: the shape of marks and dashes, capitals, space. */
function folded(sign: string): string {
  if (SPACE.test(sign)) return " "
  if (/[“”„«»″]/.test(sign)) return '"'
  if (/[‘’‚‹›`´]/.test(sign)) return "'"
  if (/[‐‑‒–—―]/.test(sign)) return "-"
  const lower = sign.toLowerCase()
  return lower.length === 1 ? lower : sign
}

/** A text with all that folded away, and where each of its signs stood; the last entry is the text's end. */
function fold(text: string): { folded: string; at: number[] } {
  const at: number[] = []
  let plain = ""
  for (let i = 0; i < text.length; i++) {
    const next = folded(text[i] as string)
    if (next === " " && plain.endsWith(" ")) continue
    plain += next
    at.push(i)
  }
  return { folded: plain, at: [...at, text.length] }
}

/** Finds every place where a quotation stands in a text as whole words; none for what does not stand there. */
export type Finder = (quotation: string) => readonly Span[]

export function finder(text: string): Finder {
  const { folded, at } = fold(text)
  const splits = (i: number) => LETTER.test(folded[i - 1] ?? " ") && LETTER.test(folded[i] ?? " ")
  return (quotation) => {
    const wanted = fold(quotation).folded.trim()
    const found: Span[] = []
    for (let i = folded.indexOf(wanted); wanted && i >= 0; i = folded.indexOf(wanted, i + 1)) {
      const end = i + wanted.length
      if (!splits(i) && !splits(end)) found.push([at[i] as number, (at[end - 1] as number) + 1])
    }
    return found
  }
}
