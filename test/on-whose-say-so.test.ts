import { afterAll, describe, expect, test } from "vitest"
import { type ExpectedRow, type Fixture, fixture, reportOf, rowsOf } from "../fixtures/index.ts"
import { createRules } from "../src/extract/rules.ts"
import { createTagger } from "../src/extract/tagger.ts"
import { summarise } from "../src/ledger/summary.ts"
import type { Ledger, Row, Span } from "../src/model/index.ts"
import { ledgerOf } from "../src/pipeline/read.ts"

const written = fixture("glider-mines-blog")
const extractors = [createRules(), await createTagger()]
afterAll(() => Promise.all(extractors.map((extractor) => extractor.close?.())))

describe.each(extractors)("the report that it all began with, by $name", async (extractor) => {
  const read = async (some: Fixture): Promise<Ledger> => ledgerOf(await reportOf(some), extractor)
  const ledger = await read(written)
  const words = (spans: readonly Span[]) => spans.map(([start, end]) => ledger.text.slice(start, end)).join(" … ")

  const bare = (spans: readonly Span[]) => words(spans).replace(/^that |[“”,.]/g, "")
  const meets = (some: readonly Span[], others: readonly Span[]) =>
    some.some(([start, end]) => others.some(([from, to]) => start < to && from < end))

  /** The row whose content holds these words: the innermost, where one stands within another. */
  function saying(some: string, cue = ""): Row {
    const rows = ledger.attributions.filter((row) => words(row.content).includes(some) && words(row.cue).includes(cue))
    const row = rows.sort((a, b) => words(a.content).length - words(b.content).length)[0]
    if (!row)
      throw new Error(`no row says ${some}: ${ledger.attributions.map(({ content }) => words(content)).join(" | ")}`)
    return row
  }

  test("every attribution is found, and nothing else is taken for one", () => {
    const expected = rowsOf(written, ledger.text)
    const found = (row: ExpectedRow) => ledger.attributions.find(({ cue }) => meets(cue, row.cue))
    for (const row of expected) expect(bare(found(row)?.content ?? [])).toBe(bare(row.content))
    const others = ledger.attributions.filter(({ cue }) => !expected.some((row) => meets(cue, row.cue)))
    // What the broadcaster does with its officials' words ("who cited", "according to the same broadcaster") may be rows
    // of its own: it is a hand there, and no root.
    expect(others.filter(({ speaker }) => speaker !== "Meridian Television").map(({ cue }) => words(cue))).toEqual([])
    expect(others.map(({ root }) => root.name)).not.toContain("Meridian Television")
  })

  test("the first statement has one root, unnamed officials, relayed by one broadcaster", () => {
    const first = saying("reportedly contemplating")
    expect(first.root).toMatchObject({ naming: "anonymous", affiliation: "Halvany" })
    expect(first.root.name).toContain("senior officials")
    expect([first.speaker, ...first.via]).toContain("Meridian Television")
    expect(words(first.hedges)).toBe("reportedly")
  })

  test("the official's words came through the same broadcaster", () => {
    const quoted = saying("stencilled")
    expect(quoted).toMatchObject({ naming: "anonymous", kind: "person", act: "states", via: ["Meridian Television"] })
    expect(quoted.root).toMatchObject({ naming: "anonymous", affiliation: "Halvany" })
    expect(quoted.speaker).toBeUndefined()
  })

  test("the page's own outlet adds nothing", () => {
    const hands = ledger.attributions.flatMap(({ speaker, via, root }) => [speaker, root.name, ...via])
    expect(hands).not.toContain("AUTHOR")
    expect(hands).not.toContain(written.outlet)
    expect(hands).not.toContain("Dessa Quill")
  })

  test("the confirmation is by the same government, and of having seen reports", () => {
    const confirmation = saying("This", "confirmed")
    expect(confirmation).toMatchObject({ speaker: "Pavel Orsk", naming: "named", act: "confirms" })
    expect(confirmation.vouches).toMatch(/seen reports/)
    expect(confirmation.root.affiliation).toBe(saying("reportedly contemplating").root.affiliation)
    const { confirms } = summarise(ledger)
    const notes = confirms.find(({ who }) => who === "Pavel Orsk")?.notes.join("; ")
    expect(notes).toMatch(/seen reports/)
    expect(notes).toMatch(/same body as .*senior official.*no second root/)
  })

  test("what the spokesperson goes on to say is his, whatever he is called", () => {
    for (const some of ["had seen reports", "grave mistake", "following the barges"])
      expect(saying(some)).toMatchObject({ speaker: "Pavel Orsk", act: "states", via: [] })
  })

  test("the second government's officials confirm a different statement, with a figure of their own", () => {
    const used = saying("already been used")
    expect(used).toMatchObject({ act: "confirms", naming: "role", kind: "group", via: [] })
    expect(used.root).toMatchObject({ affiliation: "Sundmark" })
    expect(used.figures?.map((figure) => words([figure]))).toContain("46")
  })

  test("the ambassador's statement came through the newspaper, on a day that the date of publication tells", () => {
    const ambassador = saying("not one crate")
    expect(ambassador).toMatchObject({ speaker: "Mirela Dun", naming: "named", via: ["Aldmoor Courier"] })
    expect(ambassador.root).toMatchObject({ name: "Mirela Dun", affiliation: "Kestria" })
    expect(ambassador.when?.said).toMatchObject({ date: "2026-03-06" })
  })

  test("the accused deny the accusations, and make a statement of their own", () => {
    expect(saying("the accusations")).toMatchObject({ speaker: "Kestria", kind: "organisation", act: "denies" })
    expect(saying("seed potatoes")).toMatchObject({ speaker: "Kestria", act: "states" })
    expect(summarise(ledger).denies.map(({ who }) => who)).toEqual(["Kestria"])
  })

  test("three bodies stand behind the whole report, and two ways led here", () => {
    const { roots, through } = summarise(ledger)
    expect(roots).toMatchObject({ atLeast: 3, atMost: 3 })
    expect(through.map(({ name }) => name).sort()).toEqual(["Aldmoor Courier", "Meridian Television"])
  })

  test("the biography and the reply form are no part of it", () => {
    const { text, attributions, sources, ownVoice, contributors } = ledger
    const told = JSON.stringify([text, attributions, sources, ownVoice.map(({ content }) => words(content))])
    expect(written.absent.filter((some) => told.includes(some))).toEqual([])
    expect(contributors).toEqual([expect.objectContaining({ name: "Dessa Quill" })])
    expect(contributors[0]?.biography).toContain("thrown out of better harbours")
  })

  test("the page gives the same ledger as the copy of its text", async () => {
    const page = await read(fixture("glider-mines-page"))
    const told = ({ attributions }: Ledger) =>
      attributions.map(({ cue, source, content, speaker, act, naming, via, root }) => ({
        ...{ cue, source, content, speaker, act, naming, via, root },
      }))
    expect(page.text).toBe(ledger.text)
    expect(told(page)).toEqual(told(ledger))
  })
})
