import { whoIn } from "../../../../src/exchange/words.ts"
import type { Ledger, Naming, Row } from "../../../../src/model/index.ts"

/** A hand that words went through on their way to the page, and behind it those that it had them from. */
export interface Hand {
  readonly name: string
  /** How openly a root is named; absent for a hand in between. */
  readonly naming?: Naming
  /** The body that it speaks for. */
  readonly body?: string
  /** The numbers of the rows whose chain ends here. */
  readonly rows: number[]
  readonly from: Hand[]
}

/** The chains of all rows as a tree: from the page, through each relay, to the roots. */
export function chainsOf(ledger: Ledger): Hand[] {
  const who = whoIn(ledger)
  const page: Hand = { name: "", rows: [], from: [] }
  const passed = new Set(ledger.attributions.flatMap(({ within, via }) => via.map((name) => `${within} ${name}`)))
  ledger.attributions.forEach((row, i) => {
    // A row that only passes another one on is a hand in that one's chain.
    if (passed.has(`${row.id} ${row.speaker}`)) return
    const hand = handsOf(row, who(row)).reduce(through, page)
    rootIn(hand, row).rows.push(i + 1)
  })
  return page.from
}

/** Through whom a row came: its relay, and its speaker where they only cite somebody ("X, who cited officials"). */
function handsOf({ via, root, naming, kind, speaker }: Row, who: string): string[] {
  const cites =
    speaker !== undefined &&
    kind !== "author" &&
    naming !== "none" &&
    root.naming !== "none" &&
    !who.includes(root.name)
  return [...new Set(cites ? [...via, who] : via)]
}

function through(hand: Hand, name: string): Hand {
  const known = hand.from.find((other) => other.name === name && other.naming === undefined)
  if (known) return known
  const next: Hand = { name, rows: [], from: [] }
  hand.from.push(next)
  return next
}

function rootIn(hand: Hand, { root: { name, naming, affiliation } }: Row): Hand {
  const body = affiliation !== undefined && !name.includes(affiliation) ? affiliation : undefined
  const known = hand.from.find((other) => other.name === name && other.naming === naming && other.body === body)
  if (known) return known
  const next: Hand = { name, naming, ...(body !== undefined && { body }), rows: [], from: [] }
  hand.from.push(next)
  return next
}

/** A hand in its place in the picture: a line each, further right the further back. */
interface Placed {
  readonly hand: Hand
  readonly depth: number
  readonly line: number
  /** The line of the hand before it; -1 is the page. */
  readonly before: number
}

export function placed(hands: readonly Hand[], depth = 1, before = -1, all: Placed[] = []): Placed[] {
  for (const hand of hands) {
    const line = all.length
    all.push({ hand, depth, line, before })
    placed(hand.from, depth + 1, line, all)
  }
  return all
}
