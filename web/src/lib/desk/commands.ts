import { baseKeymap, chainCommands, exitCode, setBlockType, toggleMark, wrapIn } from "prosemirror-commands"
import { history, redo, undo } from "prosemirror-history"
import { inputRules, textblockTypeInputRule, wrappingInputRule } from "prosemirror-inputrules"
import { keymap } from "prosemirror-keymap"
import type { NodeType } from "prosemirror-model"
import { liftListItem, sinkListItem, splitListItem, wrapInList } from "prosemirror-schema-list"
import type { Command, EditorState, Plugin } from "prosemirror-state"
import { schema } from "./schema.ts"

const { nodes, marks } = schema

/** A quotation or a list goes round what is chosen, and off again. */
const around =
  (wrap: Command, within: NodeType, off: Command): Command =>
  (state, dispatch, view) =>
    (inside(state, within) ? off : wrap)(state, dispatch, view)

/** Whether the caret stands somewhere in a block of that kind. */
function inside({ selection: { $from } }: EditorState, type: NodeType, level?: number): boolean {
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth)
    if (node.type === type && (level === undefined || node.attrs.level === level)) return true
  }
  return false
}

const paragraph = setBlockType(nodes.paragraph)
const toggleBlock =
  (level: number): Command =>
  (state, dispatch, view) =>
    (inside(state, nodes.heading, level) ? paragraph : setBlockType(nodes.heading, { level }))(state, dispatch, view)
const unlist = liftListItem(nodes.list_item)
const unquote: Command = (state, dispatch) => {
  const { $from, $to } = state.selection
  const range = $from.blockRange($to, ({ type }) => type === nodes.blockquote)
  if (!range) return false
  dispatch?.(state.tr.lift(range, range.depth - 1).scrollIntoView())
  return true
}
const breakLine: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView())
  return true
}

/** A tool of the writing room: what it is called, its keys, what it does, and whether it is on. */
export interface Tool {
  readonly name: string
  readonly sign: string
  readonly keys: string
  readonly does: Command
  readonly on: (state: EditorState) => boolean
}

const marked = (type: (typeof marks)[keyof typeof marks]) => (state: EditorState) => {
  const { from, $from, to, empty } = state.selection
  return empty ? !!type.isInSet(state.storedMarks ?? $from.marks()) : state.doc.rangeHasMark(from, to, type)
}
const bullets = around(wrapInList(nodes.bullet_list), nodes.bullet_list, unlist)
const numbers = around(wrapInList(nodes.ordered_list), nodes.ordered_list, unlist)
const quotation = around(wrapIn(nodes.blockquote), nodes.blockquote, unquote)

export const TOOLS: readonly Tool[] = [
  { name: "Heading H2", sign: "H2", keys: "Mod-Alt-2", does: toggleBlock(2), on: (s) => inside(s, nodes.heading, 2) },
  {
    name: "Small heading H3",
    sign: "H3",
    keys: "Mod-Alt-3",
    does: toggleBlock(3),
    on: (s) => inside(s, nodes.heading, 3),
  },
  { name: "Emphasis", sign: "I", keys: "Mod-i", does: toggleMark(marks.em), on: marked(marks.em) },
  { name: "Strong", sign: "B", keys: "Mod-b", does: toggleMark(marks.strong), on: marked(marks.strong) },
  { name: "List", sign: "•", keys: "Mod-Shift-8", does: bullets, on: (s) => inside(s, nodes.bullet_list) },
  {
    name: "Numbered list 1.",
    sign: "1.",
    keys: "Mod-Shift-7",
    does: numbers,
    on: (s) => inside(s, nodes.ordered_list),
  },
  { name: "Quotation", sign: "”", keys: "Mod-Shift-9", does: quotation, on: (s) => inside(s, nodes.blockquote) },
]

/** Undo, keys and what is typed as a sign ("## ", "- ", "> "). Tab is not among the keys: it leads on, as everywhere. */
export const typing = (more: Readonly<Record<string, Command>>): Plugin[] => [
  inputRules({
    rules: [
      textblockTypeInputRule(/^(#{2,4})\s$/, nodes.heading, ([, signs = ""]) => ({ level: signs.length })),
      wrappingInputRule(/^\s*>\s$/, nodes.blockquote),
      wrappingInputRule(/^\s*[-*]\s$/, nodes.bullet_list),
      wrappingInputRule(/^(\d+)\.\s$/, nodes.ordered_list, ([, order]) => ({ order: Number(order) })),
    ],
  }),
  history(),
  keymap({
    ...Object.fromEntries(TOOLS.map(({ keys, does }) => [keys, does])),
    ...more,
    "Mod-Alt-0": paragraph,
    "Mod-]": sinkListItem(nodes.list_item),
    "Mod-[": unlist,
    "Mod-z": undo,
    "Mod-y": redo,
    "Mod-Shift-z": redo,
    "Shift-Enter": chainCommands(exitCode, breakLine),
    Enter: splitListItem(nodes.list_item),
  }),
  keymap(baseKeymap),
]

/** An address that a link may lead to: of the web, of mail, or of this site. */
export const linkable = (address: string): boolean => /^(?:https?:\/\/|mailto:|\/(?!\/)|#)\S+$/i.test(address)

/** Makes a link of what is chosen, or takes it off for "". */
export const linked =
  (href: string): Command =>
  (state, dispatch) => {
    const { from, to, empty } = wholeLink(state)
    if (empty) return false
    const { tr } = state
    tr.removeMark(from, to, marks.link)
    if (href) tr.addMark(from, to, marks.link.create({ href }))
    dispatch?.(tr)
    return true
  }

/** What is chosen; with the caret in a link, all of that link. */
export function wholeLink({ selection, doc }: EditorState) {
  const { from, to, empty, $from } = selection
  const link = marks.link.isInSet($from.marks())
  if (!empty || !link) return { from, to, empty, href: String(link?.attrs.href ?? "") }
  let [start, end] = [from, to]
  const block = $from.start()
  while (start > block && doc.rangeHasMark(start - 1, start, marks.link)) start--
  while (end < $from.end() && doc.rangeHasMark(end, end + 1, marks.link)) end++
  return { from: start, to: end, empty: false, href: String(link.attrs.href) }
}
