import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { expect, test } from "vitest"

// It was 0 for a long time: what starts the Postgres ended the process before vitest could say so.
test("a run in which a test fails beside a Postgres ends with 1", { timeout: 120_000 }, () => {
  const root = join(import.meta.dirname, "..")
  const vitest = join(root, "node_modules/vitest/vitest.mjs")
  const { VITEST: _, VITEST_POOL_ID: __, VITEST_WORKER_ID: ___, ...env } = process.env
  const { status, stderr } = spawnSync(process.execPath, [vitest, "run", "--config", "test/failing/vitest.config.ts"], {
    cwd: root,
    env,
    encoding: "utf8",
  })
  expect(stderr).toMatch(/postgres:.*no address/)
  expect(status).toBe(1)
})
