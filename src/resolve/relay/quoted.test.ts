import { expect, test } from "vitest"
import { marked } from "../../../test/marked.ts"
import { resolve } from "../resolve.ts"

/** "source | content | via | act" of every row. */
function rows(words: string): string[] {
  const { report, attributions } = marked(words)
  const { attributions: found, text } = resolve(report, attributions)
  const wordsOf = (spans: readonly (readonly [number, number])[]) => spans.map((span) => text.slice(...span)).join(" ")
  return found.map(
    ({ source, content, via, act }) => `${wordsOf(source)} | ${wordsOf(content)} | ${via.join(", ")} | ${act}`,
  )
}

test.each([
  [
    "[source The Sund Herald] [cue quoted] [content Mara Voss as saying that it was over].",
    "Mara Voss | it was over | Sund Herald | states",
  ],
  [
    "[source1 [source2 Reuters]] [cue1 quoted] [content1 a Sundish official] as [cue2 denying] [content2 that it was over].",
    "a Sundish official | it was over | Reuters | denies",
  ],
  [
    "[source Reuters] [cue later cited] [content her on Friday as saying it was over].",
    "her | it was over | Reuters | states",
  ],
  [
    "[content Mara Voss] [cue was quoted] by [source Reuters] as saying that it was over.",
    "Mara Voss | it was over | Reuters | states",
  ],
  [
    "“It is over,” [content Mara Voss] [cue was quoted as saying] by [source the Tern news agency].",
    "Mara Voss | “It is over,” | Tern | states",
  ],
  [
    "[cue Mara Voss was quoted as saying] in the Sund Herald [content that it was over].",
    "Mara Voss | it was over | Sund Herald | states",
  ],
  ["[content “It is over,”] [source Voss] [cue was quoted as saying].", "Voss | “It is over,” |  | states"],
])("who is quoted speaks, through who quotes: %s", (words, row) => expect(rows(words)).toEqual([row]))

test.each([
  [
    "[source The report] [cue cited] [content rust as causing the leak].",
    "The report | rust as causing the leak |  | states",
  ],
  [
    "[content “It is over,”] [cue said] [source Mara Voss], who was quoted as saying the same in May.",
    "Mara Voss | “It is over,” |  | states",
  ],
])("nobody else does: %s", (words, row) => expect(rows(words)).toEqual([row]))
