import { expect, test } from "vitest"
import { ledgerOf, SHAPE } from "../../test/sample.ts"
import { summarise } from "./summary.ts"

const said = (source: string, more = {}) => ({ source, cue: `${source} said`, content: "it rained", ...more })
const text = (...names: string[]) => `${names.map((name) => `${name} said it rained.`).join(" ")}`

test("tells at a glance what the first report was about", () => {
  const { roots, confirms, denies, ...numbers } = summarise(SHAPE)
  expect(numbers).toMatchObject({ statements: 8, unnamed: 2, relayed: 3 })
  expect(numbers.through).toEqual([
    { name: "Canal Six", count: 2 },
    { name: "Harbour Courier", count: 1 },
  ])
  // Velmar (its officials and its spokesperson are one), Pell, Ordania (its ambassador and itself are one).
  expect(roots).toMatchObject({ atLeast: 3, atMost: 3 })
  expect(roots.because).toContain("senior officials and Tove Lind speak for Velmar: one root")
  expect(confirms.map(({ who, notes }) => [who, notes])).toEqual([
    ["Tove Lind", ["only having seen reports", "speaks for the same body as senior officials: no second root"]],
    ["Officials in Pell", []],
  ])
  expect(denies.map(({ who }) => who)).toEqual(["Ordania"])
})

test("an unnamed source may be anybody, so it raises only the upper figure", () => {
  const ledger = ledgerOf(text("Ann", "sources"), [
    said("Ann", { speaker: "Ann" }),
    said("sources", { naming: "anonymous" }),
  ])
  expect(summarise(ledger).roots).toEqual({
    atLeast: 1,
    atMost: 2,
    because: ["sources may be any of the others, or nobody else here"],
  })
})

test("an unnamed mouth of a body may be the person whose body is not told", () => {
  const official = said("one official", {
    naming: "anonymous",
    root: { name: "one official", naming: "anonymous", affiliation: "Mint" },
  })
  const ledger = ledgerOf(text("Ann", "one official"), [said("Ann", { speaker: "Ann" }), official])
  expect(summarise(ledger).roots).toMatchObject({ atLeast: 1, atMost: 2 })
})

test("a statement that nobody is credited with may be anybody's", () => {
  const nobody = {
    cue: "allegedly",
    content: "it rained",
    naming: "none",
    root: { name: "own voice", naming: "none" },
  } as const
  const ledger = ledgerOf(`${text("Ann")} It allegedly thawed.`, [said("Ann", { speaker: "Ann" }), nobody])
  expect(summarise(ledger).roots).toMatchObject({ atLeast: 1, atMost: 2 })
})

test("two who speak together are two roots", () => {
  const ledger = ledgerOf(text("Ann and Bo"), [said("Ann and Bo", { speaker: "Ann + Bo" })])
  expect(summarise(ledger).roots).toMatchObject({ atLeast: 2, atMost: 2 })
})

test("a spokeswoman of whom it is not told whose may speak for any of the others", () => {
  const root = { name: "a spokeswoman", naming: "role" } as const
  const bare = said("a spokeswoman", { naming: "role", root })
  const ledger = ledgerOf(text("Ann", "Bo", "a spokeswoman"), [
    said("Ann", { speaker: "Ann" }),
    said("Bo", { speaker: "Bo" }),
    bare,
  ])
  expect(summarise(ledger).roots).toEqual({
    atLeast: 2,
    atMost: 3,
    because: ["a spokeswoman may speak for any of the others: the report does not tell for whom"],
  })
  expect(summarise(ledgerOf(text("a spokeswoman"), [bare])).roots).toEqual({ atLeast: 1, atMost: 1, because: [] })
  const told = { ...bare, root: { ...root, affiliation: "Mint" } }
  const whole = ledgerOf(text("Ann", "a spokeswoman"), [said("Ann", { speaker: "Ann" }), told])
  expect(summarise(whole).roots).toMatchObject({ atLeast: 2, atMost: 2 })
})

test("a body that is only described may be one that is told in full, whoever speaks for it", () => {
  const of = (source: string, naming: "role" | "generic", affiliation: string) =>
    said(source, { naming, root: { name: source, naming, affiliation } })
  const rows = [of("The teachers' union", "generic", "teachers' union"), of("The union", "role", "union")]
  const { roots } = summarise(ledgerOf(text("The teachers' union", "The union"), rows))
  expect(roots).toEqual({ atLeast: 1, atMost: 2, because: ["union may be teachers' union"] })
})

test("the order of the rows makes no difference", () => {
  const mint = said("Mint", { speaker: "Mint" })
  const mouth = said("a spokesman", {
    naming: "role",
    root: { name: "a spokesman", naming: "role", affiliation: "Mint" },
  })
  const official = said("one official", {
    naming: "anonymous",
    root: { name: "one official", naming: "anonymous", affiliation: "Velmar" },
  })
  const roots = (...rows: readonly (typeof mint)[]) => {
    const { atLeast, atMost } = summarise(ledgerOf(text(...rows.map(({ source }) => source)), rows)).roots
    return [atLeast, atMost]
  }
  expect(roots(mint, mouth, official)).toEqual([2, 2])
  expect(roots(mouth, official, mint)).toEqual([2, 2])
  expect(roots(official, mint, mouth)).toEqual([2, 2])
})

test("an empty ledger has no statements and no roots", () => {
  expect(summarise(ledgerOf("Rain.", []))).toMatchObject({
    statements: 0,
    roots: { atLeast: 0, atMost: 0, because: [] },
  })
})
