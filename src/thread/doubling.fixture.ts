// What thread.test.ts starts: doubles numbers.
import { workerData } from "node:worker_threads"
import { HearsayError } from "../model/index.ts"
import { doErrands } from "./thread.ts"

async function opened() {
  if (workerData.fails) throw new Error("not today")
  return async (errand: unknown) => {
    if (errand === "die") process.exit(3)
    if (typeof errand !== "number") throw new HearsayError("no-number", `${errand}`)
    return errand * 2
  }
}

doErrands(opened())
