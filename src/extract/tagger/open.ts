import { loadRuntime, type RuntimeName } from "../../text/onnx/native.ts"
import { openGraph } from "../../text/onnx/runtime.ts"
import { fromFolder, shippedModel } from "./files.ts"
import { loadModel } from "./model.ts"
import { type Tagging, tagging } from "./tagging.ts"

export interface OpenOptions {
  /** Where the model's files are; the package's own when absent. */
  readonly folder?: string
  /** The native runtime where it is installed, else the WASM one; or the one that is named. */
  readonly runtime?: RuntimeName
}

/** A model that is open in this thread. */
export interface Opened {
  readonly read: Tagging
  close(): Promise<void>
}

/** Opens the model in this thread, on one core. */
export async function open({ folder = shippedModel(), runtime }: OpenOptions): Promise<Opened> {
  const [ort, model] = await Promise.all([loadRuntime(runtime), loadModel(fromFolder(folder))])
  const graph = await openGraph(ort, model.weights)
  return { read: tagging(model, graph), close: () => graph.close() }
}
