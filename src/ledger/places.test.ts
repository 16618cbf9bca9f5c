import { expect, test } from "vitest"
import type { Ledger, Place } from "../model/index.ts"
import { placesNamed } from "./places.ts"

const LISBON = { name: "Lisbon", country: "PT", latitude: 38.7, longitude: -9.1 }
const SPRINGFIELD = { name: "Springfield" }
const ledger = (id: string, ...statements: Omit<Place, "span">[][]) =>
  ({
    id,
    attributions: statements.map((places) => ({ places: places.map((place) => ({ ...place, span: [0, 1] })) })),
  }) as unknown as Ledger

test("a place is counted once a statement, and its reports once each; the most named comes first", () => {
  const ledgers = [ledger("1", [SPRINGFIELD], [LISBON, LISBON], [LISBON]), ledger("2", [LISBON], [])]
  expect(placesNamed(ledgers)).toEqual([
    { ...LISBON, statements: 3, reports: ["1", "2"] },
    { ...SPRINGFIELD, statements: 1, reports: ["1"] },
  ])
})

test("a name without coordinates is not taken for the place that has them elsewhere", () => {
  const found = placesNamed([ledger("1", [LISBON]), ledger("2", [{ name: "Lisbon" }])])
  expect(found.map(({ latitude, statements }) => [latitude, statements])).toEqual([
    [38.7, 1],
    [undefined, 1],
  ])
})

test("statements that name none name none", () => expect(placesNamed([ledger("1", [])])).toEqual([]))
