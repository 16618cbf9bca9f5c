import { expect, test } from "vitest"
import { marked } from "../../test/marked.ts"
import { contextOf } from "./context.ts"
import { ownVoiceOf } from "./own-voice.ts"

/** What a marked report says itself. */
function own(words: string): string[] {
  const { reading } = marked(words)
  return ownVoiceOf(contextOf(reading)).map(({ content }) =>
    content.map((span) => reading.text.slice(...span)).join(" | "),
  )
}

test("sentences that nobody is credited with are the report's own", () => {
  const words =
    "The ferry sank on Tuesday in the bay. [source Brandt] [cue said] [content it was old]. It had 40 seats in all."
  expect(own(words)).toEqual(["The ferry sank on Tuesday in the bay.", "It had 40 seats in all."])
})

test("a short rest of a credited sentence is none, a long one is", () => {
  const words =
    "On Monday, [source Brandt] [cue said] [content it was old], and by the evening all the others had gone home to bed."
  expect(own(words)).toEqual(["On Monday, | , and by the evening all the others had gone home to bed."])
})

test("a headline and a quotation are no assertions of the report", () => {
  expect(own("Ferry sinks in bay at night\n\n“It was old, and we all knew it.”")).toEqual([])
})

test("hedges in it are found", () => {
  const { reading } = marked("The ferry was reportedly older than its papers say.")
  const [voice] = ownVoiceOf(contextOf(reading))
  expect(voice?.hedges.map((span) => reading.text.slice(...span))).toEqual(["reportedly"])
})
