import { isLongCommandLine } from "../text/onnx/command-line.ts"

const NAME = "HEARSAY_ARGUMENTS_"
// One variable holds 128 kB at most, a character is 4 bytes at most; the pieces cut no character in two.
const PIECES = /.{1,30000}/gsu

// Page after page the young heap grows to 96 MB, of which 15 MB are alive. It can be bounded only as a process begins.
const YOUNG_HEAP = "--max-semi-space-size=16"

/** The part of the process that can begin again as another program. */
export type Beginning = Pick<NodeJS.Process, "argv" | "execArgv" | "execPath" | "env" | "execve" | "platform">

/**
 * The arguments that the program was called with. Where the command line is so long that the native runtime would crash
 * on it, and where pages are ingested, the process begins again, with them in its environment and a small young heap: the
 * same process to whoever started it, with the same standard streams, signals and exit code. Windows has no such thing.
 */
export function argumentsOf(process: Beginning, isLong = isLongCommandLine): readonly string[] {
  const [, program = "", ...args] = process.argv
  const handed = handedOver(process.env)
  if (handed) return handed
  if (process.platform === "win32" || !(isLong() || args[0] === "ingest")) return args
  process.execve?.(
    process.execPath,
    [process.execPath, YOUNG_HEAP, ...process.execArgv, program],
    // Node declares the environment without the variables that are not set.
    { ...(process.env as Record<string, string>), ...piecesOf(JSON.stringify(args)) },
  )
  return args
}

function piecesOf(words: string): Record<string, string> {
  return Object.fromEntries(words.match(PIECES)?.map((piece, i) => [`${NAME}${i}`, piece]) ?? [])
}

/** What the process before this one left in the environment; taken out, so that no child of ours finds it. */
function handedOver(env: NodeJS.ProcessEnv): readonly string[] | undefined {
  let words = ""
  for (let i = 0; env[`${NAME}${i}`] !== undefined; i++) {
    words += env[`${NAME}${i}`]
    delete env[`${NAME}${i}`]
  }
  return words ? JSON.parse(words) : undefined
}
