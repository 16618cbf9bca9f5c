import fc from "fast-check"
import { expect, test } from "vitest"
import { locate, offsetsOf, paragraphsOf, quotationOf, quotesOf, type Span, sentencesOf, wordsOf } from "./index.ts"

/** Text as news has it, and as it should not have it. */
const prose = fc
  .array(
    fc.constantFrom(
      ..."The mayor|said|Sen.|U.S.|J. D.|p.m.|I’m|dogs’|3,500.5|👩‍🚀|é|\n|\n\n|.|?|!|…|, |“|”|\"|'|‘|’|«|»|„|—|(|)|``|''".split(
        "|",
      ),
      " ",
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(" "))
const text = fc.oneof(prose, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }))

/** Spans that lie in a text, are in order and not empty, and what stands between them. */
function rest(whole: string, spans: readonly Span[]): string {
  let at = 0
  let between = ""
  for (const [start, end] of spans) {
    expect(start).toBeGreaterThanOrEqual(at)
    expect(end).toBeGreaterThan(start)
    between += whole.slice(at, start)
    at = end
  }
  expect(at).toBeLessThanOrEqual(whole.length)
  return between + whole.slice(at)
}

test.each([
  ["paragraphs", paragraphsOf],
  ["sentences", (whole: string) => sentencesOf(whole)],
  ["words", (whole: string) => wordsOf(whole).map(({ start, end }): Span => [start, end])],
])("%s leave nothing out but white space", (_, cut) => {
  fc.assert(fc.property(text, (whole) => rest(whole, cut(whole)).trim() === ""))
})

test("a sentence stays in its paragraph, and reading it again gives it whole", () => {
  fc.assert(
    fc.property(text, (whole) => {
      const paragraphs = paragraphsOf(whole)
      return sentencesOf(whole).every(([start, end]) => paragraphs.some(([from, to]) => from <= start && end <= to))
    }),
  )
})

test("quotations are in order, apart, in one paragraph each, and hold their words", () => {
  fc.assert(
    fc.property(text, (whole) => {
      const quotes = quotesOf(whole)
      rest(
        whole,
        quotes.map(({ span }) => span),
      )
      const paragraphs = paragraphsOf(whole)
      return quotes.every(
        ({ span, inner }) =>
          span[0] <= inner[0] &&
          inner[0] < inner[1] &&
          inner[1] <= span[1] &&
          paragraphs.some(([from, to]) => from <= span[0] && span[1] <= to),
      )
    }),
  )
})

test("places go to code points and back", () => {
  fc.assert(
    fc.property(text, (whole) => {
      const offsets = offsetsOf(whole)
      let unit = 0
      for (const [point, character] of [...whole].entries()) {
        expect(offsets.toCodePoint(unit)).toBe(point)
        expect(offsets.toUnit(point)).toBe(unit)
        unit += character.length
      }
      expect(offsets.toUnit(offsets.toCodePoint(unit))).toBe(unit)
    }),
  )
})

test("a place inside a wide character counts as its start; one outside the text as its end", () => {
  const offsets = offsetsOf("a🦆b")
  expect([1, 2, 3, 99, -1].map(offsets.toCodePoint)).toEqual([1, 1, 2, 3, 0])
  expect([2, 99, -1].map(offsets.toUnit)).toEqual([3, 4, 0])
})

test("a span's quotation is found again where it was, in the same text", () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
      const [start, end] = [a % (whole.length + 1), b % (whole.length + 1)].sort((x, y) => x - y) as [number, number]
      if (start === end) return
      const found = locate(whole, quotationOf(whole, [start, end]), start)
      expect(found).toEqual({ span: [start, end], score: 1 })
    }),
  )
})
