import * as ort from "onnxruntime-web/wasm"
import { loadModel } from "../../src/extract/tagger/model.ts"
import { type Tagged, tagging } from "../../src/extract/tagger/tagging.ts"
import type { Attribution } from "../../src/model/index.ts"
import { openGraph } from "../../src/text/onnx/runtime.ts"

// The very lines of docs/tagger.md, "In a browser", for a page that asks its own server alone.
ort.env.wasm.numThreads = 1
ort.env.wasm.wasmPaths = { wasm: "/runtime.wasm" }

/** Reads the reports in the page, one after another. */
export async function readAll(reports: readonly Tagged[]): Promise<(readonly Attribution[])[]> {
  const model = await loadModel(async (name) => new Uint8Array(await (await fetch(`/model/${name}`)).arrayBuffer()))
  const read = tagging(model, await openGraph(ort, model.weights))
  const found: (readonly Attribution[])[] = []
  for (const report of reports) found.push(await read(report))
  return found
}
