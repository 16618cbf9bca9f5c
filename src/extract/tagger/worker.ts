import { workerData } from "node:worker_threads"
import { doErrands } from "../../thread/thread.ts"
import type { Extraction } from "../extractor.ts"
import { open } from "./open.ts"
import type { Tagged } from "./tagging.ts"

/** A report to be read, and how. */
export type Errand = readonly [report: Tagged, how: Extraction]

async function reading() {
  const { read } = await open(workerData)
  return (errand: Errand) => read(...errand)
}

doErrands(reading())
