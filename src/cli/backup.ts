import { type FileHandle, open, rename, rm, writeFile } from "node:fs/promises"
import type { Writable } from "node:stream"
import { HearsayError } from "../model/index.ts"
import type { Counts } from "../store/backup.ts"
import { lines } from "./lines.ts"
import type { Parsed } from "./parse.ts"
import { withStore } from "./place.ts"
import type { Io } from "./run.ts"
import { write } from "./sink.ts"

/** `hearsay backup FILE`: the file is there whole, or not at all. */
export async function backUpTo(parsed: Parsed, io: Io): Promise<number> {
  const file = parsed.sources[0] as string
  const counts = await withStore(
    parsed,
    io,
    (store) => (file === "-" ? toStream(store.backUp(), io.stdout) : toFile(store.backUp(), file)),
    { there: true },
  )
  io.stderr.write(`Backed up ${told(counts)}.\n`)
  return 0
}

/** `hearsay restore FILE`: into an empty store, whole or not at all. */
export async function restoreFrom(parsed: Parsed, io: Io): Promise<number> {
  const path = parsed.sources[0] as string
  const file = path === "-" ? undefined : await opened(path)
  try {
    const stream = file?.createReadStream({ autoClose: false }) ?? io.stdin
    const counts = await withStore(parsed, io, (store) => store.restore(lines(stream)))
    io.stderr.write(`Restored ${told(counts)}.\n`)
    return 0
  } finally {
    await file?.close()
  }
}

async function toFile(backup: AsyncIterable<string>, path: string): Promise<Counts> {
  const draft = `${path}.part`
  const told: { last?: string } = {}
  try {
    await writeFile(draft, seen(backup, told))
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error instanceof HearsayError ? error : unusable(path, "written", error)
  }
  return countsIn(told)
}

async function toStream(backup: AsyncIterable<string>, stream: Writable): Promise<Counts> {
  const told: { last?: string } = {}
  for await (const line of seen(backup, told)) await write(stream, line)
  return countsIn(told)
}

/** The same lines; the last one, which has the counts, is remembered. */
async function* seen(backup: AsyncIterable<string>, told: { last?: string }): AsyncGenerator<string> {
  for await (const line of backup) {
    told.last = line
    yield line
  }
}

const countsIn = ({ last = "{}" }: { readonly last?: string }) => (JSON.parse(last) as { counts?: Counts }).counts ?? {}

async function opened(path: string): Promise<FileHandle> {
  try {
    const file = await open(path)
    if ((await file.stat()).isFile()) return file
    await file.close()
  } catch (error) {
    throw unusable(path, "read", error)
  }
  throw new HearsayError("is-folder", `${path} is no file: name a backup.`)
}

function unusable(path: string, how: "read" | "written", error: unknown): HearsayError {
  const { code, message } = error as NodeJS.ErrnoException
  if (how === "read" && code === "ENOENT") return new HearsayError("not-found", `There is no file ${path}.`)
  return new HearsayError(
    how === "read" ? "unreadable" : "unwritable",
    `${path} cannot be ${how} (${code ?? message}).`,
  )
}

const told = ({ reports = 0, attributions = 0, judgements = 0 }: Counts) =>
  `${reports} reports, ${attributions} attributions and ${judgements} judgements`
