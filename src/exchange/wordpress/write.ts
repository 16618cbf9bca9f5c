import type { Image, Leftover, Post, Profile, Reply } from "../../model/index.ts"
import type { Leaving } from "../newsroom/leaving.ts"
import { type Rest, restored } from "../newsroom/rest.ts"
import { slugOf } from "../newsroom/slug.ts"
import { type Element, escaped, leaf, meta, xmlOf } from "./element.ts"
import { elementsOf } from "./fields.ts"
import { type Numbers, numbersOf } from "./numbers.ts"
import { itemOf, type Names, PICTURES } from "./post-out.ts"
import { madeAuthor } from "./read.ts"
import { commentOf } from "./reply.ts"
import { rssTime, wordsOfTime } from "./when.ts"

const SPACES = {
  excerpt: "http://wordpress.org/export/1.2/excerpt/",
  content: "http://purl.org/rss/1.0/modules/content/",
  wfw: "http://wellformedweb.org/CommentAPI/",
  dc: "http://purl.org/dc/elements/1.1/",
  wp: "http://wordpress.org/export/1.2/",
}

/** A newsroom as a WordPress export (WXR 1.2), a piece at a time. What came from there goes out as it came. */
export async function* writeWxr(leaving: Leaving): AsyncGenerator<string> {
  const numbers = await numbersOf(leaving)
  const names = namesOf(leaving, numbers)
  const spaces = Object.entries(SPACES).map(([name, space]) => ` xmlns:${name}="${escaped(space)}"`)
  yield `<?xml version="1.0" encoding="UTF-8" ?>\n<rss version="2.0"${spaces.join("")}>\n<channel>\n`
  const head = await headOf(leaving, numbers)
  for (const element of head) yield xmlOf(element, "\t")
  for (const profile of leaving.profiles) yield xmlOf(authorOf(profile, names), "\t")
  for await (const { what } of ofSite(leaving, numbers))
    if ((what as Element).name === "item") yield xmlOf(what as Element, "\t")
  for await (const image of leaving.images())
    if (!numbers.isThere(image.id)) yield xmlOf(attachmentOf(image, leaving, names), "\t")
  for await (const post of leaving.posts()) yield xmlOf(await whole(post, leaving, numbers, names), "\t")
  yield "</channel>\n</rss>\n"
}

async function* ofSite(leaving: Leaving, { site }: Numbers): AsyncGenerator<Leftover> {
  for await (const leftover of leaving.leftovers())
    if (leftover.system === "wordpress" && leftover.site === site) yield leftover
}

/** What the export says of the site: as it came, else of ours. */
async function headOf(leaving: Leaving, numbers: Numbers): Promise<Element[]> {
  const came: Element[] = []
  for await (const { what } of ofSite(leaving, numbers))
    if ((what as Element).name !== "item") came.push(what as Element)
  const { name, origin, language } = leaving.site
  const ours: readonly (readonly [string, string])[] = [
    ["title", name],
    ["link", origin],
    ["description", ""],
    ["pubDate", rssTime(leaving.now.toISOString())],
    ["language", language],
    ["wp:wxr_version", "1.2"],
    ["wp:base_site_url", origin],
    ["wp:base_blog_url", origin],
    ["generator", "Hearsay"],
  ]
  const there = new Set(came.map((element) => element.name))
  return [...came, ...ours.filter(([each]) => !there.has(each)).map(([each, words]) => leaf(each, words))]
}

function namesOf({ profiles, site: { origin } }: Leaving, numbers: Numbers): Names {
  const logins = new Map(profiles.map((profile) => [profile.id, loginOf(profile)]))
  const paths = origin.replace(/\/+$/, "")
  return {
    number: (post) => numbers.post(post),
    login: (profile) => logins.get(profile) ?? "",
    link: ({ slug, origin: from }) =>
      from?.system === "wordpress" ? (from.url ?? "") : `${paths}/${encodeURIComponent(slug)}`,
    attachment: numbers.image,
    picture: (image) => `${paths}${PICTURES}${image}`,
  }
}

const loginOf = ({ slug, origin }: Profile) => (origin?.system === "wordpress" ? origin.id : slug)

function authorOf(profile: Profile, names: Names): Element {
  const rest = profile.origin?.system === "wordpress" ? (profile.origin.rest as { fields?: Rest } | undefined) : {}
  const fields = restored(madeAuthor(profile, names.login(profile.id)), rest?.fields ?? {})
  return { name: "wp:author", children: elementsOf(fields) }
}

function attachmentOf({ id, name, alternative, caption = "" }: Image, { now }: Leaving, names: Names): Element {
  const at = now.toISOString()
  const fields: readonly (readonly [string, string])[] = [
    ["title", name],
    ["link", names.picture(id)],
    ["pubDate", rssTime(at)],
    ["content:encoded", ""],
    ["excerpt:encoded", caption],
    ["wp:post_id", names.attachment(id)],
    ["wp:post_date", wordsOfTime(at)],
    ["wp:post_date_gmt", wordsOfTime(at)],
    ["wp:post_name", slugOf(name) || id.slice(0, 10)],
    ["wp:status", "inherit"],
    ["wp:post_type", "attachment"],
    ["wp:attachment_url", names.picture(id)],
  ]
  const leaves = fields.map(([each, words]) => leaf(each, words))
  return { name: "item", children: [...leaves, meta("_wp_attachment_image_alt", alternative)] }
}

async function whole(post: Post, leaving: Leaving, numbers: Numbers, names: Names): Promise<Element> {
  const comments: Element[] = []
  const known = new Map<string, Reply>()
  for await (const reply of leaving.replies(post.id)) known.set(reply.id, reply)
  for (const reply of known.values()) {
    const parent = reply.parent === undefined ? undefined : known.get(reply.parent)
    comments.push(commentOf(reply, numbers.reply(reply), parent ? numbers.reply(parent) : "0"))
  }
  return itemOf(post, await leaving.amendments(post.id), comments, names)
}
