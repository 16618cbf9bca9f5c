import { createWriteStream, statSync } from "node:fs"
import { mkdir, writeFile } from "node:fs/promises"
import { join, resolve } from "node:path"
import type { Writable } from "node:stream"
import { finished } from "node:stream/promises"
import { HearsayError } from "../model/index.ts"
import { usage } from "./parse.ts"

/** How one thing after another is printed: what stands around and between, or that a file holds only one. */
export interface Form {
  readonly name: string
  readonly ending: string
  readonly several?: { readonly begin: string; readonly between: string; readonly end: string }
}

/** Where a command's output goes. */
export interface Sink {
  /** Prints one; waits while the reader is slower than we are, so that memory stays bounded. */
  put(id: string, words: string): Promise<void>
  end(): Promise<void>
}

/** Standard output, a file (`--out ledger.html`), or a folder with a file for each (`--out ledgers/`). */
export async function sinkFor(
  out: string | undefined,
  stdout: Writable,
  form: Form,
  sources: readonly string[],
): Promise<Sink> {
  if (out === undefined) return stream(stdout, form, sources.length > 1)
  if (out.endsWith("/") || isFolder(out)) return folder(out, form)
  if (sources.some((source) => resolve(source) === resolve(out))) throw usage(`--out ${out} would overwrite a source.`)
  return file(out, form, sources.length > 1)
}

function stream(to: Writable, form: Form, many: boolean): Sink {
  const { name, several } = form
  if (many && !several) throw usage(`--format ${name} is one report a file: give --out FOLDER/ for several.`)
  // An array of one is not the same as the one: `begin` is for those who gave several.
  const around = many || several?.begin === "" ? several : undefined
  let count = 0
  return {
    async put(_, words) {
      if (count && !around)
        throw new HearsayError("several", `There are several reports: give --out FOLDER/, or --format jsonl.`)
      await write(to, (count++ ? (around?.between ?? "") : (around?.begin ?? "")) + words)
    },
    async end() {
      if (around && (count || around.begin)) await write(to, (count ? "" : around.begin) + around.end)
      else if (count) await write(to, "\n")
    },
  }
}

async function file(path: string, form: Form, many: boolean): Promise<Sink> {
  const to = createWriteStream(path)
  const done = finished(to).catch((error: NodeJS.ErrnoException) => {
    throw new HearsayError("unwritable", `${path} cannot be written (${error.code}).`, { cause: error })
  })
  done.catch(() => {})
  const inner = stream(to, form, many)
  const end = async () => {
    await inner.end()
    to.end()
    await done
  }
  return { ...inner, end }
}

async function folder(path: string, { ending }: Form): Promise<Sink> {
  await mkdir(path, { recursive: true })
  const put = (id: string, words: string) => writeFile(join(path, `${fileName(id)}.${ending}`), `${words}\n`)
  return { put, end: async () => {} }
}

/** An id as a file's name: an address has slashes. */
const fileName = (id: string) =>
  id
    .replace(/^https?:\/\//, "")
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .slice(0, 180) || "report"

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** Writes, and waits while nobody takes it. */
export function write(to: Writable, words: string): Promise<void> {
  if (words === "" || to.write(words)) return Promise.resolve()
  return new Promise((done) => {
    to.once("drain", done)
    to.once("close", done)
  })
}
