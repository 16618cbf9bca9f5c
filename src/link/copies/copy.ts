import type { Credit } from "../../model/ledger.ts"
import { type Passage, passagesOf } from "./passages.ts"
import { isBefore, isRelease, sameName } from "./signs.ts"
import { type OwnWord, ownWords } from "./words.ts"

/** A report as copies need it; a ledger is one too. */
export interface CopyReport {
  readonly id: string
  readonly text: string
  readonly outlet?: string
  /** An ISO 8601 date, or date and time. */
  readonly published?: string
  readonly credits?: readonly Pick<Credit, "name" | "kind" | "given">[]
}

/**
 * How a text came to stand in two reports: both have it from a wire ("wire copy") or from a body's own release ("press
 * release"), the one printed the other's ("syndication"), or wrote it anew with much of it left ("light rewrite").
 */
type CopyKind = "wire copy" | "press release" | "syndication" | "light rewrite"

/** Two reports that share text beyond what they quote. */
export interface Copy {
  readonly pair: readonly [string, string]
  readonly kind: CopyKind
  /** How much of the shorter one's own words stands in the other, 0 to 1. */
  readonly share: number
  /** The passages, first the one with most words; `one` counts in the first of the pair, `other` in the second. */
  readonly passages: readonly Passage[]
  /** The report that was first; absent when nothing tells. */
  readonly first?: string
  /** Who wrote it, when both have it from somebody else: a wire, as the reports credit it. */
  readonly origin?: string
  readonly because: string
}

/** A report with its own words, which are asked for with each comparison. */
export interface Worded {
  readonly report: CopyReport
  readonly words: readonly OwnWord[]
}

export const worded = (report: CopyReport): Worded => ({ report, words: ownWords(report.text) })

/** So many words, and this share of the shorter one's, may be the same by chance, or for want of another way to say it. */
const CHANCE_WORDS = 20
const CHANCE = 0.15
/** From here on it is one text. */
const WHOLE = 0.7

/** Whether one of two reports has its text from the other, or both from a third; undefined when they share too little. */
export function copyOf(one: Worded, other: Worded): Copy | undefined {
  const passages = passagesOf(one.words, other.words).sort((a, b) => b.words - a.words)
  const words = passages.reduce((sum, passage) => sum + passage.words, 0)
  const share = words / Math.max(1, Math.min(one.words.length, other.words.length))
  if (words < CHANCE_WORDS || share < CHANCE) return undefined
  const [a, b] = [one.report, other.report]
  const wire = commonWire(a, b)
  const kind = kindOf(a, b, share, wire)
  const first = firstOf(a, b)
  return {
    pair: [a.id, b.id],
    kind,
    share: Math.min(1, share),
    passages,
    ...(first && { first: first.id }),
    ...(kind === "wire copy" && wire !== undefined && { origin: wire }),
    because: reason(kind, share, passages, wire, first?.because),
  }
}

function kindOf(a: CopyReport, b: CopyReport, share: number, wire: string | undefined): CopyKind {
  if (isRelease(a.text) || isRelease(b.text)) return "press release"
  if (wire !== undefined) return "wire copy"
  return share >= WHOLE ? "syndication" : "light rewrite"
}

/** A wire that both credit; or that one credits and the other is. */
function commonWire(a: CopyReport, b: CopyReport): string | undefined {
  const given = (report: CopyReport) =>
    (report.credits ?? []).filter(({ kind }) => kind === "wire").map(({ name }) => name)
  const [mine, theirs] = [given(a), given(b)]
  return (
    mine.find((name) => theirs.some((other) => sameName(name, other)) || sameName(name, b.outlet)) ??
    theirs.find((name) => sameName(name, a.outlet))
  )
}

/** By time, else by who credits whom; two dates of one day tell nothing. */
function firstOf(a: CopyReport, b: CopyReport): { readonly id: string; readonly because: string } | undefined {
  if (isBefore(a.published, b.published)) return { id: a.id, because: `${a.id} was published first` }
  if (isBefore(b.published, a.published)) return { id: b.id, because: `${b.id} was published first` }
  const [mine, theirs] = [credits(a, b), credits(b, a)]
  if (theirs && !mine) return { id: a.id, because: `${b.id} credits ${a.outlet}` }
  if (mine && !theirs) return { id: b.id, because: `${a.id} credits ${b.outlet}` }
  return undefined
}

const credits = (report: CopyReport, other: CopyReport) =>
  (report.credits ?? []).some(({ name, given }) => given !== "help" && sameName(name, other.outlet))

function reason(kind: CopyKind, share: number, passages: readonly Passage[], wire?: string, first?: string): string {
  const longest = passages[0]?.words ?? 0
  const much = `${Math.round(100 * Math.min(1, share))} % of the shorter one's own words stand in the other, up to ${longest} in a row`
  const why = {
    "wire copy": `both credit ${wire}`,
    "press release": "one of them is marked as a release",
    syndication: "",
    "light rewrite": "",
  }
  return [much, why[kind], first ?? "nothing tells which was first"].filter(Boolean).join("; ")
}
