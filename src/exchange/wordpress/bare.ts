import { decodeHTML } from "entities"
import type { Post } from "../../model/index.ts"
import { paragraphs } from "../newsroom/paragraphs.ts"
import { withOwnPictures } from "../newsroom/pictures.ts"
import type { Note, Surroundings } from "../newsroom/piece.ts"
import { short } from "../newsroom/site-of.ts"
import { numbered, slugOf } from "../newsroom/slug.ts"
import { wordsOfHtml } from "../site/clean.ts"
import { all, type Element, metaIn, wordsIn } from "./element.ts"
import { ownIn } from "./own.ts"
import type { PostRest } from "./post-out.ts"
import { standingOf } from "./states.ts"
import { topicsOf } from "./topics.ts"
import { timeOf } from "./when.ts"

/** The site that a file is of, and the profiles of those who write there, by login. */
export interface There {
  /** The site's part of ids. */
  readonly key: string
  readonly profiles: ReadonlyMap<string, string>
}

/** An item as a post, without what our words cannot hold. */
export async function bareOf(item: Element, there: There, around: Surroundings) {
  const own = ownIn(item)
  const number = numberOf(item)
  const id = own?.id ?? `wp-${there.key}-${number}`
  const shown = await shownOf(item, around)
  const { doubt, ...standing } = standingIn(item, around.now)
  const wanted = slugIn(item, shown.title, number)
  const post: Omit<Post, "revision"> = {
    id,
    slug: await around.slug("post", wanted, id),
    ...shown.fields,
    contributors: (own?.contributors ?? [trimmed(item, "dc:creator")]).flatMap(
      (login) => there.profiles.get(login) ?? [],
    ),
    topics: topicsOf(all(item, "category")),
    ...standing,
    replies: own?.replies ?? (trimmed(item, "wp:comment_status") === "closed" ? "closed" : "open"),
    ties: own?.ties ?? [],
    dismissed: own?.dismissed ?? [],
    // What was first written here comes home.
    ...(own?.id === undefined && { origin: originOf(item, number, shown.pictures) }),
  }
  const notes: Note[] = [
    ...(doubt ? [note(doubt, shown.title)] : []),
    ...(wanted !== post.slug ? [note(numbered(wanted), `${wanted} -> ${post.slug}`)] : []),
    ...shown.missing.map((url) => note("Pictures stay where they are, and are shown as links", url)),
  ]
  return { post, notes }
}

const note = (what: string, where: string): Note => ({ how: "changes", what, where })
const trimmed = (item: Element, name: string) => wordsIn(item, name).trim()

/** Its number there; of a damaged one without, some letters that are the same the next time. */
function numberOf(item: Element): string {
  const number = trimmed(item, "wp:post_id")
  const good = number !== "" && number.length <= 50
  return good ? number : short([number, ...["guid", "link", "title"].map((name) => wordsIn(item, name))].join("\n"))
}

const slugIn = (item: Element, title: string, number: string) =>
  slugOf(trimmed(item, "wp:post_name").replace(/__trashed(?:-\d+)?$/, "")) || slugOf(title) || slugOf(number) || "post"

/** What readers see of it. */
async function shownOf(item: Element, around: Surroundings) {
  const title = lineOf(trimmed(item, "title")).slice(0, 1000)
  const deck = wordsOfHtml(wordsIn(item, "excerpt:encoded")).slice(0, 4000)
  const html = paragraphs(wordsIn(item, "content:encoded"))
  const { body, pictures, missing } = await withOwnPictures(html, around.picture)
  const attachment = around.attachment(metaIn(item, "_thumbnail_id")?.trim() ?? "")
  const cover = attachment && (await around.picture(attachment.url, attachment))
  if (attachment && cover !== undefined) pictures[cover] ??= attachment.url
  const fields = { title, ...(deck && { deck }), body, ...(cover !== undefined && { cover }) }
  return { title, fields, pictures, missing }
}

/** One line of plain words: titles there may be marked up. */
const lineOf = (html: string) =>
  /[<&]/.test(html) ? wordsOfHtml(decodeHTML(html)).replace(/\s+/g, " ") : html.replace(/\s+/g, " ")

/** Its state, who may read it, and since when. */
function standingIn(item: Element, now: Date) {
  const time = (name: string) => timeOf(trimmed(item, name))
  const date = time("wp:post_date_gmt") ?? time("wp:post_date") ?? rssDate(trimmed(item, "pubDate"))
  const changed = time("wp:post_modified_gmt") ?? time("wp:post_modified")
  const created = date ?? changed ?? now.toISOString()
  const password = wordsIn(item, "wp:post_password")
  const standing = standingOf(trimmed(item, "wp:status") || "publish", password, date, now)
  return {
    ...standing,
    ...(standing.access === "password" && { password }),
    created,
    modified: changed ?? created,
    // A draft's date is the day when it was begun.
    ...(!["draft", "review"].includes(standing.state) && { published: created }),
  }
}

function rssDate(words: string): string | undefined {
  const time = Date.parse(words)
  return time > 0 ? new Date(time).toISOString() : undefined
}

function originOf(item: Element, id: string, pictures: PostRest["pictures"] = {}) {
  const url = trimmed(item, "link")
  const rest: PostRest = { pictures }
  return {
    system: "wordpress" as const,
    id,
    ...(url && { url }),
    ...(Object.keys(pictures).length && { rest: { ...rest } }),
  }
}
