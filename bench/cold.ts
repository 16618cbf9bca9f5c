// What a reader waits for in a new process: `node bench/cold.ts EXTRACTOR TEXT [REPORTS]` reads the text of a file and says
// in JSON after how many milliseconds the first answer was there, and how much memory the process has.
import { readFileSync } from "node:fs"

const [, , name = "", path = "", reports = "1"] = process.argv
const text = readFileSync(path, "utf8")
const extractor =
  name === "rules"
    ? (await import("../src/extract/rules.ts")).createRules()
    : await (await import("../src/extract/tagger.ts")).createTagger({ quick: name === "quick" })
const report = { id: "cold", text, contributors: [], furniture: [], findings: [] }
await extractor.extract(report)
const first = performance.now()
for (let i = 1; i < Number(reports); i++) await extractor.extract(report)
console.log(JSON.stringify({ first, memory: process.memoryUsage.rss() / 2 ** 20 }))
process.exit()
