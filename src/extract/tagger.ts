import type { Extractor } from "./extractor.ts"
import { type OpenOptions, open } from "./tagger/open.ts"

export interface TaggerOptions extends OpenOptions {
  /**
   * For many reports: how many threads read at once, best one a core, each with a model of its own (some 200 MB). 0, as
   * when absent, reads in this thread, which answers soonest when there is one report to read.
   */
  readonly workers?: number
}

/**
 * Extracts with the model that was trained for it (models/attribution). Attributions are the outermost ones, each with a
 * calibrated confidence. Errors: "no-model", "bad-model".
 */
export async function createTagger({ workers = 0, ...options }: TaggerOptions = {}): Promise<Extractor> {
  const opened = workers ? await (await import("./tagger/pool.ts")).openPool(workers, options) : await open(options)
  return { name: "tagger", extract: opened.read, close: opened.close }
}
