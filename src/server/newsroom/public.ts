import type { Post } from "../../model/index.ts"
import type { Newsroom } from "../../store/newsroom/newsroom.ts"
import { fault } from "../problem.ts"

/** Whether everybody may read a post. */
export const isPublic = ({ state, access }: Pick<Post, "state" | "access">): boolean =>
  state === "published" && access === "public"

/** A post that everybody may read, by its id or its address; any other is not there. */
export async function publicPost(newsroom: Newsroom, id: string): Promise<Post> {
  const post = (await newsroom.post(id)) ?? (await newsroom.postBySlug(id))
  if (!post || !isPublic(post)) throw fault("not-found", `There is no post ${id} here.`)
  return post
}
