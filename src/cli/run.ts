import packageJson from "../../package.json" with { type: "json" }
import { asFault } from "../pipeline/fault.ts"
import { helpOf, overview } from "./help.ts"
import { nearest } from "./nearest.ts"
import {
  BACKUP,
  CHECK,
  CLAIMS,
  COMMANDS,
  type Command,
  EXPORT,
  IMPORT,
  INGEST,
  JOBS,
  KEEP,
  PUBLISH,
  READ,
  RESTORE,
  SERVE,
  STORIES,
  WATCH,
} from "./options.ts"
import { type Parsed, parse, usage } from "./parse.ts"

/** The program's part of the world: where it reads from and prints to. */
export type Io = Pick<NodeJS.Process, "stdin" | "stdout" | "stderr" | "env">

type Run = (parsed: Parsed, io: Io) => Promise<number>

/** What each command does, loaded when it is called: help needs none of it. */
const RUN: ReadonlyMap<Command, () => Promise<Run>> = new Map([
  [READ, async () => (await import("./read.ts")).readAll],
  [INGEST, async () => (await import("./ingest.ts")).ingestAll],
  [WATCH, async () => (await import("./watch.ts")).watchAll],
  [SERVE, async () => (await import("./serve.ts")).serveHere],
  [KEEP, async () => (await import("./keep.ts")).keepAll],
  [CHECK, async () => (await import("./check.ts")).checkStore],
  [BACKUP, async () => (await import("./backup.ts")).backUpTo],
  [RESTORE, async () => (await import("./backup.ts")).restoreFrom],
  [STORIES, async () => (await import("./stories.ts")).tellStories],
  [CLAIMS, async () => (await import("./claims.ts")).printClaims],
  [PUBLISH, async () => (await import("./publish.ts")).publishSite],
  [IMPORT, async () => (await import("./import.ts")).importHere],
  [EXPORT, async () => (await import("./export.ts")).exportFrom],
  [JOBS, async () => (await import("./jobs.ts")).listJobs],
])

/** Runs a command line; gives the exit code: 0 all read, 1 some sources failed, 2 misuse. Never throws. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  // `hearsay ... | head` closes the pipe early: that is no fault, and nobody is left to print to.
  io.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1))
  try {
    return await dispatch(args, io)
  } catch (error) {
    const fault = asFault(error, "The command")
    io.stderr.write(`hearsay: ${fault.message}\n`)
    if (fault.code === "internal" && io.env.HEARSAY_DEBUG) io.stderr.write(`${(error as Error).stack}\n`)
    if (fault.code === "usage") io.stderr.write("hearsay --help tells what there is.\n")
    return fault.code === "usage" ? 2 : 1
  }
}

async function dispatch([name, ...args]: readonly string[], io: Io): Promise<number> {
  if (name === undefined || name === "--help" || name === "-h" || (name === "help" && !args.length)) {
    return print(io, overview(packageJson.version), name === undefined ? 2 : 0)
  }
  if (name === "--version" || name === "-V") return print(io, packageJson.version)
  const command = commandNamed(name === "help" ? (args[0] as string) : name)
  const end = args.indexOf("--")
  const options = end < 0 ? args : args.slice(0, end)
  if (name === "help" || options.includes("--help") || options.includes("-h")) return print(io, helpOf(command))
  const parsed = parse(command, args)
  const load = RUN.get(command) as () => Promise<Run>
  return (await load())(parsed, io)
}

function print(io: Io, words: string, code = 0): number {
  ;(code ? io.stderr : io.stdout).write(`${words}\n`)
  return code
}

function commandNamed(name: string): Command {
  const command = COMMANDS.find((one) => one.name === name)
  if (command) return command
  const like = nearest(
    name,
    COMMANDS.map((one) => one.name),
  )
  const hint = like ?? (/[/.]/.test(name) ? `read ${name}` : undefined)
  throw usage(`There is no command “${name}”.${hint ? ` Did you mean hearsay ${hint}?` : ""}`)
}
