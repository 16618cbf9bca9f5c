import { type Window, windowOf } from "../../pipeline/window.ts"
import type { Job } from "../../store/jobs.ts"
import type { Store } from "../../store/store.ts"
import type { Reachable } from "../accounts/people.ts"
import { siteOf } from "../newsroom/site.ts"
import type { World } from "../world.ts"
import { type Letter, letterOf, type Waiting } from "./letter.ts"
import type { Mail } from "./outgoing.ts"

/** Of a flood of replies there is one letter in so many minutes. */
const MINUTES = 5

/** The kinds of the jobs that find out who is to be told, and that tell one of them. */
export const NOTICE = "notice"
export const MAIL = "mail"

/** A reply waits: the newsroom is told of it, with the others that come within five minutes. */
export async function noticeWaiting({ outgoing, store, clock }: World): Promise<void> {
  if (!outgoing?.mail) return
  const window = windowOf(clock(), MINUTES)
  await store.jobs.add(NOTICE, window.from, window, new Date(window.until))
}

/** Who is reached by a letter; those of the accounts. */
export type People = () => Promise<readonly Reachable[]>

/** Asks for a letter to everybody who is to know: editors of all, contributors of what answers their own posts. */
export const notice = (world: World, mail: Mail, people: People) => async (job: Job) => {
  const window = job.payload as Window
  const waiting = await waitingIn(world.store, window)
  const tasks = waiting.length ? recipients(waiting, mail, await people(), await writers(world.store, waiting)) : []
  for (const [to, replies] of tasks) await world.store.jobs.add(MAIL, `${window.from} ${to}`, { to, replies })
  return { letters: tasks.length }
}

/** Sends one letter, of those that still wait. */
export const mailing = (world: World, deliver: (letter: Letter) => Promise<void>) => async (job: Job) => {
  const { to, replies } = job.payload as Task
  const waiting = (await Promise.all(replies.map((id) => waitingOf(world.store, id)))).filter(
    (one) => one !== undefined,
  )
  if (waiting.length) await deliver(letterOf(siteOf(world), to, waiting, job.key))
  return { replies: waiting.length }
}

interface Task {
  readonly to: string
  readonly replies: readonly string[]
}

async function waitingIn(store: Store, { from, until }: Window): Promise<Waiting[]> {
  const { items } = await store.newsroom.replies({ state: "pending" }, { limit: 1000 })
  const recent = [...items].reverse().filter(({ at, edited = at }) => edited >= from && edited < until)
  const found = await Promise.all(recent.map(({ id }) => waitingOf(store, id)))
  return found.filter((one) => one !== undefined)
}

async function waitingOf({ newsroom }: Store, id: string): Promise<Waiting | undefined> {
  const reply = await newsroom.reply(id)
  const post = reply?.state === "pending" ? await newsroom.post(reply.post) : undefined
  return reply && post ? { reply, post } : undefined
}

/** The accounts of each post's contributors. */
async function writers({ newsroom }: Store, waiting: readonly Waiting[]): Promise<Map<string, string[]>> {
  const posts = new Map(waiting.map(({ post }) => [post.id, post.contributors]))
  const accounts = [...posts].map(async ([id, contributors]): Promise<[string, string[]]> => {
    const profiles = await Promise.all(contributors.map((one) => newsroom.profile(one)))
    return [id, profiles.flatMap((profile) => profile?.account ?? [])]
  })
  return new Map(await Promise.all(accounts))
}

function recipients(
  waiting: readonly Waiting[],
  { to }: Mail,
  people: readonly Reachable[],
  writers: ReadonlyMap<string, readonly string[]>,
): [to: string, replies: string[]][] {
  const editors = new Set(to ?? people.filter(({ role }) => role === "editor").map(({ email }) => email))
  const all = new Set([...editors, ...people.map(({ email }) => email)])
  return [...all].flatMap((address): [string, string[]][] => {
    const own = new Set(people.filter(({ email }) => email === address).map(({ id }) => id))
    const theirs = ({ post }: Waiting) =>
      editors.has(address) || writers.get(post.id)?.some((account) => own.has(account))
    const replies = waiting.filter(theirs).map(({ reply }) => reply.id)
    return replies.length ? [[address, replies]] : []
  })
}
