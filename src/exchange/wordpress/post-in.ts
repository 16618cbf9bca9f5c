import type { Amendment, Post } from "../../model/index.ts"
import type { Note, PostPiece, Surroundings } from "../newsroom/piece.ts"
import { restOf } from "../newsroom/rest.ts"
import { decoded } from "../newsroom/slug.ts"
import { bareOf, type There } from "./bare.ts"
import { all, type Element, wordsIn } from "./element.ts"
import { fieldsOf } from "./fields.ts"
import { notesOfPost } from "./notes.ts"
import { ownIn } from "./own.ts"
import { madeOf, type Names, PICTURES, type PostRest } from "./post-out.ts"
import { isReply, notesOf, numberOf, replyOf, scrubbed } from "./reply.ts"
import { threaded } from "./threads.ts"
import { categoriesOf } from "./topics.ts"

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
