import type { Leaving } from "../../exchange/newsroom/leaving.ts"
import type { Post } from "../../model/index.ts"
import type { PostLine } from "../../store/newsroom/listed.ts"
import type { Newsroom } from "../../store/newsroom/newsroom.ts"
import { everyPage } from "./import.ts"

/** A newsroom's tables as they are asked for when all of it is written in another form. */
export async function leavingFrom(newsroom: Newsroom, site: Leaving["site"], now: Date): Promise<Leaving> {
  return {
    site,
    now,
    profiles: await newsroom.profiles(),
    posts: () => whole(newsroom),
    amendments: async (post) => (await newsroom.amendments(post, { limit: 1000 })).items,
    replies: (post) => everyPage((page) => newsroom.replies(post === undefined ? {} : { post }, page)),
    images: () => everyPage((page) => newsroom.images(page)),
    leftovers: () => everyPage((page) => newsroom.leftovers(page), 100),
  }
}

/** Lists leave the password out; the way back needs it. */
async function* whole(newsroom: Newsroom): AsyncGenerator<Post> {
  for await (const line of everyPage<PostLine>((page) => newsroom.posts({}, page), 100))
    yield line.access === "password" ? ((await newsroom.post(line.id)) ?? line) : line
}
