import type { Row } from "../model/index.ts"
import { hull } from "../text/index.ts"
import { type DeskFinding, type Draft, pointOf, wordsIn } from "./finding.ts"

/** Statements that nobody is credited with although the words sound as if somebody were: "reportedly", "it is said". */
export function withoutSource({ ledger }: Draft): DeskFinding[] {
  const hedged = ledger.ownVoice.flatMap(({ hedges }) =>
    hedges.filter((hedge) => HEARSAY.test(ledger.text.slice(...hedge))),
  )
  const passive = ledger.attributions.filter(
    ({ root, source, via }) => root.naming === "none" && !source.length && !via.length,
  )
  return [
    ...hedged.map(
      (span) => ({ code: "no-source", span, message: unsaid(ledger.text.slice(...span)), mend: SAY_WHO }) as const,
    ),
    ...passive.map((row) => {
      const span = hull(row.cue)
      return {
        code: "no-source",
        span,
        row: row.id,
        message: unsaid(wordsIn(ledger.text, row.cue)),
        mend: SAY_WHO,
      } as const
    }),
  ]
}

/** Hedges that tell of somebody who said so; "may" and "perhaps" are the writer's own. */
const HEARSAY =
  /^(?:reportedly|allegedly|apparently|supposedly|purportedly|rumou?red|it is (?:said|understood|believed)|said to)/i
const SAY_WHO = "Say who says so, or tie the sentence to the report that does."
const unsaid = (words: string) => `“${words}” tells that somebody said this, and nobody is named or described.`

/** Unnamed sources whose reason for not being named is told nowhere in the draft. */
export function withoutReason({ ledger }: Draft): DeskFinding[] {
  const told = new Set(ledger.attributions.flatMap(({ anonymity, sources }) => (anonymity ? sources : [])))
  const silent = ledger.attributions.filter(
    ({ naming, anonymity, sources, via }) =>
      naming === "anonymous" && !anonymity && !via.length && !sources.some((id) => told.has(id)),
  )
  // Told once for each source, where they first speak.
  return [...new Map(silent.reverse().map((row) => [row.sources.join(), row])).values()].reverse().map((row) => ({
    code: "no-reason",
    span: pointOf(row),
    row: row.id,
    message: `“${wordsIn(ledger.text, row.source)}” is not named, and the report does not say why.`,
    mend: "Say why they are not named: “who asked not to be named because …”.",
  }))
}

/** Confirmations that confirm something else than what they are told to: having heard of it, looking into it. */
export function confirmingLess({ ledger, ties }: Draft): DeskFinding[] {
  const weak = (row: Row) => row.act === "confirms" && row.vouches
  const own = ledger.attributions
    .filter(weak)
    .map((row) => found(row, `What is vouched for here is ${row.vouches}, not the thing itself.`))
  const tied = ties.flatMap(({ span, row, report }) =>
    ledger.attributions
      .filter(
        (mine) => mine.act === "confirms" && !weak(mine) && mine.cue.some(([at]) => at >= span[0] && at < span[1]),
      )
      .filter(() => row.act !== "confirms" || row.vouches)
      .map((mine) => found(mine, lesser(row, report.outlet))),
  )
  return [...own, ...tied]
}

const found = (row: Row, message: string): DeskFinding => ({
  code: "confirms-less",
  span: hull(row.cue),
  row: row.id,
  message,
  mend: "Say what exactly is confirmed, or write “said”.",
})

const lesser = ({ act, vouches, speaker = "the source" }: Row, outlet = "the report that it rests on") =>
  vouches
    ? `In ${outlet} ${speaker} vouches for ${vouches}, not for the thing itself.`
    : `In ${outlet} ${speaker} ${act} this, and does not confirm it.`
