import { expect, test } from "vitest"
import { paragraphsOf, sentencesOf, wordsOf } from "./index.ts"

/** A bar stands where one sentence ends and the next begins. */
const cut = (text: string) =>
  sentencesOf(text)
    .map((span) => text.slice(...span))
    .join(" | ")

test.each([
  "Sen. J. D. Marsh met Gov. Ada Pell on Oct. 3. | She left at 5 p.m. Tuesday.",
  "He lives in the U.S. | She does not. | The U.S. Senate voted.",
  "“We will not go.” | She left. | “Why?” he asked.",
  "“Bread is dear. | Fish is dearer,” she said. | Nobody laughed.",
  "Acme Inc. Chairman Bo Lund spoke. | He works for Acme Inc. | The firm is old.",
  "Then… nothing. | Wait... | Who is it?! | Me.",
  "It cost $3.50 at no. 7, he said. | No. 3 won. | No. | Not yet.",
  "See example.com/a.b for more. | (It is over.) | Good.",
])("%s", (expected) => {
  expect(cut(expected.replaceAll(" | ", " "))).toBe(expected)
})

test("a paragraph ends a sentence, a line does not", () => {
  expect(cut("The\nend\n\nNo stop here\n\nNext.")).toBe("The\nend | No stop here | Next.")
})

test("a line that holds a time and nothing else is a sentence", () => {
  expect(cut("5.50 p.m.\nA lorry is stuck.\n\n17:58\nIt is free.").split(" | ")).toHaveLength(4)
})

test("without a blank line every line is a paragraph", () => {
  expect(paragraphsOf("One\r\nTwo\nThree\r\n").length).toBe(3)
})

test("words keep what belongs to them", () => {
  const text = "Sen. O’Brien’s U.S.-led co-op didn’t pay $3,500.50... at 5 p.m. Tuesday—no"
  expect(
    wordsOf(text)
      .map((word) => word.text)
      .join(" "),
  ).toBe("Sen. O’Brien ’s U.S.-led co-op didn’t pay $ 3,500.50 ... at 5 p.m. Tuesday — no")
})

test("a line of two million letters is cut in a blink", () => {
  const text = "He said 'it' was \"so. Sen. U.S. (a.b) — ".repeat(50_000)
  const started = performance.now()
  expect(sentencesOf(text).length).toBeGreaterThan(0)
  expect(performance.now() - started).toBeLessThan(2000)
})
