import { DOMParser, DOMSerializer, type Node } from "prosemirror-model"
import { EditorState, TextSelection } from "prosemirror-state"
import { EditorView } from "prosemirror-view"
import type { DeskFinding } from "../../../../src/desk/index.ts"
import type { Ledger, Span, Tie } from "../../../../src/model/index.ts"
import { locate, quotationOf } from "../../../../src/text/locate.ts"
import type { RowLine } from "./answers.ts"
import { caret } from "./caret.ts"
import { typing } from "./commands.ts"
import { findingMarks, findings, rowMarks, rows, type Tied, tieMark, ties } from "./layers.ts"
import { letters } from "./letters.ts"
import { schema } from "./schema.ts"
import { type Plain, plainOf } from "./text.ts"

/** What the room around the text wants to know of it. */
export interface Told {
  /** After each change of the words. */
  readonly changed: () => void
  /** After each change of where the caret stands. */
  readonly moved: (state: EditorState) => void
  /** By name: "tie", "link", "next", "before". */
  readonly asked: (for_: "tie" | "link" | "next" | "before") => void
}

const bodyOf = (html: string): HTMLElement =>
  new window.DOMParser().parseFromString(`<body>${html}</body>`, "text/html").body

/** A post's HTML as a document. */
export const documentOf = (html: string): Node => DOMParser.fromSchema(schema).parse(bodyOf(html))

/** A document as a post's HTML. */
export function htmlOf(doc: Node): string {
  const holder = document.implementation.createHTMLDocument("").createElement("div")
  holder.append(DOMSerializer.fromSchema(schema).serializeFragment(doc.content, { document: holder.ownerDocument }))
  return holder.innerHTML
}

/** Opens a text to be written in. */
export function open(place: HTMLElement, html: string, told: Told): EditorView {
  const ask = (name: Parameters<Told["asked"]>[0]) => () => {
    told.asked(name)
    return true
  }
  const keys = {
    "Mod-k": ask("link"),
    "Mod-Alt-k": ask("tie"),
    F8: ask("next"),
    "Shift-F8": ask("before"),
  }
  const view: EditorView = new EditorView(
    { mount: place },
    {
      state: EditorState.create({
        doc: documentOf(html),
        plugins: [caret(), letters(), ...typing(keys), rows.plugin(), findings.plugin(), ties.plugin()],
      }),
      dispatchTransaction(transaction) {
        const state = view.state.apply(transaction)
        view.updateState(state)
        if (transaction.docChanged) told.changed()
        if (transaction.docChanged || transaction.selectionSet) told.moved(state)
      },
    },
  )
  return view
}

/** Draws what was read over the text that it was read from. */
export function draw(view: EditorView, { attributions }: Ledger, found: readonly DeskFinding[], plain: Plain): void {
  const { tr } = view.state
  view.dispatch(findings.set(rows.set(tr, rowMarks(attributions, plain)), findingMarks(found, plain)))
}

/** Lays ties over the text where their sentences stand; gives back those whose sentence is not there any more. */
export function layTies(view: EditorView, given: readonly Tie[]): Tie[] {
  const plain = plainOf(view.state.doc)
  const found = given.map((tie) => ({ tie, at: locate(plain.text, tie) }))
  const marks = found.flatMap(({ tie: { report, version, row }, at }) => {
    if (!at) return []
    const { from, to } = plain.place(at.span)
    return [tieMark(from, to, { report, version, row })]
  })
  view.dispatch(ties.set(view.state.tr, marks))
  return found.filter(({ at }) => !at).map(({ tie }) => tie)
}

/** The ties as they stand on the text now, each with its sentence. */
export function tiesOn({ state }: EditorView, plain = plainOf(state.doc)): Tie[] {
  return ties.in(state).map(({ from, to, spec }) => {
    const span: Span = [plain.offset(from), plain.offset(to)]
    return { ...quotationOf(plain.text, span), ...(spec.tied as Tied) }
  })
}

