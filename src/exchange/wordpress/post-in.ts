import { decodeHTML } from "entities"
import type { Amendment, Post } from "../../model/index.ts"
import { paragraphs } from "../newsroom/paragraphs.ts"
import { withOwnPictures } from "../newsroom/pictures.ts"
import type { Note, PostPiece, Surroundings } from "../newsroom/piece.ts"
import { restOf } from "../newsroom/rest.ts"
import { short } from "../newsroom/site-of.ts"
import { decoded, slugOf } from "../newsroom/slug.ts"
import { wordsOfHtml } from "../site/clean.ts"
import { all, type Element, metaIn, wordsIn } from "./element.ts"
import { fieldsOf } from "./fields.ts"
import { notesOfPost } from "./notes.ts"
import { ownIn } from "./own.ts"
import { madeOf, type Names, PICTURES, type PostRest } from "./post-out.ts"
import { isReply, notesOf, numberOf, replyOf, scrubbed } from "./reply.ts"
import { standingOf } from "./states.ts"
import { threaded } from "./threads.ts"
import { categoriesOf, topicsOf } from "./topics.ts"
import { timeOf } from "./when.ts"

/** The site that a file is of, and the profiles of those who write there, by login. */
export interface There {
  /** The site's part of ids. */
  readonly key: string
  readonly profiles: ReadonlyMap<string, string>
}

/** An item that is a post or a page, as a post with its replies. */
export async function postPieceOf(item: Element, there: There, around: Surroundings): Promise<PostPiece> {
  const comments = all(item, "wp:comment")
  const { plain, others } = parted(comments)
  const { post: bare, notes } = await bareOf(item, there, around)
  const amendments = (ownIn(item)?.amendments ?? []).map((each) => ({ ...each, post: bare.id })) as Amendment[]
  const rest = restOfItem(item, bare, amendments, others, there)
  const at = bare.published ?? bare.created
  const tree = threaded(plain)
  const replies = tree.map(({ comment, parent }) =>
    replyOf(comment, { post: bare.id, key: there.key, at, hide: around.hide, ...(parent !== undefined && { parent }) }),
  )
  return {
    post: bare.origin ? { ...bare, origin: { ...bare.origin, ...(rest && { rest: { ...rest } }) } } : bare,
    replies,
    amendments,
    paths: pathsOf(item),
    notes: [...notes, ...notesOfPost(item, bare), ...orphans(tree, bare.title), ...notesOf(comments, bare.title)],
  }
}

/** Comments that are replies, each number once; and all the others, as they go out again. */
function parted(comments: readonly Element[]) {
  const seen = new Set<string>()
  const plain = comments.filter((each) => {
    const number = numberOf(each)
    const good = isReply(each) && number !== "" && !seen.has(number)
    if (good) seen.add(number)
    return good
  })
  const taken = new Set(plain)
  return { plain, others: comments.filter((each) => !taken.has(each)).map(scrubbed) }
}

