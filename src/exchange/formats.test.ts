import { expect, test } from "vitest"
import { ledgerOf, SHAPE } from "../../test/sample.ts"
import { summarise } from "../ledger/summary.ts"
import type { Ledger } from "../model/index.ts"
import type { Format } from "./format.ts"
import { html } from "./html/page.ts"
import { json } from "./json.ts"
import { jsonl } from "./jsonl.ts"
import { markdown } from "./markdown.ts"

const write = (format: Format, ledger: Ledger) => format.write(ledger, summarise(ledger), { width: 100, colour: false })

test("json is the ledger itself", () => {
  expect(JSON.parse(write(json, SHAPE))).toEqual(JSON.parse(JSON.stringify(SHAPE)))
})

test("jsonl is one line, with the keys first that everybody reads", () => {
  const line = write(jsonl, SHAPE)
  expect(line).not.toContain("\n")
  expect(Object.keys(JSON.parse(line)).slice(0, 4)).toEqual(["id", "title", "text", "attributions"])
  const [row] = JSON.parse(line).attributions
  expect(Object.keys(row).slice(0, 10)).toEqual([
    "id",
    "cue",
    "source",
    "content",
    "speaker",
    "kind",
    "naming",
    "act",
    "via",
    "hedges",
  ])
})

test("what is unknown is absent from jsonl", () => {
  const ledger = ledgerOf("It allegedly thawed.", [{ cue: "allegedly", content: "thawed", naming: "none" }])
  const [row] = JSON.parse(write(jsonl, ledger)).attributions
  expect(row).not.toHaveProperty("speaker")
  expect(row).not.toHaveProperty("when")
})

test("a page says which labels are as good as guessed", () => {
  const guessed = { speaker: 0.6, kind: 0.9, naming: 0.9, act: 0.98 }
  const row = { source: "She", cue: "said", content: "it thawed", speaker: "Ann" }
  const page = (sure: typeof guessed) => write(html, ledgerOf("She said it thawed.", [{ ...row, sure }]))
  expect(page(guessed)).toContain("uncertain: who speaks")
  expect(page({ ...guessed, speaker: 0.97 })).not.toContain("uncertain")
})

test("markdown is a summary and a table of which no word can break out", () => {
  expect(write(markdown, SHAPE)).toContain(
    "| Ivo Senn | named | states | that no offer had been made | Harbour Courier | 2026-03-06 |",
  )
  const ledger = ledgerOf("Ann said a|b\n*c*.", [
    { source: "Ann", cue: "said", content: "a|b\n*c*", speaker: "[Ann](x)" },
  ])
  expect(write(markdown, ledger)).toContain("| \\[Ann\\](x) | named | states | a\\|b \\*c\\* |")
})
