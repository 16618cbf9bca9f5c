import { readFileSync } from "node:fs"

/**
 * Whether this process was started with more than onnxruntime-node 1.30 survives on Linux: it matches a regular
 * expression against the whole command line, a call a character, which overflows a worker's stack from some 13 kB on.
 */
export function isLongCommandLine(): boolean {
  try {
    return readFileSync("/proc/self/cmdline").length > 8_000
  } catch {
    return false
  }
}
