import { beforeAll, expect, test } from "vitest"
import { createRules } from "../../src/extract/rules.ts"
import type { ClaimsOfStory } from "../../src/ledger/claims/claims.ts"
import type { Claim, Ledger } from "../../src/model/index.ts"
import { claimsOf } from "../../src/pipeline/claims.ts"
import { ledgerOf } from "../../src/pipeline/read.ts"
import { countingEncoder as encoder } from "./encoder.ts"
import { COPIES, plantedReports } from "./reports.ts"

/** Sixty reports: forty have it from one unnamed official through three relays, twelve are wire copy, eight are independent. */
const extractor = createRules()
let ledgers: Ledger[]
let sale: Claim
beforeAll(async () => {
  ledgers = await Promise.all(plantedReports().map((report) => ledgerOf(report, extractor)))
  sale = theSale(await claimsOf(ledgers, [], { encoder, copies: COPIES }))
})
const theSale = ({ claims }: ClaimsOfStory) => claims.find(({ gist }) => gist.includes("forty river barges")) as Claim
const numbers = ({ roots: { atLeast, atMost } }: Claim) => [atLeast, atMost]

test("all sixty make the one statement", () => {
  expect(new Set(sale.mentions.map(({ report }) => report)).size).toBe(60)
})

test("eight roots are certain; the official behind each relay and the wire's own source may be any of them, or others", () => {
  expect(numbers(sale)).toEqual([8, 12])
  expect(sale.roots.names.filter((name) => name.startsWith("a senior official"))).toEqual([
    "a senior official, as Harbour Courier has it",
    "a senior official, as Marlow Tribune has it",
    "a senior official, as Pell Gazette has it",
  ])
})

test("the reasons are told: what came through one relay, what is one text, who may be anybody", () => {
  const { because } = sale.roots
  expect(
    because.filter((reason) => / passages have it from a source that .* does not name: one root at most/.test(reason)),
  ).toHaveLength(3)
  expect(because).toContain("12 reports are copies of one text (the same text): one origin")
  expect(because.join("\n")).toMatch(
    /a senior official, as Harbour Courier has it.* may be any of the others: not named/,
  )
  expect(because.join("\n")).toMatch(/own voice may come from any of the others/)
})

test("the copies are found, when nobody tells which there are", async () => {
  expect(numbers(theSale(await claimsOf(ledgers, [], { encoder })))).toEqual([8, 12])
})

test("without knowing of copies, twelve outlets are no more certain than one", async () => {
  expect(numbers(theSale(await claimsOf(ledgers, [], { encoder, copies: [] })))).toEqual([8, 23])
})

test("what if two relays had it from the third? Then one unnamed official is left", async () => {
  const relays = { "Pell Gazette": "Harbour Courier", "Marlow Tribune": "Harbour Courier" }
  const tried = await claimsOf(ledgers, [], { encoder, copies: COPIES, whatIf: { relays } })
  expect(numbers(theSale(tried))).toEqual([8, 10])
})

test("what if two of the eight spoke for one body? Then they are one root, and the reason says so", async () => {
  const bodies = { "Ana Ferro": "River Board", "Ida Brandt": "River Board" }
  const tried = theSale(await claimsOf(ledgers, [], { encoder, copies: COPIES, whatIf: { bodies } }))
  expect(numbers(tried)).toEqual([7, 11])
  expect(tried.roots.because).toContain(
    "Ana Ferro and Ida Brandt speak for River Board, or are other names for it: one root",
  )
})

test("the order in which reports come makes no difference", async () => {
  const { claims } = await claimsOf([...ledgers].reverse(), [], { encoder, copies: COPIES })
  expect(theSale({ claims, suggestions: [] })).toEqual(sale)
})

test("the graph leads every passage to a root, through the relays that it names", () => {
  const { nodes, edges } = sale.graph
  expect(nodes.filter(({ kind }) => kind === "relay").map(({ label }) => label)).toEqual([
    "Harbour Courier",
    "Marlow Tribune",
    "Pell Gazette",
  ])
  expect(nodes.filter(({ kind }) => kind === "root")).toHaveLength(12)
  for (const { id } of nodes.filter(({ kind }) => kind === "mention"))
    expect(edges.some(({ from }) => from === id)).toBe(true)
  const known = new Set(nodes.map(({ id }) => id))
  expect(edges.filter(({ from, to }) => !known.has(from) || !known.has(to))).toEqual([])
})
