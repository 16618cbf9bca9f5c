import { afterEach, describe, expect, test } from "vitest"
import { countingEncoder as encoder } from "../../../test/planted/encoder.ts"
import { type Asked, fakeServer, saying } from "../../llm/fake.ts"
import type { Finding, Mention } from "../../model/index.ts"
import { createReader, type ReaderOptions } from "./llm-reader.ts"
import { proposeClaims } from "./propose.ts"
import { heardIn, questionsOf } from "./reader.ts"

const said = (report: string, start: number, words: string, source?: string) =>
  ({ id: `${report}#0/${start}`, report, outlet: `The ${report}`, start, words, negated: false, figures: [], ...(source && { source, naming: "named" }) }) as unknown as Mention // biome-ignore format: a passage a line

const SOLD = said("Quay", 0, "Ordania has sold its forty river barges to Velmar.")
const GONE = said("Tide", 0, "Now that the barges are sold abroad, sailors look for other work.")
const DENIED = said("Tide", 90, "No barge has changed hands, the minister insisted on Friday.", "Ilka Brandt")
const RAIN = said("Tide", 200, "It rained in the harbour for most of the afternoon.")
const STORY = [SOLD, GONE, DENIED, RAIN]

let stop: () => Promise<unknown> = async () => {}
afterEach(() => stop())

/** A reader whose model answers with the numbers of the passages that hold certain words. */
async function reader(
  statements: readonly { gist: string; of: RegExp; against?: RegExp }[],
  more: Partial<ReaderOptions> = {},
) {
  const answer = ({ body }: Asked) => {
    const told = [...(body.messages.at(-1)?.content ?? "").matchAll(/^\[(\d+)\] (.*)$/gm)]
    const numbers = (words?: RegExp) => told.flatMap(([, n, line = ""]) => (words?.test(line) ? [Number(n)] : []))
    return saying({
      statements: statements.map(({ gist, of, against }) => ({
        gist,
        passages: [...numbers(of), 99],
        against: numbers(against),
      })),
    })
  }
  const { url, asked, close } = await fakeServer(answer)
  stop = close
  return { asked, reader: createReader({ url, model: "fake", retries: 0, ...more }) }
}
const SALE = { gist: "The barges were sold", of: /barge/, against: /No barge/ }
const between = (a: Mention, b: Mention) => ({ pair: [a.id, b.id].sort() })

describe("a language model that reads a story's passages", () => {
  test("links what shares few words, with what it read in both and who speaks against it", async () => {
    const { reader: fake } = await reader([SALE])
    const alone = await proposeClaims(STORY, encoder)
    expect(alone.filter(({ is }) => is === "match")).toEqual([])
    const found = await proposeClaims(STORY, encoder, fake)
    const because = expect.stringMatching(/^fake reads in both: “The barges were sold”; /)
    expect(found).toContainEqual(expect.objectContaining({ ...between(SOLD, GONE), is: "match", because }))
    expect(found).toContainEqual(expect.objectContaining({ ...between(SOLD, DENIED), against: [DENIED.id] }))
    expect(found.flatMap(({ pair }) => pair)).not.toContain(RAIN.id)
  })

  test("what it does not put together is no link, however like it is", async () => {
    const bought = said("Tide", 0, "Ordania has bought its forty river barges from a yard in Sund.")
    const { reader: fake } = await reader([])
    expect(await proposeClaims([...STORY, bought], encoder)).toContainEqual(
      expect.objectContaining({ ...between(SOLD, bought), is: "match" }),
    )
    const left = await proposeClaims([...STORY, bought], encoder, fake)
    expect(left.filter(({ is }) => is === "match")).toEqual([])
  })

  test("is asked with numbers, reports and speakers; numbers that nobody gave are dropped, counted and told", async () => {
    const told: Finding[] = []
    const { reader: fake, asked } = await reader([SALE], { tell: (finding) => told.push(finding) })
    await proposeClaims(STORY, encoder, fake)
    expect(asked[0]?.body.messages.at(-1)?.content).toBe(
      `REPORT The Quay\n[1] ${SOLD.words}\n\nREPORT The Tide\n[2] ${GONE.words}\n[3] (Ilka Brandt:) ${DENIED.words}\n[4] ${RAIN.words}`,
    )
    expect(told).toEqual([{ code: "made-up", message: expect.stringContaining("1 of 4 passages") }])
  })

  test("no passages, or those of one report: no question", async () => {
    const { reader: fake, asked } = await reader([SALE])
    expect(await proposeClaims([], encoder, fake)).toEqual([])
    await proposeClaims([GONE, DENIED], encoder, fake)
    expect(asked).toEqual([])
    expect(() => createReader({ url: "http://localhost:1/v1", model: "fake", together: 0 })).toThrow(/2 or more/)
  })

  test("the order of statements makes no difference, nor that a later question leaves a pair out", async () => {
    const two = [SALE, { gist: "The barges are abroad", of: /barges/ }]
    const { reader: fake } = await reader(two)
    const first = heardIn(await fake.read([STORY]))
    await stop()
    const { reader: other } = await reader([...two].reverse())
    const second = heardIn(await other.read([STORY]))
    const told = { same: true, gist: "The barges are abroad", against: [] }
    expect([first(SOLD, GONE), second(SOLD, GONE)]).toEqual([told, told])
    expect([first(SOLD, DENIED), second(SOLD, DENIED)]).toEqual([first(SOLD, DENIED), first(SOLD, DENIED)])
    await stop()
    let calls = 0
    const once = await fakeServer(() => saying({ statements: calls++ ? [] : [{ gist: "Sold", passages: [1, 2] }] }))
    stop = once.close
    const twice = await createReader({ url: once.url, model: "fake", retries: 0 }).read([STORY, STORY])
    expect(heardIn(twice)(SOLD, GONE)).toEqual({ same: true, gist: "Sold", against: [] })
  })
})

describe("the questions about a story", () => {
  const many = Array.from({ length: 25 }, (_, i) =>
    said(`r${String.fromCharCode(65 + i / 2)}`, (i % 2) * 10, `Passage ${i}.`),
  )
  const at = new Map(many.map(({ id }, i) => [id, i]))
  const numbers = (question: readonly Mention[]) => question.map(({ id }) => at.get(id))

  test("one, where all passages fit; their order makes no difference", () => {
    expect(questionsOf([...many].reverse(), 25, () => 0).map(numbers)).toEqual([[...at.values()]])
  })
  test("else each part with those before that are most like one of it, as many as fit", () => {
    const alike = (a: Mention, b: Mention) =>
      ({ "0 12": 0.9, "3 12": 0.2, "1 13": 0.4, "2 14": 0.3 })[[at.get(a.id), at.get(b.id)].join(" ")] ?? 0
    expect(questionsOf(many, 8, alike).map(numbers).slice(0, 4)).toEqual([
      [0, 1, 2, 3],
      [4, 5, 6, 7],
      [8, 9, 10, 11],
      [0, 1, 2, 3, 12, 13, 14, 15],
    ])
    expect(questionsOf(many, 6, alike).map(numbers)[4]).toEqual([0, 1, 2, 12, 13, 14])
  })
  test("every passage is in one at least, and none is too long", () => {
    for (const together of [4, 7, 24]) {
      const questions = questionsOf(many, together, () => 1)
      expect(new Set(questions.flatMap(numbers)).size).toBe(25)
      expect(Math.max(...questions.map(({ length }) => length))).toBeLessThanOrEqual(together)
    }
  })
})
