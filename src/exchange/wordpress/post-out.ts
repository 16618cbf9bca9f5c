import type { Amendment, Post } from "../../model/index.ts"
import { type Fields, type Rest, restored } from "../newsroom/rest.ts"
import { type Element, leaf, meta } from "./element.ts"
import { elementsOf, fieldsOf } from "./fields.ts"
import { ownElement, ownOf } from "./own.ts"
import { statusOf, typed } from "./states.ts"
import { categoriesOf } from "./topics.ts"
import { rssTime, wordsOfTime } from "./when.ts"

/** What a post's origin keeps for the way back. */
export interface PostRest {
  readonly fields?: Rest
  readonly categories?: readonly Element[]
  /** Pingbacks, trackbacks and other answers that are not replies. */
  readonly pings?: readonly Element[]
  /** Pictures that were taken in, and where they were. */
  readonly pictures?: { readonly [id: string]: string }
}

/** How things of ours are called there. */
export interface Names {
  number(post: Pick<Post, "id" | "origin">): string
  /** Of a profile's id. */
  login(profile: string): string
  link(post: Pick<Post, "slug" | "origin">): string
  /** The number of the attachment that a picture is. */
  attachment(image: string): string
  /** The address of a picture of ours. */
  picture(image: string): string
}

type Given = Omit<Post, "revision">
const restOfPost = ({ origin }: Given) => (origin?.system === "wordpress" ? (origin.rest as PostRest | undefined) : {})

/** A post as the fields of an item, made of our own words alone. */
export function madeOf(post: Given, amendments: readonly Amendment[], names: Names): Fields {
  const at = post.published ?? post.created
  const logins = post.contributors.map(names.login)
  const shown: Readonly<Record<string, string>> = {
    title: post.title,
    link: names.link(post),
    pubDate: rssTime(at),
    "dc:creator": logins[0] ?? "",
    description: "",
    "content:encoded": withPictures(post.body, restOfPost(post)?.pictures, names),
    "excerpt:encoded": post.deck ?? "",
    "wp:post_id": names.number(post),
    "wp:post_date": wordsOfTime(at),
    "wp:post_date_gmt": wordsOfTime(at),
    "wp:post_modified": wordsOfTime(post.modified),
    "wp:post_modified_gmt": wordsOfTime(post.modified),
    "wp:comment_status": post.replies === "closed" ? "closed" : "open",
    "wp:ping_status": "closed",
    "wp:post_name": encodeURIComponent(post.slug).toLowerCase(),
    "wp:status": statusOf(post),
    "wp:post_parent": "0",
    "wp:menu_order": "0",
    "wp:post_type": "post",
    "wp:post_password": post.access === "password" && typed(post.password ?? "") ? (post.password as string) : "",
    "wp:is_sticky": "0",
  }
  const own = ownElement(ownOf(post, logins, amendments))
  return fieldsOf([
    ...Object.entries(shown).map(([name, words]) => leaf(name, words)),
    // The picture by its own name: as long as it is the same, the number that came stays.
    ...(post.cover === undefined ? [] : [meta(THUMBNAIL, post.cover)]),
    ...own,
  ])
}

const THUMBNAIL = "_thumbnail_id"

/** Where the pictures of a body are. */
export const PICTURES = "/api/v1/images/"
const PICTURE = /(?<=["'])\/api\/v1\/images\/([0-9a-f]{64})(?=["'])/g

/** Pictures where they were before they were taken in. */
const withPictures = (body: string, pictures: PostRest["pictures"] = {}, { picture }: Names) =>
  body.replace(PICTURE, (_, id) => pictures[id] ?? picture(id))

/** A post as an item, with its comments. */
export function itemOf(
  post: Post,
  amendments: readonly Amendment[],
  comments: readonly Element[],
  names: Names,
): Element {
  const rest = restOfPost(post)
  const fields = restored(madeOf(post, amendments, names), rest?.fields ?? {})
  const elements = elementsOf(fields).map((each) => numbered(each, post, names))
  return {
    name: "item",
    children: [...elements, ...categoriesOf(post.topics, rest?.categories), ...comments, ...(rest?.pings ?? [])],
  }
}

/** A cover that was set here, by its attachment's number. */
function numbered(element: Element, { cover }: Post, names: Names): Element {
  const [key, value] = element.children ?? []
  if (cover === undefined || key?.words !== THUMBNAIL || value?.words !== cover) return element
  return meta(THUMBNAIL, names.attachment(cover))
}
