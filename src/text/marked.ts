import type { Span } from "./span.ts"

/** A text whose author marked stretches of it: `[label words]`, one inside another if need be. */
export interface Marked {
  /** The text without the marks. */
  readonly text: string
  /** Every marked stretch, in the order of their beginnings; of several with one label each. */
  readonly marks: readonly { readonly label: string; readonly span: Span }[]
}

const OPENING = /^\[([a-z]+\d*(?:,\d+)*) /

/**
 * Reads `"[source She] [cue said] [content it rains]"` as the text "She said it rains" with three marks. A bracket
 * without a label in small letters and a space after it stays a bracket.
 */
export function markedText(page: string): Marked {
  const marks: { label: string; span: [number, number] }[] = []
  const open: ({ label: string; span: [number, number] } | undefined)[] = []
  let text = ""
  for (let i = 0; i < page.length; ) {
    const label = page[i] === "[" ? OPENING.exec(page.slice(i, i + 40)) : null
    if (label) {
      const mark = { label: label[1] as string, span: [text.length, text.length] as [number, number] }
      marks.push(mark)
      open.push(mark)
      i += label[0].length
    } else if (page[i] === "]" && open.length) {
      const mark = open.pop()
      if (mark) mark.span[1] = text.length
      else text += "]"
      i++
    } else {
      if (page[i] === "[") open.push(undefined)
      text += page[i++]
    }
  }
  return { text, marks }
}
