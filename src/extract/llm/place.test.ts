import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { finder } from "./find.ts"
import { placeAll } from "./place.ts"

const words = (text: string, quotation: string) => finder(text)(quotation).map((span) => text.slice(...span))

describe("finding a quotation again", () => {
  test("looks past marks, dashes, capitals and white space", () => {
    expect(words("He said: “Don’t —  \n go”.", `he said: "don't - go"`)).toEqual(["He said: “Don’t —  \n go”"])
  })

  test("takes whole words only, and nothing that does not stand there", () => {
    expect(words("the aforesaid said it", "said")).toEqual(["said"])
    expect(words("the aforesaid", "said")).toEqual([])
    expect(words("anything", " ")).toEqual([])
  })

  test("every stretch of words of a text is found in it, where it stands", () => {
    const word = fc.constantFrom("she", "said", "“No,”", "it’s", "late —", "İ", "\n\n", "\u{1F600}")
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.nat(), fc.nat(), (all, a, b) => {
        const text = all.join(" ")
        const [from = 0, to = 0] = [a % all.length, b % all.length].sort((x, y) => x - y)
        const start = all.slice(0, from).join(" ").length + (from ? 1 : 0)
        const quotation = all.slice(from, to + 1).join(" ")
        fc.pre(quotation.trim() === quotation && quotation !== "")
        expect(finder(text)(quotation)).toContainEqual([start, start + quotation.length])
      }),
    )
  })
})

describe("placing what was quoted", () => {
  const placed = (text: string, ...quoted: Parameters<typeof placeAll>[0]) => placeAll(quoted, finder(text)).placed

  test("the same content twice: the second stands behind the first", () => {
    const text = "“No,” he said. “No,” she said."
    const found = placed(
      text,
      { content: ["“No,”"], cue: ["said"], source: ["he"] },
      { content: ["“No,”"], cue: ["said"], source: ["she"] },
    )
    expect(found.map(({ content }) => content)).toEqual([[[0, 5]], [[15, 20]]])
    expect(found.map(({ cue }) => cue)).toEqual([[[9, 13]], [[25, 29]]])
  })

  test("one attribution inside another's content keeps its own cue", () => {
    const text = "The Courier reported that Ivo Senn said there was no offer."
    const found = placed(
      text,
      { content: ["that Ivo Senn said there was no offer"], cue: ["reported"], source: ["The Courier"] },
      { content: ["there was no offer"], cue: ["said"], source: ["Ivo Senn"] },
    )
    expect(found.map(({ cue: [cue] }) => text.slice(...(cue ?? [0, 0])))).toEqual(["reported", "said"])
  })

  test("a cue that stands in its own content only was made up", () => {
    expect(placed("He said so.", { content: ["He said so."], cue: ["said"], source: [] })).toEqual([])
  })
})
