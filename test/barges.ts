import { createRules } from "../src/extract/rules.ts"
import type { Ledger, Report } from "../src/model/index.ts"
import { ledgerOf } from "../src/pipeline/read.ts"
import type { Candidate, Gazetteer } from "../src/resolve/place/gazetteer.ts"

const REPORTS: readonly Pick<Report, "id" | "title" | "outlet" | "published" | "text">[] = [
  {
    id: "barges-1",
    title: "Six Halvorsen barges leave Lisbon for repairs",
    outlet: "The Quay Herald",
    published: "2026-03-09",
    text: "Six barges of the Halvorsen Line left Lisbon on Monday, spokeswoman Ida Brandt said.\n\nBrandt said that the barges would be repaired in Porto and sold in Ireland.\n\nHarbour pilot Owen Tal said that one Halvorsen barge had come from Springfield.",
  },
  {
    id: "barges-2",
    title: "Halvorsen barges were not sold, says line",
    outlet: "Marlow Gazette",
    published: "2026-03-10",
    text: "The Halvorsen Line denied on Tuesday that its six barges had been sold in Cork, Ireland.\n\nIda Brandt, its spokeswoman, confirmed that the six barges had left Lisbon on Monday.",
  },
]

const town = (country: string, latitude: number, longitude: number): Candidate => ({
  country,
  latitude,
  longitude,
  region: "",
  population: 100_000,
})
const TOWNS: Readonly<Record<string, readonly Candidate[]>> = {
  lisbon: [town("PT", 38.717, -9.133)],
  porto: [town("PT", 41.15, -8.611)],
  cork: [town("IE", 51.898, -8.471), town("IN", 11, 77)],
  springfield: [town("US", 37.2, -93.3), town("US", 39.8, -89.6)],
}
/** The towns of the barges, and no others. */
export const TOWNS_OF_BARGES: Gazetteer = { find: (name) => TOWNS[name.toLowerCase()] ?? [] }

/** Two invented reports of one story that name towns, a country, and a name that two towns have. */
export async function bargeLedgers(gazetteer?: Gazetteer): Promise<Ledger[]> {
  const rules = createRules()
  return Promise.all(
    REPORTS.map((report) =>
      ledgerOf({ ...report, contributors: [], furniture: [], findings: [] }, rules, gazetteer ? { gazetteer } : {}),
    ),
  )
}
