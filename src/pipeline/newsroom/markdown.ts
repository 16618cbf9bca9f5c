import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { contributorFile, ending, postFile, replyLine } from "../../exchange/markdown/index.ts"
import type { Leaving } from "../../exchange/newsroom/leaving.ts"
import { HearsayError } from "../../model/index.ts"
import type { Newsroom } from "../../store/newsroom/newsroom.ts"

/**
 * Writes a newsroom as a folder of Markdown: `public/` and `not-public/` with a file for each post, `contributors/`,
 * `replies/` as JSON Lines, `images/`, and `redirects.json`.
 */
export async function writeMarkdown(leaving: Leaving, newsroom: Newsroom, folder: string): Promise<void> {
  try {
    await writeAll(leaving, newsroom, folder)
  } catch (error) {
    if (error instanceof HearsayError) throw error
    throw new HearsayError("unwritable", `${folder} cannot be written (${(error as NodeJS.ErrnoException).code}).`)
  }
}

async function writeAll(leaving: Leaving, newsroom: Newsroom, folder: string): Promise<void> {
  const put = async (path: string, words: string | Uint8Array) => writeFile(join(folder, path), words)
  for (const part of ["public", "not-public", "contributors", "replies", "images"])
    await mkdir(join(folder, part), { recursive: true })
  const profiles = new Map(leaving.profiles.map((profile) => [profile.id, profile]))
  for (const profile of leaving.profiles) await put(`contributors/${profile.slug}.md`, contributorFile(profile))
  for await (const image of leaving.images())
    await put(`images/${image.id}.${ending(image)}`, (await newsroom.imageBytes(image.id)) ?? "")
  for await (const post of leaving.posts()) {
    const isPublic = post.state === "published" && post.access === "public"
    const file = postFile(post, { profiles, amendments: await leaving.amendments(post.id) })
    await put(`${isPublic ? "public" : "not-public"}/${post.slug}.md`, file)
    const lines: string[] = []
    for await (const reply of leaving.replies(post.id)) lines.push(replyLine(reply))
    if (lines.length) await put(`replies/${post.slug}.jsonl`, lines.join(""))
  }
  await put("redirects.json", `${JSON.stringify(await newsroom.redirects(), null, 1)}\n`)
}
