import type { Act, Naming } from "./row.ts"
import type { RootCount } from "./summary.ts"

/** A passage of a report that makes a statement: what a source is said to hold, or what the report itself asserts. */
export interface Mention {
  /** Of its row and its place: reading again gives the same. */
  readonly id: string
  readonly report: string
  /** The row, or the sentence of own voice, that it is of. */
  readonly row: string
  readonly outlet?: string
  readonly published?: string
  /** Where it stands in the report's text, in UTF-16 code units. */
  readonly start: number
  readonly end: number
  readonly words: string
  /** What of it stands in quotation marks; absent when nothing does. */
  readonly quoted?: readonly string[]
  /** Who says it, as fully as the report tells; absent for own voice and where nobody is named. */
  readonly source?: string
  readonly naming: Naming | "own voice"
  readonly act: Act
  readonly via: readonly string[]
  /** What is vouched for when it is less than the content. */
  readonly vouches?: string
  /** The day on which it was said, as far as the report tells. */
  readonly said?: string
  /** Whether it says that something is not so. */
  readonly negated: boolean
  /** Whether it weakens what it says. */
  readonly hedged: boolean
  readonly figures: readonly string[]
  /** When what is said is to happen: as written, and the ISO 8601 date or interval that it was worked out to. */
  readonly days: readonly { readonly words: string; readonly date: string }[]
  /** Places in it, by name. */
  readonly places: readonly string[]
  /** Where its chain ends. */
  readonly ends: readonly ChainEnd[]
}

/** Where a passage's chain ends. */
export interface ChainEnd {
  readonly name: string
  readonly naming: Naming | "own voice"
  /** The body that it speaks for, when the report tells. */
  readonly body?: string
  /** As the report describes them, where it does: "Police Chief", "spokesman". */
  readonly role?: string
  /** Whether it is an outlet, which may have it from anybody; absent for all others. */
  readonly outlet?: true
}

/** That two passages make the same statement, proposed by a machine: a link, or a suggestion for a person. */
export interface ClaimProposal {
  /** The ids of two mentions. */
  readonly pair: readonly [string, string]
  readonly is: "match" | "suggestion"
  /** How sure, 0 to 1. */
  readonly score: number
  readonly because: string
  /** Those of the two that deny or doubt the statement, as far as whoever proposes it can tell; absent when none does. */
  readonly against?: readonly string[]
}

/** Passages, in any reports of a story, that make the same statement. */
export interface Claim {
  /** Two of its mentions, which no other claim of the story is called by. */
  readonly id: string
  /** The words of the mention that says best what all of them say. */
  readonly gist: string
  /** By report and place. */
  readonly mentions: readonly Mention[]
  readonly roots: ClaimRoots
  /** Whether somebody denies or doubts it. */
  readonly contested: boolean
  readonly relations: readonly Relation[]
  readonly graph: ClaimGraph
}

/** How many independent roots a claim has: their names, the bounds, and the reason for each merge and each doubt. */
export interface ClaimRoots extends RootCount {
  readonly names: readonly string[]
}

/** How a mention stands to the claim's other mentions. */
export interface Relation {
  readonly is: "repeats" | "confirms" | "denies" | "doubts" | "differs"
  /** The mention that does so, and the one that it does so to; absent where it is to the claim as a whole. */
  readonly mention: string
  readonly to?: string
  /** For what differs: in what, and both values. */
  readonly differs?: Difference
  /** Who, when and through whom, in a sentence. */
  readonly because: string
}

export interface Difference {
  readonly in: "figure" | "date" | "place"
  readonly here: string
  readonly there: string
}

/** The way of a claim from its passages through relays to its roots, as data for a picture and for its text twin. */
export interface ClaimGraph {
  readonly nodes: readonly ClaimNode[]
  readonly edges: readonly ClaimEdge[]
}

export interface ClaimNode {
  readonly id: string
  readonly kind: "mention" | "relay" | "root"
  readonly label: string
  /** For a root: how openly it is named. */
  readonly naming?: Naming | "own voice"
  /** For a root: whether it certainly is another one than the rest. */
  readonly certain?: boolean
  readonly report?: string
  readonly published?: string
}

/** From what says it to whom it has it from. */
export interface ClaimEdge {
  readonly from: string
  readonly to: string
  readonly act: Act
}

/** Passages or whole reports that are copies of one text: one origin. Of the copies room, or of a person. */
export interface CopyGroup {
  /** The reports' ids. */
  readonly reports: readonly string[]
  readonly because: string
}

/** What is tried: a relay that nobody passed it on through, or a body that somebody speaks for. */
export interface WhatIf {
  /** By name: "no relay" drops it from the chains, a name puts another in its place. */
  readonly relays?: Readonly<Record<string, string | null>>
  /** Whom a source speaks for, by the source's name; null for nobody. */
  readonly bodies?: Readonly<Record<string, string | null>>
}
