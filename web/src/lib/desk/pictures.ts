import type { EditorView } from "prosemirror-view"
import type { Image } from "./answers.ts"
import { schema } from "./schema.ts"

/** Puts a picture after the block that the caret stands in, its caption and credit under it. */
export function insertPicture(view: EditorView, { id, alternative, width, height, caption, credit }: Image): void {
  const words = [caption, credit].filter((part) => part !== undefined && part !== "").join(" · ")
  const attrs = { src: `/api/v1/images/${id}`, alt: alternative, width: String(width), height: String(height) }
  const figure = schema.nodes.figure.create(attrs, words ? schema.text(words) : undefined)
  const { $from } = view.state.selection
  view.dispatch(view.state.tr.insert($from.after(1), figure).scrollIntoView())
}