async function bareOf(item: Element, { key, profiles }: There, around: Surroundings) {
  const words = (name: string) => wordsIn(item, name).trim()
  const number = words("wp:post_id") || short([words("guid"), words("link"), words("title")].join("\n"))
  const own = ownIn(item)
  const id = own?.id ?? `wp-${key}-${number}`
  const title = lineOf(words("title")).slice(0, 1000)
  const date = timeOf(words("wp:post_date_gmt")) ?? timeOf(words("wp:post_date")) ?? rssDate(words("pubDate"))
  const password = wordsIn(item, "wp:post_password")
  const { doubt, ...standing } = standingOf(words("wp:status") || "publish", password, date, around.now)
  const out = !["draft", "review"].includes(standing.state) && date !== undefined
  const created = date ?? timeOf(words("wp:post_modified_gmt")) ?? around.now.toISOString()
  const wanted = slugOf(words("wp:post_name").replace(/__trashed(?:-\d+)?$/, "")) || slugOf(title) || slugOf(number)
  const deck = wordsOfHtml(wordsIn(item, "excerpt:encoded")).slice(0, 4000)
  const { body, pictures, missing } = await withOwnPictures(
    paragraphs(wordsIn(item, "content:encoded")),
    around.picture,
  )
  const attachment = around.attachment(metaIn(item, "_thumbnail_id")?.trim() ?? "")
  const cover = attachment && (await around.picture(attachment.url, attachment))
  if (attachment && cover !== undefined) pictures[cover] ??= attachment.url
  const link = words("link")
  const logins = own?.contributors ?? [words("dc:creator")]
  const post: Omit<Post, "revision"> = {
    id,
    slug: await around.slug("post", wanted, id),
    title,
    ...(deck && { deck }),
    body,
    contributors: logins.flatMap((login) => profiles.get(login) ?? []),
    topics: topicsOf(all(item, "category")),
    ...standing,
    ...(standing.access === "password" && { password }),
    replies: own?.replies ?? (words("wp:comment_status") === "closed" ? "closed" : "open"),
    ...(cover !== undefined && { cover }),
    created,
    modified: timeOf(words("wp:post_modified_gmt")) ?? timeOf(words("wp:post_modified")) ?? created,
    ...(out && { published: date }),
    ties: own?.ties ?? [],
    dismissed: own?.dismissed ?? [],
    ...(own?.id === undefined && {
      origin: {
        system: "wordpress" as const,
        id: number,
        ...(link && { url: link }),
        ...(Object.keys(pictures).length && { rest: { pictures } satisfies PostRest }),
      },
    }),
  }
  const notes: Note[] = [
    ...(doubt ? [{ how: "changes", what: doubt, where: title } as const] : []),
    ...(wanted !== post.slug
      ? [
          {
            how: "changes",
            what: "Addresses that another post has get a number",
            where: `${wanted} -> ${post.slug}`,
          } as const,
        ]
      : []),
    ...missing.map(
      (where) => ({ how: "changes", what: "Pictures stay where they are, and are shown as links", where }) as const,
    ),
  ]
  return { post, notes }
}

/** One line of plain words: titles there may be marked up. */
const lineOf = (html: string) =>
  /[<&]/.test(html) ? wordsOfHtml(decodeHTML(html)).replace(/\s+/g, " ") : html.replace(/\s+/g, " ")

function rssDate(words: string): string | undefined {
  const time = Date.parse(words)
  return time > 0 ? new Date(time).toISOString() : undefined
}

/** All that the post cannot tell again by itself. */
function restOfItem(
  item: Element,
  post: Omit<Post, "revision">,
  amendments: readonly Amendment[],
  pings: readonly Element[],
  there: There,
): PostRest | undefined {
  const came = all(item, "category")
  const names = namesAtHome(item, there)
  const fields = restOf(fieldsOf(item.children ?? [], ["wp:comment", "category"]), madeOf(post, amendments, names))
  const usual = JSON.stringify(categoriesOf(post.topics)) === JSON.stringify(came)
  const rest: PostRest = {
    ...(post.origin?.rest as PostRest | undefined),
    ...(Object.keys(fields).length && { fields }),
    ...(!usual && { categories: came }),
    ...(pings.length && { pings }),
  }
  return Object.keys(rest).length ? rest : undefined
}

/** What things are called where they come from. */
function namesAtHome(item: Element, { profiles }: There): Names {
  const login = (profile: string) => [...profiles].find(([, id]) => id === profile)?.[0] ?? ""
  return {
    login,
    number: () => wordsIn(item, "wp:post_id"),
    link: () => wordsIn(item, "link"),
    attachment: (id) => id,
    picture: (id) => `${PICTURES}${id}`,
  }
}

/** Where readers may have found it: its address, its former ones, and the short one. */
function pathsOf(item: Element): string[] {
  const link = wordsIn(item, "link").trim()
  const number = wordsIn(item, "wp:post_id").trim()
  const path = URL.canParse(link) ? decoded(new URL(link).pathname) : ""
  const former = all(item, "wp:postmeta")
    .filter((each) => wordsIn(each, "wp:meta_key") === "_wp_old_slug")
    .map((each) => decoded(wordsIn(each, "wp:meta_value")))
  const beside = former.map((slug) => path.replace(/[^/]+(\/?)$/, (_, end) => `${slug}${end}`))
  const short = /^\d+$/.test(number) ? [`/?p=${number}`] : []
  return [...new Set([path, ...beside, ...short])].filter((each) => each.length > 1 && each.length <= 2000)
}

const orphans = (tree: ReturnType<typeof threaded>, where: string): Note[] =>
  tree
    .filter(
      ({ comment, parent }) =>
        parent === undefined && !["", "0"].includes(wordsIn(comment, "wp:comment_parent").trim()),
    )
    .map(() => ({ how: "changes", what: "Replies to one that is not in the file stand by themselves", where }))
