import { expect, test } from "vitest"
import { SHAPE } from "../../test/sample.ts"
import { type Correction, mended, type Row } from "./index.ts"

const LIND = SHAPE.attributions.findIndex(({ speaker }) => speaker === "Tove Lind")
const correction = (field: Correction["field"], value: Correction["value"]): Correction => ({
  about: "row",
  answer: "correction",
  report: "sample",
  version: 1,
  row: (SHAPE.attributions[LIND] as Row).id,
  field,
  value,
  by: "maren",
  hand: "person",
})
const row = (...corrections: Correction[]) => mended(SHAPE, corrections).attributions[LIND] as Row

test("a correction stands in its row, and every other row stays as it was read", () => {
  const ledger = mended(SHAPE, [correction("act", "states"), correction("content", [[0, 7]])])
  expect(ledger.attributions[LIND]).toMatchObject({ act: "states", content: [[0, 7]], speaker: "Tove Lind" })
  expect(ledger.attributions.toSpliced(LIND, 1)).toEqual(SHAPE.attributions.toSpliced(LIND, 1))
  expect(mended(SHAPE, [])).toBe(SHAPE)
})

test("the chain that ended in the old speaker ends in the new one", () => {
  const { sources } = SHAPE.attributions.find(({ speaker }) => speaker === "Ivo Senn") as Row
  expect(row(correction("speaker", "Ivo Senn"))).toMatchObject({
    speaker: "Ivo Senn",
    sources,
    root: { name: "Ivo Senn" },
  })
})

test("where nobody can tell who speaks, nobody does", () => {
  const mute = row(correction("speaker", null))
  expect(mute).not.toHaveProperty("speaker")
  expect(mute).toMatchObject({ sources: [], root: { name: "nobody named" } })
})

test("the body is the one that the root speaks for", () => {
  expect(row(correction("body", "Pell")).root).toMatchObject({ affiliation: "Pell" })
  expect(row(correction("body", null)).root).not.toHaveProperty("affiliation")
})
