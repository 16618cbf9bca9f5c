import { createColors } from "picocolors"
import type { Act, Row } from "../../model/index.ts"
import type { Field } from "./layout.ts"

/** Colours for each field of a row, and for what stands above the rows. */
export type Painter = Readonly<Record<Field, (words: string, row: Row) => string>> & {
  readonly title: (words: string) => string
  readonly quiet: (words: string) => string
}

/** Colour carries nothing that the words do not say: it only lets the eye find denials and unnamed sources. */
export function painter(colour: boolean): Painter {
  const { bold, dim, red, green, yellow, cyan } = createColors(colour)
  const acts: Partial<Record<Act, (words: string) => string>> = {
    denies: red,
    confirms: green,
    declines: yellow,
    doubts: yellow,
  }
  const withheld = ({ naming }: Row) => naming === "anonymous" || naming === "none"
  return {
    title: (words) => bold(words),
    quiet: (words) => dim(words),
    who: (words, row) => (withheld(row) ? yellow(words) : bold(words)),
    naming: (words, row) => (withheld(row) ? yellow(words) : dim(words)),
    act: (words, row) => (acts[row.act] ?? dim)(words),
    what: (words) => words,
    via: (words) => cyan(words),
    when: (words) => dim(words),
  }
}
