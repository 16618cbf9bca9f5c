import { writeFileSync } from "node:fs"
import { createGenerator } from "ts-json-schema-generator"

const ROOT = new URL("..", import.meta.url).pathname

/** The JSON Schema of the public format, made from the types: their docstrings are its descriptions. */
export function ledgerSchema(): string {
  const generator = createGenerator({
    path: `${ROOT}src/model/ledger.ts`,
    tsconfig: `${ROOT}tsconfig.json`,
    type: "Ledger",
    topRef: false,
    additionalProperties: true,
    skipTypeCheck: true,
  })
  const { $schema, ...schema } = generator.createSchema("Ledger")
  return `${JSON.stringify({ $schema, title: "Hearsay ledger, version 1", ...schema }, null, 2)}\n`
}

if (import.meta.main) writeFileSync(`${ROOT}schema/ledger-1.json`, ledgerSchema())
