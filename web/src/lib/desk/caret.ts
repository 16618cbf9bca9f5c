import { Plugin, TextSelection } from "prosemirror-state"
import type { EditorView } from "prosemirror-view"

/**
 * A key finds the caret where the reader of the screen sees it. A browser tells of a click's caret with the next picture,
 * and what is pressed before that would go where the caret stood last.
 */
export const caret = (): Plugin =>
  new Plugin({
    props: {
      handleKeyDown(view) {
        settle(view)
        return false
      },
    },
  })

function settle(view: EditorView): void {
  const seen = document.getSelection()
  if (view.composing || !(view.state.selection instanceof TextSelection)) return
  if (!seen?.anchorNode || !seen.focusNode) return
  if (!view.dom.contains(seen.anchorNode) || !view.dom.contains(seen.focusNode)) return
  const $anchor = view.state.doc.resolve(view.posAtDOM(seen.anchorNode, seen.anchorOffset))
  const $head = view.state.doc.resolve(view.posAtDOM(seen.focusNode, seen.focusOffset))
  if (!$anchor.parent.inlineContent || !$head.parent.inlineContent) return
  const selection = new TextSelection($anchor, $head)
  if (!selection.eq(view.state.selection)) view.dispatch(view.state.tr.setSelection(selection))
}
