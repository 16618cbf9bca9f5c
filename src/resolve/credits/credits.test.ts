import fc from "fast-check"
import { expect, test } from "vitest"
import type { Report } from "../../model/index.ts"
import { creditsOf } from "./credits.ts"

const report = (text: string, more: Partial<Report> = {}): Report => ({
  id: "r",
  text,
  contributors: [],
  furniture: [],
  findings: [],
  ...more,
})
const credits = (text: string, more: Partial<Report> = {}) =>
  creditsOf(report(text, more)).map(({ name, kind, given }) => `${name} ${kind} ${given}`)

test.each([
  ["MARLOW BAY (AP) — The ferry was late.", "AP wire report"],
  ["SUND, Sept. 3 (UPI) — The ferry was late.", "UPI wire report"],
  ["Dec 29 (Reuters) - The ferry was late.", "Reuters wire report"],
  ["The ferry was late.\n\n(Reporting by Ann Lee; Editing by Bo Park)", "Reuters wire report"],
  ["The sale was first reported by the Sund Herald.", "Sund Herald outlet news"],
  ["Reuters first reported the sale.", "Reuters wire news"],
  ["The sale went through.\n\nh/t: The Marlow Eye.", "Marlow Eye outlet news"],
  ["The sale went through. The Associated Press contributed to this report.", "Associated Press wire help"],
  ["Associated Press writers Ann Lee and Bo Park contributed to this report.", "Associated Press wire help"],
  ["This article originally appeared on The Harbour Blog.", "Harbour Blog outlet report"],
])("%s", (text, credit) => expect(credits(text)).toEqual([credit]))

test.each([
  "The Royal Yacht Club (RYC) — 200 members strong — was closed.",
  "The minister was the first to report the loss.",
  "Brandt first reported the theft to the harbour police.",
  "Islanders contributed to this result.",
])("gives no credit in: %s", (text) => expect(credits(text)).toEqual([]))

test("reads the byline, the dateline and the lines around the body", () => {
  expect(credits("It rained.", { contributors: [{ name: "AFP" }] })).toEqual(["AFP wire report"])
  expect(credits("It rained.", { dateline: "MARLOW BAY (AP)" })).toEqual(["AP wire report"])
  expect(credits("It rained.", { furniture: [{ kind: "credit", text: "h/t: Marlow Eye" }] })).toEqual([
    "Marlow Eye outlet news",
  ])
  expect(credits("It rained.", { furniture: [{ kind: "biography", text: "Lund once wrote for (Reuters)." }] })).toEqual(
    [],
  )
})

test("a credit in the text has its span, one beside it has none", () => {
  const text = "SUND (AP) — It rained."
  const [credit] = creditsOf(report(text))
  expect(credit?.span && text.slice(...credit.span)).toBe(credit?.words)
  expect(creditsOf(report("It rained.", { dateline: "SUND (AP)" }))[0]?.span).toBeUndefined()
})

const PIECES = [
  "SUND (AP) —",
  "h/t: The Eye",
  "\n\n",
  "first reported by",
  "Reuters",
  "contributed to",
  "©",
  "The Times",
  ".",
  "it rained",
]

test("a credit's words stand in the text at its span; the same report gives the same credits", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => {
      const text = pieces.join(" ")
      const found = creditsOf(report(text))
      for (const { span, words } of found) expect(span && text.slice(...span)).toBe(words)
      expect(creditsOf(report(text))).toEqual(found)
    }),
  )
})
