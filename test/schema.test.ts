import { readFileSync } from "node:fs"
import { Ajv } from "ajv"
import { expect, test } from "vitest"
import { fixtures, reportOf } from "../fixtures/index.ts"
import { ledgerSchema } from "../scripts/schema.ts"
import { createRules } from "../src/extract/rules.ts"
import { ledgerOf } from "../src/pipeline/read.ts"
import { SHAPE } from "./sample.ts"

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8")

/** The public schema lets a later version's keys through; our own ledgers must have no key that it does not know. */
const closed = (schema: string): object =>
  JSON.parse(schema, (_, it) => (it?.type === "object" ? { ...it, additionalProperties: false } : it))

const validate = new Ajv({ strict: false }).compile(closed(read("schema/ledger-1.json")))

test("the schema says what the types say: run `npm run schema` after a change", { timeout: 60_000 }, () => {
  expect(read("schema/ledger-1.json")).toBe(ledgerSchema())
})

test("a ledger of our own is one", () => {
  validate(JSON.parse(JSON.stringify(SHAPE)))
  expect(validate.errors).toBeNull()
})

test.each(fixtures().map((fixture) => [fixture.name, fixture] as const))(
  "the ledger of %s is one",
  async (_, fixture) => {
    const ledger = await ledgerOf(await reportOf(fixture), createRules())
    validate(JSON.parse(JSON.stringify(ledger)))
    expect(validate.errors).toBeNull()
  },
)
