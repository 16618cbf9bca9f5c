import { describe, expect, test } from "vitest"
import { countingEncoder as encoder } from "../../../test/planted/encoder.ts"
import { ledgerOf } from "../../../test/sample.ts"
import { clausesOf } from "./clauses.ts"
import { openEncoder, remembering } from "./encoder.ts"
import { mentionsOf } from "./mentions.ts"
import { isNegated } from "./negation.ts"
import { proposeClaims } from "./propose.ts"
import { plainFigure } from "./traits.ts"
import { stemsOf } from "./words.ts"

const TEXT = `The ferry will not return this year, Ida Brandt said on Friday. “It is too old. It leaks at three places.” Bo Kettle denied that the ferry leaks, while Ana Ferro said the town would pay $5 million for it. The ferry was built in 1961.`
const ledger = ledgerOf(TEXT, [
  {
    source: "Ida Brandt",
    cue: "said on Friday",
    content: "The ferry will not return this year",
    speaker: "Ida Brandt",
  },
  { source: "Bo Kettle", cue: "denied", content: "that the ferry leaks", speaker: "Bo Kettle", act: "denies" },
  {
    from: "while",
    source: "Ana Ferro",
    cue: "said",
    content: "the town would pay $5 million for it",
    speaker: "Ana Ferro",
    root: { name: "Ana Ferro", naming: "named" },
  },
])

describe("the passages of a report", () => {
  const mentions = mentionsOf(ledger)
  const told = mentions.map(({ words, source, naming, act }) => [words, source, naming, act])
  test("a sentence is a passage of whoever is credited with it; one in which two speak gives two", () => {
    expect(told[0]).toEqual([
      "The ferry will not return this year, Ida Brandt said on Friday.",
      "Ida Brandt",
      "named",
      "states",
    ])
    expect(told.slice(-3)).toEqual([
      ["Bo Kettle denied that the ferry leaks", "Bo Kettle", "named", "denies"],
      ["Ana Ferro said the town would pay $5 million for it", "Ana Ferro", "named", "states"],
      ["The ferry was built in 1961.", undefined, "own voice", "states"],
    ])
  })
  test("a quotation goes on to be whose the sentence before it was; what is too short makes no statement", () => {
    expect(told.slice(1, -3)).toEqual([["It leaks at three places.”", "Ida Brandt", "named", "states"]])
  })
  test("what is in quotation marks is told, though they open in the sentence before", () => {
    expect(mentions.map(({ quoted }) => quoted)).toEqual([
      undefined,
      ["It leaks at three places."],
      undefined,
      undefined,
      undefined,
    ])
  })
  test("figures are told, years are not; negation is told", () => {
    expect(mentions.map(({ figures, negated }) => [figures, negated])).toEqual([
      [[], true],
      [["three"], false],
      [[], false],
      [["$5 million"], false],
      [[], false],
    ])
  })
})

test("negation: twice is none, “not only” is none", () => {
  expect(
    [
      "He did not go.",
      "He never said he would not go.",
      "It was not only rain.",
      "There is no doubt.",
      "There is no boat.",
    ].map(isNegated),
  ).toEqual([true, false, false, false, true])
})

test("stems leave out what says nothing; figures are compared however they are written", () => {
  expect(stemsOf("The barges were being counted, officials said")).toEqual(["barg", "count", "official"])
  expect(["$1,200", "ten", "5 percent", "5%"].map(plainFigure)).toEqual(["$1200", "10", "5%", "5%"])
})

test("a sentence is cut into clauses of some length, and nothing is lost", () => {
  const words = "The harbour master said on Friday that the ferry was too old, and the town agreed with her at once."
  const clauses = clausesOf(words)
  expect(clauses.length).toBeGreaterThan(1)
  expect(clauses.map(([start, end]) => words.slice(start, end)).join("")).toBe(words)
})

describe("what is proposed", () => {
  const report = (id: string, text: string) =>
    mentionsOf(ledgerOf(text, [], { id, ownVoice: [] })).map((one) => ({ ...one, report: id }))
  const filler = (id: string, about: string) =>
    report(id, `${about} A market for ropes opened on the east bank. Fishermen watched the locks all week.`)
  test("a link has a score and a reason in words", async () => {
    const [a, b] = [
      "Ordania will sell forty river barges to Velmar in May.",
      "Forty river barges will be sold to Velmar by Ordania in May.",
    ]
    const mentions = [
      ...report("a", a),
      ...filler("b", b),
      ...report("c", "The lighthouse is painted for the first time in years."),
    ]
    const [first] = (await proposeClaims(mentions, encoder)).sort((x, y) => y.score - x.score)
    expect(first).toMatchObject({ is: "match", because: expect.stringContaining("mostly the same words") })
    expect(first?.pair.join()).toMatch(/^a#.*,b#/)
  })
  test("short statements never match by themselves", async () => {
    const mentions = [
      ...report("a", "Ordania sells forty river barges."),
      ...filler("b", "Ordania sells forty river barges."),
    ]
    const short = (await proposeClaims(mentions, encoder)).filter(({ score }) => score > 0.5)
    expect(short.map(({ is }) => is)).toEqual(["suggestion"])
    expect(short[0]?.because).toMatch(/but short$/)
  })
  test("the order of passages makes no difference", async () => {
    const mentions = [
      ...filler("a", "Ordania will sell forty river barges."),
      ...filler("b", "Forty river barges are sold by Ordania."),
    ]
    expect(await proposeClaims([...mentions].reverse(), encoder)).toEqual(await proposeClaims(mentions, encoder))
  })
  test("no passages, no proposals", async () => {
    expect(await proposeClaims([], encoder)).toEqual([])
  })
})

describe("the encoder", () => {
  test("what was encoded once is remembered, up to so many", async () => {
    const asked: string[] = []
    const counting = remembering(
      {
        ...encoder,
        encode: (text, parts) => {
          asked.push(text)
          return encoder.encode(text, parts)
        },
      },
      2,
    )
    for (const text of ["a", "b", "a", "c", "a", "b"]) await counting.encode(text)
    expect(asked).toEqual(["a", "b", "c", "b"])
  })
  test("a missing model says what is missing", async () => {
    await expect(openEncoder({ folder: "/nowhere" })).rejects.toMatchObject({ code: "no-model" })
  })
})
