import type { Claim, Mention } from "../../model/index.ts"
import { counted, dayInWords, rootsInWords } from "../words.ts"

/**
 * A claim as a page elsewhere shows it: sentences that are ready to be shown, so that an older script shows a newer
 * server's card. Addresses are paths on the server that it came from.
 */
export interface Card {
  /** The words of the passage that says it best. */
  readonly gist: string
  /** "at least 1, at most 3 roots". */
  readonly roots: string
  /** "behind 12 passages in 9 reports". */
  readonly behind: string
  /** Who denies or doubts it, where reports differ, who its roots are, where it was seen first. */
  readonly lines: readonly string[]
  /** Why so many roots and no more or less. */
  readonly because: readonly string[]
  /** That a machine put it together. */
  readonly warning: string
  /** The day on which it was worked out, an ISO 8601 date. */
  readonly asOf: string
  /** The claim's page, its story's, and that of the error rates. */
  readonly at: string
  readonly story: string
  readonly errors: string
}

/** A claim's card, as it stands on a day. */
export function cardOf(claim: Claim, story: string, now: Date): Card {
  const { gist, mentions, roots } = claim
  const reports = new Set(mentions.map(({ report }) => report)).size
  const page = `/stories/${encodeURIComponent(story)}`
  return {
    gist,
    roots: rootsInWords(roots),
    behind: `behind ${counted(mentions.length, "passage")} in ${counted(reports, "report")}`,
    lines: [...contested(claim), ...differing(claim), ...namesOf(claim), ...firstOf(mentions)],
    because: some(roots.because, 8),
    warning: "A machine put these passages together, and is often wrong.",
    asOf: now.toISOString().slice(0, 10),
    at: `${page}/claims/${encodeURIComponent(claim.id)}`,
    story: page,
    errors: "/about#errors",
  }
}

/** The first few; a card has room for no more, and says how many it leaves out. */
const some = (all: readonly string[], most: number) =>
  all.length <= most ? all : [...all.slice(0, most), `… and ${all.length - most} more`]

function contested({ contested, relations }: Claim): string[] {
  const said = relations.filter(({ is }) => is === "denies" || is === "doubts").map(({ because }) => because)
  return contested ? [["It is contested.", ...some(said, 3)].join(" ")] : []
}

function differing({ relations }: Claim): string[] {
  const values = new Set(relations.flatMap(({ differs }) => (differs ? [`${differs.here} or ${differs.there}`] : [])))
  return values.size ? [`Reports differ: ${some([...values], 3).join("; ")}.`] : []
}

const namesOf = ({ roots: { names } }: Claim) => (names.length ? [`It goes back to ${some(names, 5).join("; ")}.`] : [])

function firstOf(mentions: readonly Mention[]): string[] {
  const dated = mentions.flatMap(({ published, outlet }) => (published === undefined ? [] : [{ published, outlet }]))
  const [first] = dated.sort((a, b) => (a.published < b.published ? -1 : 1))
  return first
    ? [`First seen here on ${dayInWords(first.published)}, in ${first.outlet ?? "an outlet not known"}.`]
    : []
}
