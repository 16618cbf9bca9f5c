import { describe, expect, test } from "vitest"
import { vocabulary } from "../../text/wordpiece/wordpiece.ts"
import { reader } from "./reading.ts"
import { sectionsOf } from "./sections.ts"

const read = reader(vocabulary("[PAD]\n[UNK]\nsa\n##id\n"))
const words = (text: string, most: number) =>
  sectionsOf(read(text), most).map(({ spans }) => spans.map((span) => text.slice(...span)).join(" "))

describe("sections", () => {
  test("a report is one section, unchanged; an empty text none", () => {
    const reading = read("said said")
    expect(sectionsOf(reading)).toEqual([reading])
    expect(sectionsOf(read(""))).toEqual([])
  })

  test("a longer text is cut where a paragraph opens, or where it must be", () => {
    expect(words("a b c d e\n\nf g h i j", 7)).toEqual(["a b c d e", "f g h i j"])
    expect(words("a b\n\nc d e f g h i j", 6)).toEqual(["a b c d e f", "g h i j"])
  })

  test("a section counts its own pieces, and its words stand in the whole text", () => {
    const [, second] = sectionsOf(read("said a said said"), 2)
    expect(second?.starts).toEqual([0, 2, 4])
    expect(second?.pieces.ids).toEqual([2, 3, 2, 3])
    expect(second?.spans).toEqual([
      [7, 11],
      [12, 16],
    ])
  })
})
