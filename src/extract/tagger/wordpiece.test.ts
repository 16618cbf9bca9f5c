import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { vocabulary, wordpiece } from "./wordpiece.ts"

const VOCABULARY = vocabulary("[PAD]\n[UNK]\nthe\nminister\nsaid\nmarlo\n##w\n“\n.\n'\ns\n$\ncafe\n東\n##s\ni\nfi\n")
const cut = wordpiece(VOCABULARY)
const names = [...VOCABULARY.keys()]
/** Each word as it stands in the text, with the pieces that it was cut into. */
const shown = (text: string) =>
  cut(text).map(({ span, pieces }) => [text.slice(...span), pieces.map((n) => names[n]).join(" ")])

describe("wordpiece", () => {
  test("cuts words into their longest pieces, punctuation on its own", () => {
    expect(shown("“The ministers' Marlow.")).toEqual([
      ["“", "“"],
      ["The", "the"],
      ["ministers", "minister ##s"],
      ["'", "'"],
      ["Marlow", "marlo ##w"],
      [".", "."],
    ])
  })

  test("points into the text as written where lower case or accents change its length", () => {
    expect(shown("İ Café Cafe\u0301 said")).toEqual([
      ["İ", "i"],
      ["Café", "cafe"],
      ["Cafe\u0301", "cafe"],
      ["said", "said"],
    ])
  })

  test("reads on over characters that are no letters, and takes them into the word", () => {
    expect(shown("mini\u00ADster \u{1F600}\u200B said\uFEFF")).toEqual([
      ["mini\u00ADster", "minister"],
      ["\u{1F600}", "[UNK]"],
      ["said", "said"],
    ])
  })

  test("parts Han characters, and signs that Unicode does not count as punctuation", () => {
    expect(shown("東京$said")).toEqual([
      ["東", "東"],
      ["京", "[UNK]"],
      ["$", "$"],
      ["said", "said"],
    ])
  })

  test("gives one unknown piece for a word over a hundred letters, and none for an empty text", () => {
    expect(shown("s".repeat(101)).map(([, pieces]) => pieces)).toEqual(["[UNK]"])
    expect(shown(" \n\n\u0301 ")).toEqual([])
  })

  test("any text: words stand in order, apart, inside the text, on whole characters, and lose no letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        let last = 0
        for (const { span, pieces } of cut(text)) {
          expect(pieces.length).toBeGreaterThan(0)
          expect(span[0]).toBeGreaterThanOrEqual(last)
          expect(span[1]).toBeGreaterThan(span[0])
          last = span[1]
        }
        expect(last).toBeLessThanOrEqual(text.length)
        const plain = (s: string) => s.toLowerCase().replace(/[^a-z0-9]/g, "")
        expect(
          plain(
            cut(text)
              .map(({ span }) => text.slice(...span))
              .join(""),
          ),
        ).toBe(plain(text))
      }),
    )
  })

  test("any text: the same words as the plain method on strings, which knows no places", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^([a-zA-Zé “.,$'\n東]|\u0301){0,60}$/u), (text) => {
        const plain = text
          .normalize("NFD")
          .replace(/\p{Mn}/gu, "")
          .toLowerCase()
        const expected = plain.match(/[^\s\p{P}$東]+|[\p{P}$東]/gu) ?? []
        const found = cut(text).flatMap(({ pieces }) => pieces)
        expect(found).toEqual(expected.flatMap((word) => cut(word)[0]?.pieces ?? []))
      }),
    )
  })
})
