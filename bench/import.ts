// npm run bench:import [-- --posts 2000 --replies 20000 --url ADDRESS]: a made-up WordPress export is taken in, again, and
// written out; how long it takes, what memory, and every field that does not come out as it went in.

import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { toldOf } from "../src/cli/import.ts"
import { writeWxr } from "../src/exchange/wordpress/index.ts"
import { everyPage, importFrom } from "../src/pipeline/newsroom/import.ts"
import { leavingFrom } from "../src/pipeline/newsroom/leaving.ts"
import { openStore } from "../src/store/store.ts"
import { differences } from "./compare-wxr.ts"
import { madeWxr } from "./made-wxr.ts"

const { values } = parseArgs({
  options: {
    posts: { type: "string", default: "2000" },
    replies: { type: "string", default: "20000" },
    url: { type: "string" },
  },
})
const size = { posts: Number(values.posts), replies: Number(values.replies) }

async function* bytes(): AsyncGenerator<Uint8Array> {
  for (const piece of madeWxr(size)) yield Buffer.from(piece)
}
async function* words(): AsyncGenerator<string> {
  yield* madeWxr(size)
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  const result = await work()
  const { user, system } = process.cpuUsage(cpu)
  const memory = Math.round(process.memoryUsage().rss / 1e6)
  console.log(
    `${what}: ${((performance.now() - start) / 1000).toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of CPU), ${memory} MB`,
  )
  return result
}

const folder = mkdtempSync(join(tmpdir(), "hearsay-import-"))
const clock = () => new Date("2026-03-10T12:00:00Z")
const store = await openStore({ ...(values.url ? { url: values.url } : { folder }), clock })
const importing = {
  open: bytes,
  newsroom: store.newsroom,
  hide: (address: string) => `h${address.length}`,
  now: clock(),
}
try {
  await timed("dry run", () => importFrom({ ...importing, write: false }))
  const report = await timed("import", () => importFrom({ ...importing, write: true }))
  const again = await timed("the same again", () => importFrom({ ...importing, write: true }))
  console.log(`\n${toldOf(report, "made up", true).join("\n")}\n`)
  console.log(
    `again: ${again.posts.new} posts, ${again.replies.new} replies, ${again.profiles.new} contributors are new\n`,
  )
  const leaving = await leavingFrom(
    store.newsroom,
    { name: "The Quay", origin: "https://quay.example", language: "en" },
    clock(),
  )
  let letters = 0
  await timed("export", async () => {
    for await (const piece of writeWxr(leaving)) letters += piece.length
  })
  console.log(`${(letters / 1e6).toFixed(1)} million letters\n`)
  const found = await timed("comparison", () => differences(words(), writeWxr(leaving)))
  for (const { field, count, was, is } of found)
    console.log(
      `${count}  ${field}\n    was ${JSON.stringify(was.slice(0, 150))}\n    is  ${JSON.stringify(is.slice(0, 150))}`,
    )
  let posts = 0
  for await (const _ of everyPage((page) => store.newsroom.posts({ public: true }, page))) posts++
  console.log(`${posts} posts are public`)
} finally {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
}
