import { expect, test } from "vitest"
import { marked } from "../../../test/marked.ts"
import { resolve } from "../resolve.ts"

/** The relays of the first row of a marked report. */
function headline(words: string, title?: string) {
  const { report, attributions } = marked(words, title === undefined ? {} : { title })
  return resolve(report, attributions).attributions[0]?.via
}

test("a headline has the relay that its lead gives the same speaker", () => {
  const words = (cue: string) =>
    `[source1 Mara Voss] ${cue} [content1 ferry fares will fall]\n\nThe island has waited for years.\n\n` +
    "[source2 Mara Voss] [cue2 told] Reuters on Monday [content2 that fares would fall]."
  expect(headline(words("[cue1 says]"))).toEqual(["Reuters"])
  expect(headline(words("[cue1 hopes]"))).toEqual([])
})

test("or the outlet that the lead credits with what it repeats", () => {
  const lead =
    "[content2 The harbour ferry fares will fall by half], [cue2 according to] [source2 an article in the Sund Herald]."
  expect(headline(`[source1 Ferry line] [cue1 announces] [content1 fares fall]\n\n${lead}`)).toEqual(["Sund Herald"])
  expect(headline(`[source1 Ferry line] [cue1 announces] [content1 new ships]\n\n${lead}`)).toEqual([])
  expect(headline(`[source1 Newspaper][cue1 :] [content1 fares fall]\n\n${lead}`)).toEqual([])
})

test("a first paragraph that is no headline is left alone", () => {
  const words =
    "[source1 Mara Voss] [cue1 said] on Monday [content1 that ferry fares will fall].\n\n" +
    "[source2 Mara Voss] [cue2 told] Reuters [content2 that fares would fall]."
  expect(headline(words)).toEqual([])
  expect(headline(words.replace("said] on Monday", "says]"), "Fares")).toEqual([])
})
