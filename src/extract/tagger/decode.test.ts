import { describe, expect, test } from "vitest"
import { attributionsOf, decode } from "./decode.ts"
import type { Settings } from "./settings.ts"
import { SETTINGS, sketch } from "./sketch.ts"

/** The words of what is decoded from a sketch, a line for each attribution. */
function decoded(written: string, settings: Partial<Settings> = {}) {
  const { reading, seen } = sketch(written)
  const found = attributionsOf("r", reading, decode(reading, [seen], { ...SETTINGS, ...settings }))
  const words = (spans: readonly (readonly [number, number])[]) =>
    spans.map((span) => reading.text.slice(...span)).join(" … ")
  return found.map(({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`)
}

describe("from the model's outputs to attributions", () => {
  test("the parts of one attribution come together", () => {
    expect(decoded("[source Mayor Voss] [cue said] [content the bridge was safe].")).toEqual([
      "Mayor Voss | said | the bridge was safe",
    ])
  })

  test("both halves of an interrupted quotation go to one cue, with their marks and stops", () => {
    expect(decoded("“[content It is safe],” [source she] [cue said], “[content and it will stay so].”")).toEqual([
      "she | said | “It is safe,” … “and it will stay so.”",
    ])
  })

  test("the links decide what belongs together, not what stands near", () => {
    const written = "[content1 Rain], [source2 Bo] [cue2 thinks] [content2 snow], [cue1 said] [source1 Ada]."
    expect(decoded(written)).toEqual(["Bo | thinks | snow", "Ada | said | Rain"])
  })

  test("one source may speak twice", () => {
    expect(decoded("[source1 Ada] [cue1 denied] [content1 it] and [cue1 said] [content1 so].")[0]).toMatch(/^Ada \|/)
    expect(decoded("[source1 Ada] [cue1 denied] [content1 it]. [cue2 Reportedly] [content2 so].")[1]).toMatch(
      /^ \| Rep/,
    )
  })

  test("a cue without content is none; a source that fits none is left out", () => {
    expect(decoded("[source Ada] [cue said].")).toEqual([])
    expect(decoded("[source Ada] alone. [content Rain].")).toEqual([])
  })

  test("thresholds and tag bias weigh finding against not erring", () => {
    const written = "[source Ada] [cue said] [content so]."
    expect(decoded(written, { sourceThreshold: 99 })).toEqual([" | said | so"])
    expect(decoded(written, { contentThreshold: 99 })).toEqual([])
    expect(decoded(written, { tagBias: [99] })).toEqual([])
  })

  test("a piece after a cue's best content needs to fit better", () => {
    const written = "“[content It is safe],” [source she] [cue said], “[content1 and dry].”"
    const unlikely = { contentThreshold: -99, pieceThreshold: 0 }
    expect(decoded(written, { ...unlikely, pieceThreshold: -99 })).toEqual(["she | said | “It is safe,” … “and dry.”"])
    expect(decoded(written, unlikely)).toEqual(["she | said | “It is safe,”"])
    expect(decoded("“[content1 It is safe],” [source she] [cue said].", unlikely)).toHaveLength(1)
  })

  test("a content takes in the marks that close it, and those of a quotation within", () => {
    expect(decoded("“[content She said, ‘Go],’” [source he] [cue said].")).toEqual(["he | said | “She said, ‘Go,’”"])
    expect(decoded("[source Ada] [cue said] [content it was ‘a sham].’ Ben sat.")).toEqual([
      "Ada | said | it was ‘a sham.’",
    ])
    expect(decoded("[source Ada] [cue said] [content so].' Ben sat.")).toEqual(["Ada | said | so"])
  })

  test("an empty text has none", () => {
    expect(decoded("")).toEqual([])
    expect(attributionsOf("r", sketch("").reading, decode(sketch("").reading, [], SETTINGS))).toEqual([])
  })

  test("each word is spoken for by its own window, and links are seen from the cue's", () => {
    const { reading, seen } = sketch("[source Ada] [cue said] [content so], [source2 Bo] [cue2 wrote] [content2 no].")
    const part = (first: number, last: number) => ({
      first,
      last,
      tags: seen.tags.slice(first, last),
      link: seen.link.slice(first, last),
    })
    const whole = decode(reading, [seen], SETTINGS)
    expect(decode(reading, [part(0, 5), part(2, 8)], SETTINGS)).toEqual(whole)
  })
})

describe("confidence", () => {
  const { reading, seen } = sketch("[source Ada] [cue said] [content so].")
  const confidence = (calibration: readonly number[]) =>
    decode(reading, [seen], { ...SETTINGS, calibration })[0]?.confidence

  test("is absent without a calibration, and between 0 and 1 with one", () => {
    expect(confidence([])).toBeUndefined()
    expect(confidence([0, 0, 0, 0, 0, 0, 0])).toBe(0.5)
    expect(confidence([0, 1, 1, 1, 1, 1, 1])).toBeGreaterThan(0.9)
    expect(confidence([0, -1, -1, -1, -1, -1, -1])).toBeLessThan(0.1)
  })
})
