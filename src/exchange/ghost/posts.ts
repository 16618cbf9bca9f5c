import type { Post, PostState } from "../../model/index.ts"
import { withOwnPictures } from "../newsroom/pictures.ts"
import type { Note, PostPiece, Surroundings } from "../newsroom/piece.ts"
import { numbered, slugOf } from "../newsroom/slug.ts"
import { wordsOfHtml } from "../site/clean.ts"
import { linked, type Row, type Tables, time, words } from "./file.ts"
import { commentsOf } from "./replies.ts"

/** The site that a file is of. */
export interface There {
  readonly key: string
  readonly address: string
  readonly tables: Tables
}

const STATES: Readonly<Record<string, PostState>> = {
  published: "published",
  sent: "published",
  scheduled: "scheduled",
  draft: "draft",
}

/** What a post's status there is here. What only members could read, or only came by mail, is the newsroom's alone. */
function standingOf(post: Row, published: string | undefined, now: Date) {
  const status = words(post, "status") || "published"
  const visible = (words(post, "visibility") || "public") === "public" && status !== "sent"
  const due = status === "scheduled" && (published === undefined || published <= now.toISOString())
  return { state: due ? "review" : (STATES[status] ?? "draft"), access: visible ? "public" : "private" } as const
}

export async function postPieceOf(row: Row, there: There, around: Surroundings): Promise<PostPiece> {
  const { key, tables, address } = there
  const number = words(row, "id") || words(row, "uuid") || words(row, "slug")
  const id = `gh-${key}-${number}`
  const title = words(row, "title").slice(0, 1000)
  const wanted = slugOf(words(row, "slug")) || slugOf(title) || slugOf(number)
  const meta = tables.posts_meta.find((each) => words(each, "post_id") === number)
  const published = time(row, "published_at")
  const standing = standingOf(row, published, around.now)
  const created = time(row, "created_at") ?? published ?? around.now.toISOString()
  const html = (words(row, "html") || escapedParagraphs(words(row, "plaintext"))).replaceAll("__GHOST_URL__", address)
  const { body, pictures, missing } = await withOwnPictures(html, around.picture)
  const image = words(row, "feature_image").replaceAll("__GHOST_URL__", address)
  const cover = image
    ? await around.picture(image, {
        alternative: words(meta, "feature_image_alt"),
        caption: wordsOfHtml(words(meta, "feature_image_caption")),
      })
    : undefined
  const deck = wordsOfHtml(words(row, "custom_excerpt"))
  const url = words(row, "url") || (address && wanted ? `${address}/${words(row, "slug")}/` : "")
  const post: Omit<Post, "revision"> = {
    id,
    slug: await around.slug("post", wanted, id),
    title,
    ...(deck && { deck }),
    body,
    contributors: authorsOf(row, tables).map((author) => `gh-${key}-by-${author}`),
    topics: topicsOf(number, tables),
    ...standing,
    replies: "open",
    ...(cover !== undefined && { cover }),
    created,
    modified: time(row, "updated_at") ?? created,
    ...(published !== undefined && !["draft", "review"].includes(standing.state) && { published }),
    ties: [],
    dismissed: [],
    origin: {
      system: "ghost",
      id: number,
      ...(url && { url }),
      rest: { row: restOfRow(row), ...(meta && { meta }), pictures },
    },
  }
  const comments = commentsOf(tables, number, { post: id, key, at: published ?? created, hide: around.hide })
  return {
    post,
    replies: comments.replies,
    amendments: [],
    paths: [`/${words(row, "slug")}/`].filter((path) => path !== "//"),
    notes: [...notesOf(row, post, wanted, missing), ...comments.notes],
  }
}

/** All that the post does not hold: the editor's own form of the text, what search engines are told, and so on. */
function restOfRow({ html, plaintext, title, ...rest }: Row): Row {
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null))
}

/** By the post's own order; old exports name one author only. */
export function authorsOf(row: Row, { posts_authors }: Tables): string[] {
  const several = linked(posts_authors, words(row, "id"), "author_id")
  return several.length ? several : [words(row, "author_id")].filter(Boolean)
}

/** Tags by name; those that begin with "#" are the newsroom's own, and are shown to nobody. */
function topicsOf(post: string, { tags, posts_tags }: Tables): string[] {
  const names = linked(posts_tags, post, "tag_id").map((id) =>
    words(
      tags.find((tag) => words(tag, "id") === id),
      "name",
    ),
  )
  return [...new Set(names.filter((name) => name && !name.startsWith("#")))]
}

const escapedParagraphs = (plain: string) =>
  plain
    .split(/\n{2,}/)
    .filter((part) => part.trim())
    .map((part) => `<p>${part.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</p>`)
    .join("\n")

function notesOf(row: Row, post: Omit<Post, "revision">, wanted: string, missing: readonly string[]): Note[] {
  const where = post.title || post.slug
  const members = (words(row, "visibility") || "public") !== "public"
  const said: readonly (readonly [unless: boolean, how: Note["how"], what: string])[] = [
    [members, "changes", "Posts for members are the newsroom's alone"],
    [words(row, "status") === "sent", "changes", "Posts that were only sent by mail are the newsroom's alone"],
    [words(row, "type") === "page", "changes", "Pages become posts, at their own addresses"],
    [!words(row, "html") && words(row, "plaintext") !== "", "changes", "Posts without HTML come as plain text"],
    [
      words(row, "codeinjection_head") !== "" || words(row, "codeinjection_foot") !== "",
      "kept",
      "Code put into pages is not run",
    ],
    [wanted !== post.slug, "changes", numbered(wanted)],
    [
      post.state === "review" && words(row, "status") === "scheduled",
      "changes",
      "Scheduled posts whose time has passed wait for an editor",
    ],
  ]
  return [
    ...said.filter(([holds]) => holds).map(([, how, what]) => ({ how, what, where })),
    ...missing.map(
      (url) => ({ how: "changes", what: "Pictures stay where they are, and are shown as links", where: url }) as const,
    ),
  ]
}
