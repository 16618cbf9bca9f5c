import type { Format } from "./format.ts"

/** The public format of `schema/ledger-1.json`: one ledger as an object, several as an array. */
export const json: Format = {
  name: "json",
  ending: "json",
  write: (ledger) => JSON.stringify(ledger, null, 2),
  several: { begin: "[\n", between: ",\n", end: "\n]\n" },
}
