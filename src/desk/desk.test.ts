import { expect, test } from "vitest"
import { createRules } from "../extract/rules.ts"
import type { Ledger, Row } from "../model/index.ts"
import { resolve } from "../resolve/resolve.ts"
import { findingsOf, type Tied } from "./index.ts"

const rules = createRules()

async function read(text: string, outlet?: string): Promise<Ledger> {
  const report = { id: "r", text, contributors: [], furniture: [], findings: [], ...(outlet && { outlet }) }
  return resolve(report, await rules.extract(report))
}

/** Findings of a draft as "code: words". */
async function seen(text: string, ties: readonly Tied[] = []): Promise<string[]> {
  const ledger = await read(text, "The Quay")
  return findingsOf({ ledger, ties }).map(({ code, span }) => `${code}: ${ledger.text.slice(...span)}`)
}

/** A sentence of the draft tied to the first row of another report. */
async function tied(draft: string, sentence: string, report: string, outlet = "Channel Nine"): Promise<Tied> {
  const ledger = await read(report, outlet)
  const at = draft.indexOf(sentence)
  const row = ledger.attributions[0] as Row
  const tie = { exact: sentence, prefix: "", suffix: "", report: "r", version: 1, row: row.id }
  return { span: [at, at + sentence.length], tie, report: ledger, row }
}

test("a plain, named, first-hand report has nothing to look at", async () => {
  const text = "The pier will close in May, harbour master Ilse Brandt told The Quay.\n\n“It is old,” she said."
  expect(await seen(text)).toEqual([])
})

test("what somebody is said to have said needs somebody", async () => {
  expect(await seen("The pier will reportedly close in May. It may rain.")).toEqual(["no-source: reportedly"])
})

test("an unnamed source needs a reason, once", async () => {
  const text = "The pier will close, a senior official said. The official said it was old."
  expect((await seen(text)).filter((line) => line.startsWith("no-reason"))).toHaveLength(1)
  const told = "The pier will close, said a senior official who asked not to be named because the talks are secret."
  expect(await seen(told)).toEqual([])
})

test("a confirmation of having seen reports is told as one", async () => {
  const text =
    "The attack was confirmed by Mara Voss, a spokeswoman, who said that the ministry had seen reports of it."
  expect((await seen(text)).filter((line) => line.startsWith("confirms-less"))).not.toEqual([])
})

test("a loaded word stands beside a plain one", async () => {
  const ledger = await read("Ilse Brandt claimed that the pier was old.")
  expect(findingsOf({ ledger, ties: [] })).toMatchObject([{ code: "loaded-word", instead: "said" }])
})

test("who is accused should be asked", async () => {
  const text = "Ilse Brandt accused Ivo Tarn of fraud."
  expect(await seen(text)).toEqual(["not-asked: Ivo Tarn"])
  expect(await seen(`${text} “I took nothing,” Ivo Tarn said.`)).toEqual([])
  expect(await seen(`${text} Tarn did not respond to a request for comment.`)).toEqual([])
})

const REPORT =
  "Ilse Brandt said that the pier would close for 14 weeks because “the wood is rotten through and through”."

test("what was said to others is told as second-hand", async () => {
  const sentence = "Ilse Brandt said that the pier would close for 14 weeks."
  expect(await seen(sentence, [await tied(sentence, sentence, REPORT)])).toEqual([`second-hand: ${sentence}`])
  const open = "Ilse Brandt told Channel Nine that the pier would close for 14 weeks."
  expect(await seen(open, [await tied(open, open, REPORT)])).toEqual([])
  // What our own paper was told is ours.
  expect(await seen(sentence, [await tied(sentence, sentence, REPORT, "The Quay")])).toEqual([])
})

test("a figure that is not the report's is told, with the report's", async () => {
  const text = "Ilse Brandt told Channel Nine that the pier would close for 40 weeks."
  const ledger = await read(text)
  const [found, ...more] = findingsOf({ ledger, ties: [await tied(text, text, REPORT)] })
  expect(found).toMatchObject({ code: "figure-differs", instead: "14" })
  expect(more).toEqual([])
})

test("a quotation is compared with the report's, whatever its marks", async () => {
  const right = "“The wood is rotten through and through,” Ilse Brandt told Channel Nine."
  expect(await seen(right, [await tied(right, right, REPORT)])).toEqual([])
  const wrong = "“The wood is rotten through and back,” Ilse Brandt told Channel Nine."
  expect(await seen(wrong, [await tied(wrong, wrong, REPORT)])).toEqual([
    "not-in-report: The wood is rotten through and back,",
  ])
})

test("what somebody let stand is not told again, until the words change", async () => {
  const ledger = await read("Ilse Brandt claimed that the pier was old.")
  const dismissal = { code: "loaded-word", exact: "claimed", by: "edda", because: "it is disputed" }
  expect(findingsOf({ ledger, ties: [] }, [dismissal])).toEqual([])
  expect(findingsOf({ ledger, ties: [] }, [{ ...dismissal, exact: "claims" }])).toHaveLength(1)
})
