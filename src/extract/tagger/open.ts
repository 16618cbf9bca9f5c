import { loadRuntime, type RuntimeName } from "../../text/onnx/native.ts"
import { openedLater, openGraph } from "../../text/onnx/runtime.ts"
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

/** A draft is read on so many cores at most: its writer waits, and more gain little on one window. */
const MOST = 4

/** Opens the model in this thread: on one core, but for drafts on more where there are more. */
export async function open({ folder = shippedModel(), runtime }: OpenOptions): Promise<Opened> {
  const [ort, model] = await Promise.all([loadRuntime(runtime), loadModel(fromFolder(folder))])
  const graph = await openGraph(ort, model.weights)
  const threads = Math.min(MOST, ort.threads ?? 1)
  const drafts = threads > 1 ? openedLater(() => openGraph(ort, model.weights, threads)) : undefined
  const close = async () => void (await Promise.all([graph.close(), drafts?.close()]))
  return { read: tagging(model, graph, drafts), close }
}
