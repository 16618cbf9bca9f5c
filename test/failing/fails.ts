import { expect, test } from "vitest"
import { freshDatabase } from "../one-postgres.ts"

test("fails, once a Postgres runs", { timeout: 60_000 }, async () => {
  expect(await freshDatabase()).toBe("no address")
})
