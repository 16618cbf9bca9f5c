import type { Row, Span } from "../model/index.ts"
import { around, type Context, hull, wordsOf } from "./context.ts"
import { withLeads } from "./relay/headline.ts"
import { knownOutlet } from "./relay/outlets.ts"

/** What rows tell of each other: a headline's relay, where an outlet's chain ends, and what a confirmation really vouches for. */
export function settled(context: Context, found: readonly Row[]): Row[] {
  const rows = withLeads(context, found)
  const inner = new Map<string, Row>()
  for (const row of rows) if (row.within !== undefined && !inner.has(row.within)) inner.set(row.within, row)
  const rooted = rows.map((row) => throughOutlet(row, inner.get(row.id)))
  return rooted.map((row, i) => {
    const beside = [rooted[i - 2], rooted[i - 1], rooted[i + 1], rooted[i + 2]].filter(
      (other): other is Row =>
        other !== undefined &&
        other.speaker !== undefined &&
        other.speaker === row.speaker &&
        sameSentence(context, row, other),
    )
    return vouched(context, cited(context, row, beside), beside)
  })
}

/** How much of a content one in it must hold to be what it says. */
const MOST = 0.6

/** "The Courier reported that the envoy said that …": an outlet adds nothing, the chain ends with the envoy. */
function throughOutlet(row: Row, inner: Row | undefined): Row {
  if (!inner || row.kind !== "organisation" || !row.speaker || !knownOutlet(row.speaker)) return row
  const held = lengthOf(hull([...inner.source, ...inner.cue, ...inner.content]))
  return held >= MOST * lengthOf(hull(row.content)) ? { ...row, root: inner.root } : row
}

const lengthOf = (span: Span | undefined) => (span ? span[1] - span[0] : 0)

/** "NBC, who cited officials": what an outlet says of its sources ends where its statement beside it does. */
function cited(context: Context, row: Row, beside: readonly Row[]): Row {
  if (row.kind !== "organisation" || !/^(?:cit(?:es?|ed|ing)|quot(?:es?|ed|ing))$/i.test(wordsOf(context, row.cue)))
    return row
  const other = beside.find(({ root }) => root.name !== row.speaker)
  return other ? { ...row, root: other.root } : row
}

/**
 * "This was confirmed by Orsk, who said that his government had seen reports": it is the confirmation that vouches for
 * having seen reports alone; the statement itself says no more than that.
 */
function vouched(context: Context, row: Row, beside: readonly Row[]): Row {
  const seen = (one: Row) => one.act === "states" && one.vouches !== undefined
  if (row.act === "confirms" && row.vouches === undefined) {
    const other = beside.find(seen)
    return other?.vouches === undefined ? row : { ...row, vouches: other.vouches }
  }
  if (
    !seen(row) ||
    !beside.some(({ act }) => act === "confirms") ||
    !/\breports?\b/.test(wordsOf(context, row.content))
  )
    return row
  const { vouches: _, ...rest } = row
  return rest
}

function sameSentence(context: Context, a: Row, b: Row): boolean {
  const [place, other] = [hull(a.cue), hull(b.cue)]
  return (
    place !== undefined &&
    other !== undefined &&
    around(context.sentences, place[0])[0] === around(context.sentences, other[0])[0]
  )
}
