import { randomBytes } from "node:crypto"
import { createReadStream, statSync } from "node:fs"
import { HearsayError } from "../model/index.ts"
import { importFrom } from "../pipeline/newsroom/import.ts"
import type { Count, ImportReport, Told } from "../pipeline/newsroom/report.ts"
import { makeTables, secretOf } from "../server/accounts/tables.ts"
import { hidden } from "../server/newsroom/taking.ts"
import { open } from "../store/open.ts"
import { storeOn } from "../store/store.ts"
import { text } from "./common.ts"
import type { Parsed } from "./parse.ts"
import { placeOf } from "./place.ts"
import type { Io } from "./run.ts"

/** `hearsay import FILE`: tells what would come; with --yes it comes. */
export async function importHere(parsed: Parsed, io: Io): Promise<number> {
  const file = readable(parsed.sources[0] as string)
  const write = parsed.values.yes === true
  const uploads = folder(text(parsed.values.uploads))
  const clock = () => new Date()
  const opened = await open(placeOf(parsed, io), clock)
  try {
    // The same secret as the server's: a ban holds for what came before, too.
    await makeTables(opened.db)
    const secret = await secretOf(opened.db, randomBytes(32).toString("hex"))
    const report = await importFrom({
      open: () => createReadStream(file),
      newsroom: storeOn(opened, clock).newsroom,
      write,
      hide: (address) => hidden(secret, address),
      ...(uploads !== undefined && { uploads }),
      now: clock(),
    })
    io.stdout.write(`${toldOf(report, file, write).join("\n")}\n`)
    return 0
  } finally {
    await opened.close()
  }
}

function readable(path: string): string {
  const about = statSync(path, { throwIfNoEntry: false })
  if (!about) throw new HearsayError("not-found", `There is no file ${path}.`)
  if (!about.isFile()) throw new HearsayError("is-folder", `${path} is no file: name an export.`)
  return path
}

function folder(path: string | undefined): string | undefined {
  if (path === undefined || statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path
  throw new HearsayError("not-found", `There is no folder ${path}: --uploads is the site's folder of pictures.`)
}

const SYSTEMS = { wordpress: "WordPress", ghost: "Ghost" }

/** The report of an import, in lines. */
export function toldOf(report: ImportReport, file: string, written: boolean): string[] {
  const { system, site, profiles, posts, replies, pictures, leftovers, notes } = report
  const part = (how: Told["how"], title: string) => {
    const told = notes.filter((note) => note.how === how)
    return told.length ? ["", title, ...told.map(lineOf)] : []
  }
  return [
    `${file}: ${SYSTEMS[system]}, ${[site.name, site.address].filter(Boolean).join(", ") || "a site without a name"}`,
    "",
    written ? "Came:" : "Would come:",
    `  contributors: ${counted(profiles)}`,
    `  posts: ${counted(posts)}${states(posts.states)}`,
    `  replies: ${counted(replies)}${states(replies.states)}`,
    `  pictures: ${number(pictures.found)} with their bytes, ${number(pictures.missing)} without`,
    ...part("changes", "Changes its form:"),
    ...part("kept", "Is not shown, and kept for the way back:"),
    ...(leftovers
      ? [`  ${number(leftovers)}  parts that have no place here (menus, settings, the library's list)`]
      : []),
    ...part("lost", "Is lost:"),
    ...(written ? [] : ["", "Nothing was written. With --yes it comes; what is here already stays as it is."]),
  ]
}

const number = (count: number) => count.toLocaleString("en")
const counted = ({ new: fresh, here }: Count) => `${number(fresh)}${here ? ` new, ${number(here)} here already` : ""}`
const states = (counts: { readonly [state: string]: number }) => {
  const parts = Object.entries(counts).map(([state, count]) => `${state} ${number(count)}`)
  return parts.length ? ` (${parts.join("; ")})` : ""
}
const lineOf = ({ what, count, examples }: Told) =>
  `  ${number(count)}  ${what}${examples.length ? `: ${examples.map((each) => `“${plain(each)}”`).join(", ")}` : ""}`

/** A title comes from a file: nothing in it moves the terminal's cursor. */
const plain = (words: string) => words.replace(/[\p{Cc}\p{Cf}]/gu, "").slice(0, 60)
