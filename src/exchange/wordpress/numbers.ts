import type { Origin } from "../../model/index.ts"
import type { Leaving } from "../newsroom/leaving.ts"
import { short } from "../newsroom/site-of.ts"
import type { PostRest } from "./post-out.ts"

/** What things are called in an export: their old numbers where they have one, else new ones after the last. */
export interface Numbers {
  /** Whose leftovers go out, and whose numbers stay: the site that was imported first. */
  readonly site?: string
  post(thing: Numbered): string
  reply(thing: Numbered): string
  image(id: string): string
  /** Whether a picture is an attachment that goes out as it came. */
  isThere(image: string): boolean
}

interface Numbered {
  readonly id: string
  readonly origin?: Origin
}

export async function numbersOf(leaving: Leaving): Promise<Numbers> {
  const site = await firstSite(leaving)
  const key = site === undefined ? undefined : `wp-${short(site)}-`
  const posts = counter(key)
  const replies = counter(key)
  const there = new Set<string>()
  for await (const { what } of leaving.leftovers()) posts.seen(numberIn(what))
  for await (const post of leaving.posts()) {
    posts.seen(oldNumber(post, key))
    if (oldNumber(post, key)) for (const id of Object.keys(picturesOf(post.origin))) there.add(id)
  }
  for await (const reply of leaving.replies()) replies.seen(oldNumber(reply, key))
  return {
    ...(site !== undefined && { site }),
    post: posts.of,
    reply: replies.of,
    image: (id) => posts.of({ id: `image ${id}` }),
    isThere: (image) => there.has(image),
  }
}

const picturesOf = (origin: Origin | undefined) => (origin?.rest as PostRest | undefined)?.pictures ?? {}

async function firstSite(leaving: Leaving): Promise<string | undefined> {
  for await (const { system, site } of leaving.leftovers()) if (system === "wordpress") return site
  return undefined
}

function numberIn(what: unknown): number {
  const { children = [] } = what as { children?: readonly { name: string; words?: string }[] }
  return Number(children.find(({ name }) => name === "wp:post_id")?.words) || 0
}

/** Of a thing that came from the site whose numbers stay; 0 for another one. */
function oldNumber({ id, origin }: Numbered, key: string | undefined): number {
  if (key === undefined || !id.startsWith(key) || !/^\d{1,15}$/.test(origin?.id ?? "")) return 0
  return Number(origin?.id)
}

function counter(key: string | undefined) {
  let last = 0
  const made = new Map<string, string>()
  const seen = (number: number) => {
    last = Math.max(last, number)
  }
  const of = (thing: Numbered) => {
    const old = oldNumber(thing, key)
    if (old) return String(old)
    if (!made.has(thing.id)) made.set(thing.id, String(++last))
    return made.get(thing.id) as string
  }
  return { seen, of }
}
