import { pathToFileURL } from "node:url"
import { ledgerOf } from "../../test/sample.ts"
import type { Ledger } from "../model/index.ts"
import { openStore } from "./store.ts"

/** The ledgers that the crash test keeps, by number: of forty rows each, so that one may be hit halfway. */
export function ledgerNumber(number: number): Ledger {
  const said = Array.from({ length: 40 }, (_, i) => `“Word ${i} of ${number},” said Speaker ${i}.`)
  const rows = said.map((words, i) => ({
    from: words,
    source: `Speaker ${i}`,
    cue: "said",
    content: words.split(" said")[0] as string,
    speaker: `Speaker ${i}`,
  }))
  return ledgerOf(said.join("\n\n"), rows, { id: `report ${number}` })
}

/** A program that keeps ledgers until it is killed, and acknowledges each: `node crash.ts FOLDER FIRST`. */
async function main([folder = "", first = "0"]: string[]): Promise<void> {
  const store = await openStore({ folder, clock: () => new Date() })
  for (let number = Number(first); ; number++) {
    await store.keep(ledgerNumber(number))
    process.stdout.write(`${number}\n`)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2))
