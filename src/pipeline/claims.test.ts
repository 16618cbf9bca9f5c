import { beforeAll, expect, test } from "vitest"
import { plantedReports } from "../../test/planted/reports.ts"
import { createRules } from "../extract/rules.ts"
import { openEncoder } from "../link/claims/encoder.ts"
import type { Ledger } from "../model/index.ts"
import { claimsWith } from "./claims.ts"
import { claimsThread } from "./claims-thread.ts"
import { ledgerOf } from "./read.ts"

let ledgers: readonly Ledger[]
beforeAll(async () => {
  const rules = createRules()
  const some = plantedReports().filter((_, i) => i % 6 === 0)
  ledgers = await Promise.all(some.map((report) => ledgerOf(report, rules)))
})

test("a thread works out the same claims, and does not hold up whoever else is asked", {
  timeout: 60_000,
}, async () => {
  const thread = claimsThread()
  const claims = await thread.claims()
  let [last, longest] = [performance.now(), 0]
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 5)
  const start = performance.now()
  const found = await claims(ledgers, [])
  const took = performance.now() - start
  clearInterval(beat)
  expect(found.claims.length).toBeGreaterThan(0)
  expect(longest).toBeLessThan(took / 2)
  const encoder = await openEncoder()
  expect(found).toEqual(await claimsWith(encoder)(ledgers, []))
  await Promise.all([encoder.close?.(), thread.close()])
})
