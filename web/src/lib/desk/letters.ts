import { Plugin, TextSelection } from "prosemirror-state"
import type { EditorView } from "prosemirror-view"

/**
 * Puts typed letters into the document first, which then draws them. Left to the browser, a letter inside a mark has
 * ProseMirror throw the mark's element away and make it anew, and the caret is set twice: more than all else that a key costs.
 * What is composed (an accent, Japanese) and what is no letter is left to the browser.
 */
export const letters = (): Plugin =>
  new Plugin({ props: { handleDOMEvents: { beforeinput: (view, event) => typed(view, event) } } })

function typed(view: EditorView, event: InputEvent): boolean {
  const { data, inputType, isComposing, cancelable } = event
  if (inputType !== "insertText" || !data || isComposing || view.composing || !cancelable) return false
  if (!(view.state.selection instanceof TextSelection) || !isMeant(view, event)) return false
  const { from, to } = view.state.selection
  const written = () => view.state.tr.insertText(data, from, to).scrollIntoView()
  event.preventDefault()
  if (!view.someProp("handleTextInput", (handle) => handle(view, from, to, data, written))) view.dispatch(written())
  return true
}

/** Whether the letters go where the caret stands: two spaces may become a full stop, in the place of the first. */
function isMeant(view: EditorView, event: InputEvent): boolean {
  const { from, to } = view.state.selection
  const ranges = event.getTargetRanges()
  return ranges.every(
    ({ startContainer, startOffset, endContainer, endOffset }) =>
      view.posAtDOM(startContainer, startOffset) === from && view.posAtDOM(endContainer, endOffset) === to,
  )
}
