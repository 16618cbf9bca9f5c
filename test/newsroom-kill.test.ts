import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { setTimeout } from "node:timers/promises"
import { expect, test } from "vitest"
import { everyPage } from "../src/pipeline/newsroom/import.ts"
import type { Newsroom } from "../src/store/newsroom/newsroom.ts"
import { openStore, type Store } from "../src/store/store.ts"
import { newPerson, type Person, type Sent, textNumber, write } from "./newsroom-people.ts"
import { freshDatabase } from "./one-postgres.ts"

/** How often to kill: HEARSAY_KILLS=30 is the whole test. */
const KILLS = Number(process.env.HEARSAY_KILLS ?? 2)
const PEOPLE = 20
const clock = () => new Date()

test.each(["a folder", "a server"] as const)(
  "a newsroom on %s is killed again and again while 20 people write and reply: what they were told is kept is there, whole",
  async (kind) => {
    const folder = mkdtempSync(join(tmpdir(), "hearsay-newsroom-"))
    const place = kind === "a folder" ? { folder: join(folder, "data") } : { url: await freshDatabase() }
    await using(place, (store) => openPost(store.newsroom))
    const people = Array.from({ length: PEOPLE }, (_, number) => newPerson(number))
    for (let kill = 0; kill < KILLS; kill++) {
      const enough = 120 + ((kill * 37) % 200)
      await killed(place, people, enough, (kill * 7) % 40)
      await using(place, (store) => judged(store, people))
    }
    await using(place, async (store) => {
      for await (const fault of store.check()) expect(fault).toBeUndefined()
    })
    const count = (of: (person: Person) => number) => people.reduce((sum, person) => sum + of(person), 0)
    console.log(
      `a newsroom on ${kind}: killed ${KILLS} times; ${count(({ kept }) => kept)} texts, ${count(({ saved }) => saved.size)} saves, ${count(({ replies }) => replies.size)} replies, all found`,
    )
    // They were not shut out: otherwise nothing was tried. In two rounds a kill may come before somebody had a turn.
    const heard = people.filter(({ kept }) => kept > 0).length
    expect(heard).toBeGreaterThanOrEqual(KILLS > 2 ? PEOPLE : PEOPLE / 2)
    rmSync(folder, { recursive: true })
  },
  KILLS > 2 ? 3_600_000 : 300_000,
)

async function using(place: { folder?: string; url?: string }, work: (store: Store) => Promise<unknown>) {
  const store = await openStore({ ...place, clock })
  await work(store)
  await store.close()
}

/** The post that everybody replies to. */
async function openPost(newsroom: Newsroom): Promise<void> {
  const post = {
    id: "open",
    slug: "open",
    title: "The ferry is late",
    body: "<p>The ferry is late.</p>",
    contributors: [],
    topics: [],
    access: "public",
    replies: "open",
    ties: [],
    dismissed: [],
  } as const
  await newsroom.save({ ...post, state: "draft" }, "edda", 0)
  await newsroom.move("open", "published", "edda")
}

/** Lets them write until so much is acknowledged, and kills the server a moment later. */
async function killed(place: { folder?: string; url?: string }, people: readonly Person[], enough: number, ms: number) {
  const { child, port } = await started(place)
  const exit = once(child, "exit")
  let count = 0
  const acknowledged = () => {
    count++
    if (count === enough) setTimeout(ms).then(() => child.kill("SIGKILL"))
  }
  try {
    await Promise.all(people.map((person) => write(person, { port, open: "open", acknowledged })))
  } finally {
    child.kill("SIGKILL")
    await exit
  }
  expect(count).toBeGreaterThanOrEqual(enough)
}

async function started({ folder, url }: { folder?: string; url?: string }): Promise<{
  child: ChildProcess
  port: number
}> {
  const main = join(import.meta.dirname, "../src/cli/main.ts")
  const { DATABASE_URL: _, ...rest } = process.env
  const env = { ...rest, ...(url && { DATABASE_URL: url }) }
  const where = folder ? ["--data", folder] : []
  const args = [main, "serve", "--bare", "--port", "0", ...where]
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "inherit"] })
  for await (const line of createInterface(child.stdout)) {
    const port = /localhost:(\d+)/.exec(line)?.[1]
    if (port) return { child, port: Number(port) }
  }
  throw new Error("The server does not begin.")
}

/** Compares what is there with what each of them was told. */
async function judged({ newsroom }: Store, people: readonly Person[]): Promise<void> {
  for (const person of people) {
    await judgePost(newsroom, person)
    await judgeDraft(newsroom, person)
    for (const [id, held] of person.replies) await judgeReply(newsroom, id, held)
  }
  await judgeReplies(newsroom, people)
}

/** A reply has its last words, and of a change that was not acknowledged all or nothing: words and note of it. */
async function judgeReply(newsroom: Newsroom, id: string, held: Sent): Promise<void> {
  const words = (await newsroom.ownReply(id, held.token))?.body
  const edits = (await newsroom.moderations(id)).length
  if (!held.lost || words === held.words) expect([words, edits], id).toEqual([held.words, held.edits])
  else expect(edits, id).toBe(held.edits + 1)
  Object.assign(held, { words, edits, lost: false })
}

/** Each save is there as it was sent; of the last one, which was not acknowledged, all or nothing. */
async function judgePost(newsroom: Newsroom, { post, number, saved, typing }: Person): Promise<void> {
  const revisions = (await newsroom.revisions(post)).map(({ revision }) => revision)
  expect(revisions).toEqual(revisions.map((_, i) => revisions.length - i))
  for (const revision of saved.keys()) expect(revisions, `${post}, revision ${revision}`).toContain(revision)
  for (const revision of revisions) {
    const held = await newsroom.revision(post, revision)
    const text = saved.get(revision) ?? textIn(held?.body)
    expect(text).toBeLessThan(typing)
    expect(held).toMatchObject({ revision, title: `Text ${text} of ${number}`, body: textNumber(number, text) })
    // What was kept and not acknowledged stays, too.
    saved.set(revision, text)
  }
  const last = revisions[0]
  expect(await newsroom.post(post)).toEqual(last && (await newsroom.revision(post, last)))
}

const textIn = (body = "") => Number(/text (\d+)/.exec(body)?.[1])

/** What was typed last is there, as a draft or as the revision that took it in. */
async function judgeDraft(newsroom: Newsroom, { post, number, kept, saved, typing }: Person): Promise<void> {
  const draft = await newsroom.autosaved(post, "owner")
  const text = draft ? textIn(draft.post.body) : Math.max(0, ...saved.values())
  if (draft) expect(draft.post.body).toBe(textNumber(number, text))
  expect(text, `what ${number} typed last`).toBeGreaterThanOrEqual(kept)
  expect(text).toBeLessThan(typing)
}

/** Every reply that is there is whole, and of those that were not acknowledged each has one a kill at most. */
async function judgeReplies(newsroom: Newsroom, people: readonly Person[]): Promise<void> {
  const there = new Map<string, string>()
  for await (const { id, body } of everyPage((page) => newsroom.replies({ post: "open" }, page))) there.set(id, body)
  for (const body of there.values())
    expect(body).toMatch(/^Person \d+ replies \d+: (?:the ferry was late again\. ){39}the ferry was late again\.$/)
  for (const id of people.flatMap(({ replies }) => [...replies.keys()])) expect(there.has(id), id).toBe(true)
  const told = people.reduce((sum, { replies }) => sum + replies.size, 0)
  expect(there.size - told).toBeLessThanOrEqual(PEOPLE * KILLS)
}
