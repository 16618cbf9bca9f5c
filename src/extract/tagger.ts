import { basename } from "node:path"
import type { Extractor } from "./extractor.ts"
import { fromFolder, shippedModel } from "./tagger/files.ts"
import { versionOf } from "./tagger/model.ts"
import { type OpenOptions, open } from "./tagger/open.ts"

export interface TaggerOptions extends OpenOptions {
  /** The smaller model of the two that come with the package: more reports a second, a little less exact. */
  readonly quick?: boolean
  /**
   * For many reports: how many threads read at once, best one a core, each with a model of its own (some 200 MB). 0, as
   * when absent, reads in this thread, which answers soonest when there is one report to read.
   */
  readonly workers?: number
}

/**
 * Extracts with a model that was trained for it (models/attribution, or the quick one). Attributions are the outermost ones,
 * each with a calibrated confidence. Errors: "no-model", "bad-model".
 */
export async function createTagger({ workers = 0, quick = false, ...given }: TaggerOptions = {}): Promise<Extractor> {
  const { folder = shippedModel(quick ? "attribution-quick" : "attribution") } = given
  const options = { ...given, folder }
  const opened = workers ? await (await import("./tagger/pool.ts")).openPool(workers, options) : await open(options)
  const model = `${basename(folder)} ${await versionOf(fromFolder(folder))}`
  return { name: quick ? "quick" : "tagger", model, extract: opened.read, close: opened.close }
}
