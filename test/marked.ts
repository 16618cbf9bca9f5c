import type { Attribution, Report, Span } from "../src/model/index.ts"
import { type Reading, readingOf } from "../src/resolve/context.ts"

/** A report written with its attributions marked, and its text without the marks. */
export interface Marked {
  readonly report: Report
  readonly reading: Reading
  readonly attributions: readonly Attribution[]
}

const MARK = /\[(source|cue|content)(\d*) /g

/**
 * Reads "[source Brandt] [cue said] [content that rates would fall]". Marks may nest; those of a second attribution carry
 * a number: "[cue2 said]". The lowest number, or none, comes first.
 */
export function marked(words: string, more: Partial<Report> = {}): Marked {
  let text = ""
  const open: { part: string; from: number }[] = []
  const parts: { part: string; span: Span }[] = []
  for (let i = 0; i < words.length; ) {
    MARK.lastIndex = i
    const mark = words[i] === "[" ? MARK.exec(words) : null
    if (mark?.index === i) {
      open.push({ part: `${mark[1]}${mark[2]}`, from: text.length })
      i += mark[0].length
    } else if (words[i] === "]" && open.length) {
      const { part, from } = open.pop() as { part: string; from: number }
      parts.push({ part, span: [from, text.length] })
      i++
    } else text += words[i++]
  }
  const spans = (part: string) => parts.filter((one) => one.part === part).map(({ span }) => span)
  const numbers = [...new Set(parts.map(({ part }) => part.replace(/\D+/, "")))].sort()
  const attributions = numbers.map((n) => ({
    id: `r#${n}`,
    source: spans(`source${n}`),
    cue: spans(`cue${n}`),
    content: spans(`content${n}`),
  }))
  const report: Report = { id: "r", text, contributors: [], furniture: [], findings: [], ...more }
  return { report, attributions, reading: readingOf(report, attributions) }
}
