import Turndown from "turndown"
import { stringify } from "yaml"
import type { Amendment, Image, Post, Profile, Reply } from "../../model/index.ts"
import { clean, cleanLine } from "../site/clean.ts"

/** What stands beside a post. */
export interface Beside {
  readonly profiles: ReadonlyMap<string, Profile>
  readonly amendments: readonly Amendment[]
}

/** A post as Markdown (CommonMark) with what is known of it before: YAML front matter, as site generators read it. */
export function postFile(post: Post, { profiles, amendments }: Beside): string {
  const { id, slug, title, deck, topics, state, access, created, modified, published, cover, origin, ties } = post
  const isPublic = state === "published" && access === "public"
  const front = {
    title,
    deck,
    slug,
    // Most generators leave drafts out: what is not public here must not become so there.
    draft: isPublic ? undefined : true,
    state,
    access,
    date: published,
    created,
    modified,
    authors: post.contributors.map((each) => profiles.get(each)?.name ?? each),
    tags: topics,
    cover,
    replies: post.replies,
    amendments: amendments.map(({ kind, what, because, at }) => ({ kind, what, because, at })),
    ties,
    origin: origin && { system: origin.system, id: origin.id, url: origin.url },
    id,
  }
  return withFront(front, markdownOf(clean(post.body)))
}

export function contributorFile({ id, slug, name, biography = "", url, picture, origin }: Profile): string {
  return withFront(
    { name, slug, url, picture, origin: origin && { system: origin.system }, id },
    markdownOf(cleanLine(biography)),
  )
}

/** A reply as a line of JSON; without the hash of its writer's address. */
export function replyLine({ email, spam, origin, ...reply }: Reply): string {
  return `${JSON.stringify(reply)}\n`
}

/** The ending of a picture's file. */
export const ending = ({ type }: Image): string => type.replace("image/", "").replace("jpeg", "jpg")

const withFront = (front: object, words: string) =>
  `---\n${stringify(filled(front), { lineWidth: 0 })}---\n\n${words}${words ? "\n" : ""}`

const filled = (front: object) =>
  Object.fromEntries(
    Object.entries(front).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  )

const turndown = new Turndown({ headingStyle: "atx", codeBlockStyle: "fenced", bulletListMarker: "-" })

/** Markdown has no tables of its own: they stay as they are. */
turndown.keep(["table", "sub", "sup"])

const markdownOf = (html: string) => (html.trim() === "" ? "" : turndown.turndown(html))
