import { type EditorState, Plugin, PluginKey, type Transaction } from "prosemirror-state"
import { Decoration, DecorationSet } from "prosemirror-view"
import type { DeskFinding } from "../../../../src/desk/index.ts"
import type { Row, Span } from "../../../../src/model/index.ts"
import { LETTER } from "../report/marks.ts"
import type { Plain } from "./text.ts"

/** Marks that lie over the text without being part of it, and move with the words while they are changed. */
class Layer {
  readonly #key: PluginKey<DecorationSet>

  constructor(name: string) {
    this.#key = new PluginKey(name)
  }

  plugin(): Plugin<DecorationSet> {
    return new Plugin({
      key: this.#key,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, held) => {
          const set = transaction.getMeta(this.#key) as readonly Decoration[] | undefined
          if (set) return DecorationSet.create(transaction.doc, [...set])
          return transaction.docChanged ? held.map(transaction.mapping, transaction.doc) : held
        },
      },
      props: { decorations: (state) => this.#key.getState(state) },
    })
  }

  /** A transaction that puts these marks in the place of those that are there. */
  set(transaction: Transaction, marks: readonly Decoration[]): Transaction {
    return transaction.setMeta(this.#key, marks).setMeta("addToHistory", false)
  }

  in(state: EditorState, from?: number, to?: number): Decoration[] {
    return this.#key.getState(state)?.find(from, to) ?? []
  }
}

/** Statements: who, what attributes it, what is said, through whom. */
export const rows = new Layer("rows")
/** What an editor would ask. */
export const findings = new Layer("findings")
/** Sentences that rest on rows of other reports. */
export const ties = new Layer("ties")

const ROLES = ["source", "cue", "content"] as const

/** The rows of a ledger as marks; a row's number stands behind its first cue. */
export function rowMarks(attributions: readonly Row[], plain: Plain): Decoration[] {
  return attributions.flatMap((row, i) => [
    ...ROLES.flatMap((role) => row[role].map((span, k) => mark(plain, span, role, i + 1, role === "cue" && k === 0))),
    ...row.relays.map(({ span }) => mark(plain, span, "relay", i + 1, false)),
  ])
}

function mark(plain: Plain, span: Span, role: keyof typeof LETTER, n: number, numbered: boolean): Decoration {
  const { from, to } = plain.place(span)
  const letter = LETTER[role]
  const seen = { class: `${letter} ${letter}${n}`, ...(numbered && { "data-n": String(n) }) }
  return Decoration.inline(from, to, seen, { n, role })
}

/** Findings as marks; `spec.finding` is their place in the list. */
export function findingMarks(found: readonly DeskFinding[], plain: Plain): Decoration[] {
  return found.map(({ span }, finding) => {
    const { from, to } = plain.place(span)
    return Decoration.inline(from, to, { class: "finding" }, { finding })
  })
}

/** What a sentence is tied to, as it lies on the text. */
export interface Tied {
  readonly report: string
  readonly version: number
  readonly row: string
}

export const tieMark = (from: number, to: number, tied: Tied): Decoration =>
  Decoration.inline(from, to, { class: "tied" }, { tied })
