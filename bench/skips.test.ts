import { execFileSync } from "node:child_process"
import { join } from "node:path"
import { expect, test } from "vitest"

test.each(["article", "credits", "story"])("%s says that it lacks the corpora, and is no failure", (bench) => {
  const said = execFileSync(process.execPath, [join(import.meta.dirname, `${bench}.ts`)], {
    env: { ...process.env, HEARSAY_SHARED: "/nowhere/at/all" },
    encoding: "utf8",
  })
  expect(said).toMatch(new RegExp(`^${bench}: skipped, there is no /nowhere/at/all/.*HEARSAY_SHARED`))
})
