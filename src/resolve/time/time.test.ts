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
  ["on Feb 20", "2026-02-20"],
  ["on 14 Feb", "2026-02-14"],
  ["on Mar 4, 2026", "2026-03-04"],
  ["on 3 March 2024", "2024-03-03"],
  ["in May 2019", "2019-05-01/2019-05-31"],
  ["in 2019", "2019-01-01/2019-12-31"],
])("said %s: %s", (words, date) => {
  expect(when(`[source Brandt] [cue said] ${words} [content that the ferry was late].`)?.said?.date).toBe(date)
})

test.each([
  ["sailed on Friday", "2026-03-06"],
  ["would have sailed on Friday", "2026-03-06"],
  ["would sail on Friday", "2026-03-13"],
  ["would have to sail on Friday", "2026-03-13"],
  ["will sail on Friday", "2026-03-13"],
  ["which sank on Friday would be raised", "2026-03-06"],
  ["is to sail in June", "2026-06-01/2026-06-30"],
  ["was to blame for the flood in June", "2025-06-01/2025-06-30"],
  ["sails again when it opens on Friday", "2026-03-13"],
  ["line says trips resume on Sunday", "2026-03-15"],
  ["line did not reopen on Sunday", "2026-03-08"],
  ["line is proposing to stop in September", "2026-09-01/2026-09-30"],
  ["was sunk by a storm on Friday", "2026-03-06"],
  ["was late due to the storm on Friday", "2026-03-06"],
  ["was later than expected on Friday", "2026-03-06"],
  ["has to be back by Friday", "2026-03-13"],
  ["has to be back by the end of June", "2026-06-01/2026-06-30"],
  ["has until March 20 to sail", "2026-03-20"],
  ["was in dock until December", "2025-12-01/2025-12-31"],
  ["has been in dock since March 10", "2026-03-10"],
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

test("in January, March is the next one of what would be", () => {
  const words = "[source Brandt] [cue said] [content talks would start in March]."
  expect(when(words, "2026-01-09")?.content?.date).toBe("2026-03-01/2026-03-31")
})

test.each([
  ["[source Brandt] [cue said] on March 2 [content that it would sail on Friday].", "2026-03-06"],
  ["[source Brandt] [cue said] on Tuesday [content that it would sail on Wednesday].", "2026-03-11"],
  ["[source Brandt] [cue said] on March 2 [content that it sailed on Friday].", "2026-03-06"],
  ["[source Brandt] [cue said] last month [content that it would sail on Friday].", "2026-03-13"],
])("what was to come when it was said counts from that day: %s", (words, date) => {
  expect(when(words)?.content?.date).toBe(date)
})

test("what is expected has its time, nobody said it then", () => {
  expect(when("[content A second paper] [cue is expected] in June.")).toEqual({
    content: { span: [27, 34], date: "2026-06-01/2026-06-30", because: "the next such month after publication" },
  })
  expect(when("On Friday [source Brandt] [cue was expected] [content to resign].")?.said?.date).toBe("2026-03-06")
})

test.each([
  ["[source Brandt] [cue promised] [content to sail on Friday]", "2026-03-13"],
  ["[source Brandt] would resign, [cue adding] [content that the strike began on Friday]", "2026-03-06"],
  ["[source Brandt] [cue said] [content from Friday the ferry would sail]", "2026-03-13"],
  ["[source Brandt] [cue said] [content the strike on Friday would be forgotten]", "2026-03-06"],
])("looks ahead within the words of the cue and its content: %s", (words, date) => {
  expect(when(`${words}.`)?.content?.date).toBe(date)
})

test.each(["on the word of Jan", "by Jan"])("a first name is no month: %s", (words) => {
  expect(when(`[source Brandt] [cue said] ${words} [content that the ferry was late].`)).toBeUndefined()
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
