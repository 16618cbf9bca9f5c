import type { Post } from "../../model/index.ts"
import type { Note } from "../newsroom/piece.ts"
import { type Element, wordsIn } from "./element.ts"

const SHORTCODE = /\[(?:caption|gallery|audio|video|playlist|embed)\b|\[[a-z][\w-]*\s+[\w-]+=/i
const NOT_SHOWN = /<(?:iframe|script|form|video|audio|object|embed|svg|style|input|canvas)\b/i

/** What of a post is not shown as it was. */
export function notesOfPost(item: Element, post: Omit<Post, "revision">): Note[] {
  const raw = wordsIn(item, "content:encoded")
  const said: readonly (readonly [unless: boolean, how: Note["how"], what: string])[] = [
    [wordsIn(item, "wp:post_type") === "page", "changes", "Pages become posts, at their own addresses"],
    [SHORTCODE.test(raw), "changes", "Shortcodes are shown as they are written"],
    [NOT_SHOWN.test(raw), "kept", "Frames, scripts, forms and players in a text are not shown"],
    [wordsIn(item, "title").trim() !== post.title, "changes", "Titles are plain text of at most 1,000 letters"],
    [
      wordsIn(item, "excerpt:encoded") !== (post.deck ?? ""),
      "changes",
      "Excerpts become the line under the headline, as plain text",
    ],
    [post.access === "private", "changes", "Private posts are the newsroom's alone"],
    [post.access === "password", "changes", "Posts under a password are the newsroom's alone: no page asks for it"],
    [wordsIn(item, "wp:is_sticky") === "1", "kept", "That a post stays on top is not shown"],
  ]
  return said.filter(([holds]) => holds).map(([, how, what]) => ({ how, what, where: post.title || post.slug }))
}
