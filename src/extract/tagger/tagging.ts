import type { Attribution, Report } from "../../model/index.ts"
import type { Graph } from "../../text/onnx/runtime.ts"
import type { Extraction } from "../extractor.ts"
import { withLayout } from "../layout/layout.ts"
import { anchoredWindows } from "./anchored.ts"
import { attributionsOf, decode, type Seen } from "./decode.ts"
import type { Model } from "./model.ts"
import { type Reading, reader } from "./reading.ts"
import { remembering } from "./remember.ts"
import { sectionsOf } from "./sections.ts"
import { inputsOf, type Window, windowsOf } from "./windows.ts"

/** What is read of a report: no more than this goes to a worker. */
export type Tagged = Pick<Report, "id" | "text">

export type Tagging = (report: Tagged, how?: Extraction) => Promise<readonly Attribution[]>

/**
 * The whole way from a report's text to its attributions; the same in Node and in a browser. Of a draft the windows stand
 * with their paragraphs, and those that were seen are remembered; `drafts` is the graph for them, the same when absent.
 */
export function tagging(model: Model, graph: Graph, drafts = graph): Tagging {
  const read = reader(model.vocabulary)
  const kept = remembering(drafts)
  return async ({ id, text }, { draft = false } = {}) => {
    const windowsIn = (section: Reading) =>
      draft ? anchoredWindows(section, model.settings) : windowsOf(section.starts, model.settings)
    const found: Attribution[] = []
    for (const section of sectionsOf(read(text))) {
      const seen: Seen[] = []
      for (const window of windowsIn(section)) seen.push(await look(model, draft ? kept : graph, section, window))
      found.push(...attributionsOf(id, section, decode(section, seen, model.settings)))
    }
    return withLayout(id, text, found)
  }
}

async function look({ frame }: Model, graph: Graph, reading: Reading, window: Window): Promise<Seen> {
  const { tags = [], link = [] } = await graph.run(inputsOf(reading, window, frame))
  return { ...window, tags: ofWords(tags, reading, window), link: ofWords(link, reading, window) }
}

/** What the model says at the first piece of each of a window's words; the frame's piece stands before them all. */
function ofWords(rows: readonly Float32Array[], { starts }: Reading, { first, last }: Window): Float32Array[] {
  return starts.slice(first, last).map((start) => rows[start - (starts[first] as number) + 1] as Float32Array)
}