/** The sentence at the caret, or what is chosen. */
export function sentenceAt({ selection: { $from, from, to, empty } }: EditorState): { from: number; to: number } {
  if (!empty || !$from.parent.isTextblock) return { from, to }
  const words = $from.parent.textBetween(0, $from.parent.content.size, "", "\n")
  const at = Math.min($from.parentOffset, Math.max(0, words.length - 1))
  for (const { index, segment } of SENTENCES.segment(words)) {
    if (at >= index && at < index + segment.length)
      return { from: $from.start() + index, to: $from.start() + index + segment.trimEnd().length }
  }
  return { from, to }
}
// With the usual abbreviations left whole ("Dr.").
const SENTENCES = new Intl.Segmenter("en-u-ss-standard", { granularity: "sentence" })

/** Chooses words of the text and shows them. */
export function choose(view: EditorView, { from, to }: { from: number; to: number }): void {
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)).scrollIntoView())
  view.focus()
}

export { plainOf } from "./text.ts"

/** The finding at the caret, by its place in the list; -1 for none. */
export function findingAt(state: EditorState): number {
  const { from, to } = state.selection
  return Number(findings.in(state, from, to)[0]?.spec.finding ?? -1)
}

/** Chooses the words of a finding: of the next one after the caret (`step` 1), of the one before (-1), or of that one. */
export function chooseFinding(view: EditorView, step: number, which?: number): void {
  const all = findings.in(view.state).sort((a, b) => a.from - b.from)
  const { from } = view.state.selection
  const before = all.filter((mark) => mark.from < from).at(-1) ?? all.at(-1)
  const after = all.find((mark) => mark.from > from) ?? all[0]
  const chosen = which === undefined ? (step < 0 ? before : after) : all.find(({ spec }) => spec.finding === which)
  if (chosen) choose(view, chosen)
}

/** Chooses what attributes a row. */
export function chooseRow(view: EditorView, n: number): void {
  const cue = rows.in(view.state).find(({ spec }) => spec.n === n && spec.role === "cue")
  if (cue) choose(view, cue)
}

/** Puts other words in the place of a finding's. */
export function replaceFinding(view: EditorView, which: number, instead: string): void {
  const found = findings.in(view.state).find(({ spec }) => spec.finding === which)
  if (!found) return
  const { from, to } = found
  const was = view.state.doc.textBetween(from, to)
  const begins = /^\p{Lu}/u.test(was) && !/^\p{Lu}/u.test(instead)
  const words = begins ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead
  const written = view.state.schema.text(words, view.state.doc.resolve(from).marks())
  view.dispatch(view.state.tr.replaceWith(from, to, written).scrollIntoView())
  view.focus()
}

/** Takes a tie off its sentence. */
export function untie(view: EditorView, which: number): void {
  const kept = ties.in(view.state).filter((_, i) => i !== which)
  view.dispatch(ties.set(view.state.tr, kept))
}

/**
 * Ties the sentence at the caret to a row. Cited, it says where it is from: the outlet's name becomes a link to the report,
 * and is put before the full stop where the sentence has it not.
 */
export function tie(view: EditorView, { report, version, row, outlet, url }: RowLine, cite: boolean): void {
  const { tr, doc, schema } = view.state
  const { from, to } = sentenceAt(view.state)
  if (from === to) return
  const held = ties.in(view.state)
  const words = doc.textBetween(from, to, "\n", "\n")
  let end = to
  if (cite && outlet) {
    const link = schema.marks.link?.create({ href: url ?? `/reports/${encodeURIComponent(report)}` })
    const known = words.toLowerCase().indexOf(outlet.toLowerCase())
    if (known >= 0 && link) tr.addMark(from + known, from + known + outlet.length, link)
    else {
      // Before what closes the sentence, its last quotation mark with it only where the stop stands outside of it.
      const at = to - (/[.!?]+$/.exec(words)?.[0].length ?? 0)
      const lead = /[,;:]["”»’]?$/.test(words.slice(0, at - from)) ? " according to " : ", according to "
      tr.insert(at, [schema.text(lead), schema.text(outlet, link ? [link] : [])])
      end += lead.length + outlet.length
    }
  }
  const moved = held.map(({ from, to, spec }) =>
    tieMark(tr.mapping.map(from, 1), tr.mapping.map(to, -1), spec.tied as Tied),
  )
  ties.set(tr, [...moved, tieMark(from, end, { report, version, row: row.id })])
  // `set` is not for the history, the words are.
  view.dispatch(tr.setMeta("addToHistory", true))
}
