import type { Attribution } from "../../model/index.ts"
import { startThread, type Thread, threadFile } from "../../thread/thread.ts"
import type { Extraction } from "../extractor.ts"
import type { Opened, OpenOptions } from "./open.ts"
import type { Tagged } from "./tagging.ts"
import type { Errand } from "./worker.ts"

const WORKER = threadFile("extract/tagger/worker", import.meta.url)
const LOST = "A worker of the tagger ended before it answered. Read again with fewer workers."

/** A worker with a model of its own. */
type Hand = Thread<Errand, readonly Attribution[]>

/**
 * Opens the model in `size` workers, each on a core. Each report goes to the one with the least to do; a draft always to the
 * same, which remembers what it saw of it.
 */
export async function openPool(size: number, options: OpenOptions): Promise<Opened> {
  const started = await Promise.allSettled(Array.from({ length: size }, () => hired(options)))
  const hands = started.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []))
  const close = async () => void (await Promise.all(hands.map((hand) => hand.close())))
  for (const one of started) {
    if (one.status === "fulfilled") continue
    await close()
    throw one.reason
  }
  const read = ({ id, text }: Tagged, how: Extraction = {}) => {
    const least = hands.reduce((least, other) => (other.busy < least.busy ? other : least))
    const hand = how.draft ? (hands[sumOf(id) % size] as Hand) : least
    return hand.run([{ id, text }, how])
  }
  return { read, close }
}

const hired = (options: OpenOptions): Promise<Hand> => startThread(WORKER, options, LOST)

const sumOf = (id: string) => [...Buffer.from(id)].reduce((sum, byte) => sum + byte, 0)
