import type { Runtime } from "./runtime.ts"

export type RuntimeName = "native" | "wasm"

/** onnxruntime-node where its binary is there and fits the machine, else the WASM build, on one thread. */
export async function loadRuntime(wanted?: RuntimeName): Promise<Runtime> {
  if (wanted === "wasm") return wasm()
  try {
    return await import("onnxruntime-node")
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
