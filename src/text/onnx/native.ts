import { availableParallelism } from "node:os"
import { isLongCommandLine } from "./command-line.ts"
import type { Runtime } from "./runtime.ts"

export type RuntimeName = "native" | "wasm"

/** onnxruntime-node where its binary is there and fits the machine, else the WASM build, on one thread. */
export async function loadRuntime(wanted?: RuntimeName): Promise<Runtime> {
  // Hearsay's own program has made its command line short by now; another one that imports us may not have.
  if (wanted === "wasm" || (!wanted && isLongCommandLine())) return wasm()
  try {
    const { InferenceSession, Tensor } = await import("onnxruntime-node")
    return { InferenceSession, Tensor, threads: availableParallelism() }
  } catch (error) {
    if (wanted === "native") throw error
    return wasm()
  }
}

async function wasm(): Promise<Runtime> {
  const ort = await import("onnxruntime-web")
  ort.env.wasm.numThreads = 1
  return ort
}
