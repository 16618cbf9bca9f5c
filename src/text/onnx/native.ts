import { readFileSync } from "node:fs"
import type { Runtime } from "./runtime.ts"

export type RuntimeName = "native" | "wasm"

/** onnxruntime-node where its binary is there and fits the machine, else the WASM build, on one thread. */
export async function loadRuntime(wanted?: RuntimeName): Promise<Runtime> {
  if (wanted === "wasm" || (!wanted && isLongCommand())) return wasm()
  try {
    return await import("onnxruntime-node")
  } catch (error) {
    if (wanted === "native") throw error
    return wasm()
  }
}

/** onnxruntime-node 1.30 crashes on Linux when the process was started with some 16 kB of arguments or more. */
function isLongCommand(): boolean {
  try {
    return readFileSync("/proc/self/cmdline").length > 12_000
  } catch {
    return false
  }
}

async function wasm(): Promise<Runtime> {
  const ort = await import("onnxruntime-web")
  ort.env.wasm.numThreads = 1
  return ort
}
