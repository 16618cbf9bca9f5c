import { parentPort, workerData } from "node:worker_threads"
import { HearsayError } from "../../model/index.ts"
import type { Extraction } from "../extractor.ts"
import { open } from "./open.ts"
import type { Tagged } from "./tagging.ts"

/** An errand to a worker and its answer, by number; number 0 answers that the model is open, or why it is not. */
export interface Errand {
  readonly number: number
  readonly report: Tagged
  readonly how?: Extraction
}

const opened = open(workerData)
const answer = (number: number, work: Promise<unknown>) =>
  work.then(
    (found) => parentPort?.postMessage({ number, found }),
    // An error's class does not survive the way between threads; its code and message do.
    (error) =>
      parentPort?.postMessage({ number, code: error instanceof HearsayError && error.code, error: `${error.message}` }),
  )

parentPort?.on("message", ({ number, report, how }: Errand) =>
  answer(
    number,
    opened.then(({ read }) => read(report, how)),
  ),
)
answer(
  0,
  opened.then(() => true),
)
