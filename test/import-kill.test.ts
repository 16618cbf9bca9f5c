import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import { expect, test } from "vitest"
import { madeWxr } from "../bench/made-wxr.ts"
import { everyPage, importFrom } from "../src/pipeline/newsroom/import.ts"
import type { Newsroom } from "../src/store/newsroom/newsroom.ts"
import { openStore } from "../src/store/store.ts"
import { freshStore } from "./fresh-store.ts"
import { freshDatabase } from "./one-postgres.ts"

const WXR = [...madeWxr({ posts: 120, replies: 900 })].join("")
const folder = mkdtempSync(join(tmpdir(), "hearsay-import-"))
const file = join(folder, "quay.xml")
const clock = () => new Date()

/** What is there: each post's address and how often it was kept, and its replies; who writes; old addresses. */
async function held(newsroom: Newsroom) {
  const posts: Record<string, unknown> = {}
  for await (const { id, slug, revision } of everyPage((page) => newsroom.posts({}, page))) {
    const replies: string[] = []
    for await (const reply of everyPage((page) => newsroom.replies({ post: id }, page))) replies.push(reply.id)
    posts[id] = { slug, revision, replies }
  }
  const leftovers: string[] = []
  for await (const { id } of everyPage((page) => newsroom.leftovers(page))) leftovers.push(id)
  const profiles = (await newsroom.profiles()).map(({ id, slug }) => [id, slug])
  return { posts, leftovers, profiles, redirects: await newsroom.redirects() }
}

async function whole() {
  const store = await freshStore()
  const open = async function* () {
    yield Buffer.from(WXR)
  }
  await importFrom({ open, newsroom: store.newsroom, write: true, hide: (words) => words, now: clock() })
  const all = await held(store.newsroom)
  await store.close()
  return all
}

test("an import that is killed leaves whole posts, and goes on when it is begun again: nothing twice, nothing half", async () => {
  writeFileSync(file, WXR)
  const expected = await whole()
  const url = await freshDatabase()
  const store = await openStore({ url, clock })
  const program = () =>
    spawn(process.execPath, [join(import.meta.dirname, "../src/cli/main.ts"), "import", file, "--yes"], {
      env: { ...process.env, DATABASE_URL: url },
      stdio: "ignore",
    })
  const count = async () => Object.keys((await held(store.newsroom)).posts).length

  for (const enough of [1, 40]) {
    const child = program()
    const exit = once(child, "exit")
    while (child.exitCode === null && (await store.newsroom.posts({}, { limit: enough })).items.length < enough)
      await setTimeout(5)
    child.kill("SIGKILL")
    await exit
    const some = await held(store.newsroom)
    expect(await count()).toBeGreaterThanOrEqual(enough)
    for (const [id, post] of Object.entries(some.posts)) expect(post).toEqual(expected.posts[id])
  }
  expect(await count(), "it was killed before it was done").toBeLessThan(120)

  const [code] = await once(program(), "exit")
  expect(code).toBe(0)
  expect(await held(store.newsroom)).toEqual(expected)
  await store.close()
  rmSync(folder, { recursive: true, force: true })
}, 300_000)
