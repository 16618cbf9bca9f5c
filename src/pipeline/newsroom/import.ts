import { readGhost } from "../../exchange/ghost/index.ts"
import type { Attachment, Piece, PostPiece, Surroundings } from "../../exchange/newsroom/piece.ts"
import { isOwnPath } from "../../exchange/site/index.ts"
import { readWxr } from "../../exchange/wordpress/index.ts"
import { HearsayError, type Leftover } from "../../model/index.ts"
import type { Newsroom } from "../../store/newsroom/newsroom.ts"
import { picturesIn } from "./pictures.ts"
import { counting, type ImportReport } from "./report.ts"
import { slugsFor } from "./slugs.ts"

/** Another system's export, and how it is taken in. */
export interface Importing {
  /** The file's bytes; asked for several times. */
  readonly open: () => AsyncIterable<Uint8Array>
  readonly newsroom: Newsroom
  /** False for a dry run: all is read and looked up, and nothing is written. */
  readonly write: boolean
  /** An address as something that can be compared and not read. */
  readonly hide: (address: string) => string
  /** The folder of the site's uploads, for the bytes of its pictures. Nothing is ever fetched. */
  readonly uploads?: string
  readonly now: Date
  /** Called after each post. */
  readonly step?: () => void
}

/**
 * Takes another system's export in, or (dry) tells what would come. Each post comes with all of its replies, whole or not
 * at all; what is here already stays as it is, so that an import that was interrupted is begun again and goes on.
 */
export async function importFrom(importing: Importing): Promise<ImportReport> {
  const system = await systemOf(importing.open())
  const read = system === "wordpress" ? readWxr : readGhost
  const { newsroom, write, uploads, hide, now } = importing
  // The whole file is read once before anything is written: a damaged one leaves nothing behind.
  const { attachments, site } = await surveyed(read(importing.open(), dry({ hide, now })))
  const { picture, counts } = picturesIn(uploads, newsroom, write)
  const around = { hide, now, picture, slug: slugsFor(newsroom), attachment: (id: string) => attachments.get(id) }
  const count = counting()
  const take = write ? writing(newsroom) : looking(newsroom)
  for await (const piece of read(importing.open(), around)) {
    await put(piece, take, count)
    if (piece.kind === "post") importing.step?.()
  }
  await take.end()
  return { system, site, ...count.told(), pictures: counts }
}

/** Surroundings that know and keep nothing. */
const dry = ({ hide, now }: Pick<Surroundings, "hide" | "now">): Surroundings => ({
  hide,
  now,
  slug: async (_, wanted) => wanted,
  picture: async () => undefined,
  attachment: () => undefined,
})

async function surveyed(pieces: AsyncIterable<Piece>) {
  const attachments = new Map<string, Attachment>()
  let site = { name: "", address: "" }
  for await (const piece of pieces) {
    if (piece.kind === "attachment") attachments.set(piece.attachment.id, piece.attachment)
    if (piece.kind === "site") site = piece.site
  }
  return { attachments, site }
}

type Taking = ReturnType<typeof writing>

async function put(piece: Piece, take: Taking, count: ReturnType<typeof counting>): Promise<void> {
  if (piece.kind === "site") return
  if (piece.kind === "post") return takePost(piece, take, count)
  if (piece.kind !== "profile") {
    await take.leftover(piece.leftover)
    count.leftover()
  } else count.profile(await take.profile(piece.profile))
  if ("notes" in piece) piece.notes.forEach(count.note)
}

async function takePost(piece: PostPiece, take: Taking, count: ReturnType<typeof counting>): Promise<void> {
  if (!take.first(piece.post.id))
    return count.note({ how: "lost", what: "Posts whose number the file has twice come once", where: piece.post.title })
  count.post(piece, await take.post(piece))
  // Nothing leads on from where a page of ours is.
  for (const path of piece.paths.filter(isOwnPath))
    count.note({
      how: "lost",
      what: "Old addresses that are pages of Hearsay's own do not lead to the post",
      where: path,
    })
}

const BATCH = 50

/** Takes each piece in. */
function writing(newsroom: Newsroom) {
  const held: Leftover[] = []
  const end = () => newsroom.keepLeftovers(held.splice(0))
  return {
    first: once(),
    async profile(profile: Parameters<Newsroom["saveProfile"]>[0]) {
      const here = (await newsroom.profile(profile.id))?.id === profile.id
      if (!here) await newsroom.saveProfile(profile)
      return !here
    },
    post: (piece: PostPiece) => newsroom.arrive(piece, "import"),
    async leftover(leftover: Leftover) {
      if (held.push(leftover) >= BATCH) await end()
    },
    end,
  }
}

/** Tells of each piece whether it is here, and takes none. */
function looking(newsroom: Newsroom): Taking {
  return {
    first: once(),
    profile: async ({ id }) => (await newsroom.profile(id))?.id !== id,
    async post({ post, replies }) {
      if (!(await newsroom.post(post.id))) return { post: true, replies: replies.length }
      const here = new Set<string>()
      for await (const { id } of everyPage((page) => newsroom.replies({ post: post.id }, page))) here.add(id)
      return { post: false, replies: replies.filter(({ reply }) => !here.has(reply.id)).length }
    },
    leftover: async () => {},
    end: async () => {},
  }
}

function once(): (id: string) => boolean {
  const seen = new Set<string>()
  return (id) => !seen.has(id) && seen.add(id) !== undefined
}

/** All of a list that comes in pages. */
export async function* everyPage<T>(
  ask: (page: { limit: number; after?: string }) => Promise<{ readonly items: readonly T[]; readonly next?: string }>,
  limit = 1000,
): AsyncGenerator<T> {
  for (let after: string | undefined; ; ) {
    const { items, next } = await ask({ limit, ...(after !== undefined && { after }) })
    yield* items
    if (next === undefined) return
    after = next
  }
}

/** Which system an export is of, by its first letters. */
async function systemOf(chunks: AsyncIterable<Uint8Array>): Promise<"wordpress" | "ghost"> {
  for await (const chunk of chunks) {
    const head = new TextDecoder().decode(chunk.slice(0, 2000)).trimStart()
    if (head.startsWith("{")) return "ghost"
    if (head.startsWith("<")) return "wordpress"
    break
  }
  throw new HearsayError("no-export", "This is no export of WordPress (WXR, an XML file) or of Ghost (a JSON file).")
}
