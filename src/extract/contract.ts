import { describe, expect, test } from "vitest"
import { type Attribution, attributionId, type Report, type Span } from "../model/index.ts"
import { markedText } from "../text/index.ts"
import type { Extractor } from "./extractor.ts"

/** What a page holds whose expected attributions are marked in its own text. */
interface MarkedReport extends Report {
  readonly attributions: readonly Attribution[]
}

/**
 * A report as its reader sees it, with what is expected of it in its own text: `[source She] [cue said] [content yes]`.
 * Several attributions are told apart by numbers (`[cue2 added]`); a source that two share bears both (`[source1,2 Voss]`).
 */
export function marked(page: string, id = "marked"): MarkedReport {
  const { text, marks } = markedText(page)
  const numbers = [...new Set(marks.flatMap(({ label }) => numbersOf(label)))]
  const spans = (role: string, number: string): Span[] =>
    marks.filter(({ label }) => label.startsWith(role) && numbersOf(label).includes(number)).map(({ span }) => span)
  const attributions = numbers
    .map((number) => {
      const cue = spans("cue", number)
      return { id: attributionId(id, cue), source: spans("source", number), cue, content: spans("content", number) }
    })
    .sort((a, b) => (a.cue[0] as Span)[0] - (b.cue[0] as Span)[0])
  return { ...reportOf(text, id), attributions }
}

const numbersOf = (label: string) => label.match(/\d+/g) ?? [""]

/** A report of a text and nothing else. */
export function reportOf(text: string, id = "report"): Report {
  return { id, text, contributors: [], furniture: [], findings: [] }
}

/** An attribution as marks in its report's text, so that a failing test reads as a page. */
export function shown({ text }: Report, attributions: readonly Attribution[]): string[] {
  const words = (spans: readonly Span[]) => spans.map((span) => text.slice(...span)).join(" | ")
  return attributions.map(({ source, cue, content }) => `${words(source)} :: ${words(cue)} :: ${words(content)}`)
}

/** Pages that every extractor reads alike; by name, so that one that it cannot read is named with its reason. */
export const PAGES: Readonly<Record<string, string>> = {
  "a quotation, then its speaker": "[content “The bridge is shut,”] [source Mara Voss] [cue said].",
  "a speaker, then what she said": "[source The mayor] [cue said] [content that the bridge would open in May].",
  "according to": "[cue According to] [source the harbour board], [content the ferry sank in shallow water].",
  "an interrupted quotation": "[content “Rates,”] [source she] [cue said], [content “will fall.”]",
  "a quotation that goes on after its speaker":
    "[content “Bread is dear,”] [source Ilse Marr] [cue said]. [content “Fish is dearer.”]",
  "two speakers":
    "[source1 The minister] [cue1 said] [content1 the talks had failed]. [content2 “Nobody listened,”] [source2 Jonas Pell] [cue2 said].",
}

/** Every way in which a text may be odd: whatever an extractor finds in it must keep the promise. */
const ODD: Readonly<Record<string, string>> = {
  "emoji and letters beyond the basic plane": "“🦆🦆 𝒬uack,” 𝒜da 👩‍🚀 Voss said. She added that 🌊 was coming.",
  "white space alone": " \n\n\t \n",
  "marks alone": "“”’‘—…!?«»()[]",
  "a quotation that never ends": "“Bread is dear, Marr said.\n\nNobody answered.\n\n“Fish too.",
  "no full stop anywhere": "The mayor said that\n\nthe bridge\n\nsaid",
  "another language": "„Das Brot ist teuer“, sagte Ilse Marr. Η γέφυρα έκλεισε, είπε η δήμαρχος.",
}

/**
 * The promise that every extractor keeps. `make` gives a fresh one; `cannot` names the pages (of `PAGES`) that this one
 * cannot read, each with the reason: it is then expected to fail on them.
 */
export function extractorContract(
  make: () => Extractor | Promise<Extractor>,
  { cannot = {} }: { cannot?: Readonly<Record<string, string>> } = {},
): void {
  const extracted = async (report: Report) => {
    const extractor = await make()
    try {
      return await extractor.extract(report)
    } finally {
      await extractor.close?.()
    }
  }

  describe("keeps the extractor's promise", () => {
    test("has a name to be chosen by", async () => {
      expect((await make()).name).toMatch(/^[a-z][a-z0-9-]*$/)
    })

    test.each(Object.entries(PAGES).filter(([name]) => !(name in cannot)))("reads %s", async (_, page) => {
      const report = marked(page)
      const found = await extracted(report)
      expect(shown(report, found)).toEqual(shown(report, report.attributions))
      expect(found.map(({ id, source, cue, content }) => ({ id, source, cue, content }))).toEqual(report.attributions)
    })

    test.fails.each(Object.entries(cannot))("cannot read %s: %s", async (name) => {
      const report = marked(PAGES[name] as string)
      expect(shown(report, await extracted(report))).toEqual(shown(report, report.attributions))
    })

    test.each(
      Object.entries({ ...ODD, ...Object.fromEntries(Object.entries(PAGES).map(([k, v]) => [k, marked(v).text])) }),
    )("gives spans in the text, in the order of their cues: %s", async (_, text) =>
      keepsPromise(reportOf(text), await extracted(reportOf(text))),
    )

    test("gives nothing for an empty report", async () => {
      expect(await extracted(reportOf(""))).toEqual([])
    })

    test("gives nothing where nobody says anything", async () => {
      expect(await extracted(reportOf("The ferry left Dunmore at noon. It arrived at two."))).toEqual([])
    })

    test("gives the same for the same report", async () => {
      const report = reportOf(
        Object.values(PAGES)
          .map((page) => marked(page).text)
          .join("\n\n"),
      )
      expect(await extracted(report)).toEqual(await extracted(report))
    })

    test("is not held up by one line of two million letters", { timeout: 60_000 }, async () => {
      const text = "“Bread is dear,” Marr said, and the mayor's men, she added, knew it (or 'not'): ".repeat(25_000)
      keepsPromise(reportOf(text), await extracted(reportOf(text)))
    })
  })
}

/** Each attribution has a cue and a content, spans lie in the text and are not empty, and ids and order are as promised. */
export function keepsPromise(report: Report, found: readonly Attribution[]): void {
  for (const { id, source, cue, content } of found) {
    if (!cue.length || !content.length) throw new Error(`${id} has no cue or no content`)
    for (const [start, end] of [...source, ...cue, ...content])
      if (!(Number.isInteger(start) && start >= 0 && start < end && end <= report.text.length))
        throw new Error(`${id} has a span ${start}-${end} that is not in the text`)
    if (id !== attributionId(report.id, cue)) throw new Error(`${id} is not the id of its cue`)
  }
  const starts = found.map(({ cue }) => (cue[0] as Span)[0])
  expect(starts).toEqual([...starts].sort((a, b) => a - b))
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
}
