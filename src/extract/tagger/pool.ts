import { Worker } from "node:worker_threads"
import { type Attribution, HearsayError } from "../../model/index.ts"
import type { Extraction } from "../extractor.ts"
import type { Opened, OpenOptions } from "./open.ts"
import type { Tagged } from "./tagging.ts"

// In the package's build a worker is a file of its own, at its room's place; in the source it stands beside this one.
const WORKER = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./extract/tagger/worker.js", import.meta.url)

type Settle = { resolve(value: never): void; reject(reason: unknown): void }

/** A worker thread with a model of its own; it reads one report after the other. */
interface Hand {
  readonly worker: Worker
  readonly pending: Map<number, Settle>
}

/**
 * Opens the model in `size` workers, each on a core. Each report goes to the one with the least to do; a draft always to the
 * same, which remembers what it saw of it.
 */
export async function openPool(size: number, options: OpenOptions): Promise<Opened> {
  const hands = Array.from({ length: size }, () => hired(options))
  const close = async () => void (await Promise.all(hands.map(({ worker }) => worker.terminate())))
  let number = 0
  const read = (report: Tagged, how?: Extraction) => {
    const least = hands.reduce((least, other) => (other.pending.size < least.pending.size ? other : least))
    const hand = how?.draft ? (hands[sumOf(report.id) % size] as Hand) : least
    const { id, text } = report
    hand.worker.postMessage({ number: ++number, report: { id, text }, how })
    return settled<readonly Attribution[]>(hand, number)
  }
  try {
    await Promise.all(hands.map((hand) => settled(hand, 0)))
  } catch (error) {
    await close()
    throw error
  }
  return { read, close }
}

const sumOf = (id: string) => [...Buffer.from(id)].reduce((sum, byte) => sum + byte, 0)

const settled = <T>(hand: Hand, number: number) =>
  new Promise<T>((resolve, reject) => {
    hand.pending.set(number, { resolve, reject })
  })

function hired(options: OpenOptions): Hand {
  const hand = { worker: new Worker(WORKER, { workerData: options }), pending: new Map<number, Settle>() }
  hand.worker.on("message", ({ number, found, error, code }) => {
    const waiting = hand.pending.get(number)
    hand.pending.delete(number)
    if (error === undefined) waiting?.resolve(found as never)
    else waiting?.reject(code ? new HearsayError(code, error) : new Error(error))
  })
  const lost = (cause: unknown) => {
    for (const { reject } of hand.pending.values()) reject(gone(cause))
    hand.pending.clear()
  }
  hand.worker.on("error", lost)
  hand.worker.on("exit", lost)
  return hand
}

const gone = (cause: unknown) =>
  new HearsayError("worker-lost", "A worker of the tagger ended before it answered. Read again with fewer workers.", {
    cause,
  })
