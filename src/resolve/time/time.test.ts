import fc from "fast-check"
import { expect, test } from "vitest"
import { marked } from "../../../test/marked.ts"
import type { Attribution, When } from "../../model/index.ts"
import { whenOf } from "./when.ts"

/** When the first attribution was said and is about, in a report of a Wednesday, 11 March 2026. */
function when(words: string, published = "2026-03-11T08:30:00+01:00"): When | undefined {
  const { reading, attributions } = marked(words, published ? { published } : {})
  return whenOf(reading, attributions[0] as Attribution)
}

test.each([
  ["on Friday", "2026-03-06"],
  ["Wednesday", "2026-03-11"],
  ["last Wednesday", "2026-03-04"],
  ["Tuesday night", "2026-03-10"],
  ["yesterday", "2026-03-10"],
  ["last night", "2026-03-10"],
  ["earlier today", "2026-03-11"],
  ["last week", "2026-03-02/2026-03-08"],
  ["earlier this month", "2026-03-01/2026-03-11"],
  ["this year", "2026-01-01/2026-03-11"],
  ["last year", "2025-01-01/2025-12-31"],
  ["over the weekend", "2026-03-07/2026-03-08"],
  ["two days ago", "2026-03-09"],
  ["three weeks ago", "2026-02-16/2026-02-22"],
  ["a year ago", "2025-01-01/2025-12-31"],
  ["in March", "2026-03-01/2026-03-31"],
  ["in December", "2025-12-01/2025-12-31"],
  ["on March 3", "2026-03-03"],
  ["on Sept. 30", "2025-09-30"],
  ["on 3 March 2024", "2024-03-03"],
  ["in May 2019", "2019-05-01/2019-05-31"],
  ["in 2019", "2019-01-01/2019-12-31"],
])("said %s: %s", (words, date) => {
  expect(when(`[source Brandt] [cue said] ${words} [content that the ferry was late].`)?.said?.date).toBe(date)
})

test.each([
  ["would sail on Friday", "2026-03-06"],
  ["will sail on Friday", "2026-03-13"],
  ["is due to sail on March 3", "2027-03-03"],
  ["will sail next week", "2026-03-16/2026-03-22"],
  ["sails tomorrow", "2026-03-12"],
  ["will sail later this month", "2026-03-11/2026-03-31"],
  ["sank in the past two weeks", "2026-02-25/2026-03-11"],
])("what is said looks ahead only where it says so: %s: %s", (words, date) => {
  expect(when(`[source Brandt] [cue said] [content the ferry ${words}].`)?.content?.date).toBe(date)
})

test("tells how it was worked out, and where it stands", () => {
  const said = when("[source Brandt] [cue said] on Friday [content that rates fell].")?.said
  expect(said).toEqual({ span: [12, 21], date: "2026-03-06", because: "the last Friday up to publication" })
})

test("without a date of publication only what says its year has a date", () => {
  expect(when("[source Brandt] [cue said] on Friday [content that rates fell].", "")?.said).toEqual({
    span: [12, 21],
    because: "no date of publication to count from",
  })
  expect(when("[source Brandt] [cue said] in 2019 [content that rates fell].", "")?.said?.date).toBe(
    "2019-01-01/2019-12-31",
  )
})

test("a time belongs to the cue that it stands with", () => {
  const words = "[source Brandt] [cue said] [content rates fell]; [source2 Lund] [cue2 denied] [content2 it] on Friday."
  expect(when(words)).toBeUndefined()
})

test.each([
  "[content “Saturday Night Live” was off], [source he] [cue said].",
  "[content They may march], [source he] [cue said].",
])("no time in: %s", (words) => expect(when(words)).toBeUndefined())

test("any day gives dates in the calendar, never after the day for what was said", () => {
  const days = fc.date({ min: new Date("1990-01-01"), max: new Date("2060-12-31"), noInvalidDate: true })
  const said = fc.constantFrom(
    "on Friday",
    "last week",
    "on February 29",
    "in June",
    "two months ago",
    "yesterday",
    "over the weekend",
  )
  fc.assert(
    fc.property(days, said, (day, words) => {
      const published = day.toISOString().slice(0, 10)
      const time = when(`[source Brandt] [cue said] ${words} [content that rates fell].`, published)?.said
      for (const date of time?.date?.split("/") ?? []) expect(new Date(date).toISOString().slice(0, 10)).toBe(date)
      if (time?.date) expect(time.date.slice(0, 10) <= published).toBe(true)
      expect(time?.because).toBeTruthy()
    }),
  )
})
