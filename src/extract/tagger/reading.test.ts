import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { vocabulary } from "../../text/wordpiece/wordpiece.ts"
import { formOf } from "../../text/wordpiece/words.ts"
import { reader } from "./reading.ts"

const VOCABULARY = vocabulary("[PAD]\n[UNK]\nthe\nminister\n##s\nsaid\n\"\n'\ncafe\ni\n東\n")
const read = reader(VOCABULARY)
const words = (text: string) => read(text).spans.map((span) => text.slice(...span))
const names = [...VOCABULARY.keys()]
const pieces = (text: string) => read(text).pieces.ids.map((number) => names[number])

describe("words", () => {
  test("are parted at white space, marks and Han characters; paired apostrophes are one mark", () => {
    expect(words("“The ministers' 東京, ''said''")).toEqual([
      "“",
      "The",
      "ministers",
      "'",
      "東",
      "京",
      ",",
      "''",
      "said",
      "''",
    ])
  })

  test("point into the text as written where lower case or accents change its length", () => {
    expect(words("İ Café Cafe\u0301 said")).toEqual(["İ", "Café", "Cafe\u0301", "said"])
    expect(pieces("İ Café Cafe\u0301 said")).toEqual(["i", "cafe", "cafe", "said"])
  })

  test("read on over signs that cannot be seen; those make no word of their own", () => {
    expect(words("mini\u00ADster \u200B said\uFEFF \u{1F600}")).toEqual(["mini\u00ADster", "said\uFEFF", "\u{1F600}"])
    expect(pieces("mini\u00ADster \u200B said\uFEFF")).toEqual(["minister", "said"])
  })

  test("any text: they stand in order, apart, on whole characters, and leave out no letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        const { spans, starts } = read(text)
        spans.forEach(([start, end], i) => {
          expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.[1] ?? 0)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end).isWellFormed()).toBe(true)
          expect(starts[i + 1]).toBeGreaterThan(starts[i] as number)
        })
        const seen = spans.map((span) => text.slice(...span)).join("")
        expect(seen.match(/[\p{L}\p{N}]/gu)).toEqual(text.match(/[\p{L}\p{N}]/gu))
      }),
    )
  })

  test("any text: the same words, once what the vocabulary cannot know is taken away", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("Té", "“", "a\u0301", " ", "\n", "東", "$", ".", "Ǆ")), (parts) => {
        const text = parts.join("")
        const plain = text
          .normalize("NFD")
          .replace(/\p{Mn}/gu, "")
          .toLowerCase()
        expect(words(text).map(formOf)).toEqual(words(plain).map(formOf))
      }),
    )
  })
})

describe("features", () => {
  /** Each word with the number of its feature. */
  const numbers = (text: string, of: "shape" | "quote" | "place") => {
    const { spans, starts, pieces } = read(text)
    return spans.map((span, i) => `${text.slice(...span)}:${pieces[of][starts[i] as number]}`).join(" ")
  }

  test("shape: lower 1, title 2, upper 3, mixed 4, number 5, mark 6", () => {
    expect(numbers("said Voss I NATO McKay iPad 4.5m x2 ½ $ 東", "shape")).toBe(
      "said:1 Voss:2 I:2 NATO:3 McKay:4 iPad:4 4:5 .:6 5m:1 x2:1 ½:5 $:6 東:1",
    )
  })

  test("quote: outside 1, opening 2, inside 3, closing 4, whatever the marks", () => {
    expect(numbers("“No,” she said", "quote")).toBe("“:2 No:3 ,:3 ”:4 she:1 said:1")
    expect(numbers(`x "No" y ''Yes'' z`, "quote")).toBe(`x:1 ":2 No:3 ":4 y:1 '':2 Yes:3 '':4 z:1`)
  })

  test("quote: one left open goes on in the next paragraph only if that begins with a mark", () => {
    expect(numbers("“One\n\n“two\n\nthree", "quote")).toBe("“:2 One:3 “:2 two:3 three:1")
    expect(numbers('("a") "b "c', "quote")).toBe('(:1 ":2 a:3 ":4 ):1 ":2 b:3 ":2 c:3')
  })

  test("place: inner 1, first 2, last 3 of a paragraph; 3 more in the first one", () => {
    expect(numbers("A head line\n\nThe body now\nEnd", "place")).toBe("A:5 head:4 line:6 The:2 body:1 now:3 End:2")
  })

  test("every piece of a word carries the word's features", () => {
    const { pieces, starts } = read("said Ministers")
    expect(starts).toEqual([0, 1, 3])
    expect(pieces.shape).toEqual([1, 2, 2])
  })
})
