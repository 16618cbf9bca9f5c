import type { ClaimProposal, Judged, Mention, PairJudgement } from "../../model/index.ts"

/** How much two passages are alike, by their ids: 1 where a person holds them the same, nothing where they hold them different. */
export type Alike = (a: string, b: string) => number

/** The lines from which likenesses count; chosen on the stories of bench/claims.md. */
export interface Lines {
  /** A passage joins a group that it is this much alike on the mean ... */
  readonly joins: number
  /** ... and no member of which it is less alike. */
  readonly least: number
  /** That two passages make the same statement is beyond doubt: only then do both raise a lower bound. */
  readonly sure: number
}
export const LINES: Lines = { joins: 0.3, least: 0.15, sure: 0.7 }

/**
 * Groups of passages that make the same statement. A passage may make several, so it may stand in several groups. Each
 * begins with the best link that no group has yet, and takes in what fits its members. The order of passages, proposals
 * and judgements makes no difference.
 */
export function groupsOf(
  mentions: readonly Mention[],
  alike: Alike,
  links: readonly (readonly [string, string])[],
  lines: Lines = LINES,
): string[][] {
  const reports = new Map(mentions.map(({ id, report }) => [id, report]))
  const across = links.filter(([a, b]) => alike(a, b) === 1 || reports.get(a) !== reports.get(b))
  const covered = new Set<string>()
  const groups: string[][] = []
  const near = neighbours(links, mentions, alike, lines)
  for (const [a, b] of [...across].sort((x, y) => alike(...y) - alike(...x) || order(keyOf(...x), keyOf(...y)))) {
    if (covered.has(keyOf(a, b))) continue
    const group = grown([a, b], near, alike, lines)
    for (const one of group) for (const other of group) covered.add(keyOf(one, other))
    groups.push(group.sort(order))
  }
  return groups.filter((group, i) => !groups.some((other, j) => i !== j && isIn(group, other, i, j)))
}

/** How much two passages are alike: the machine's score, or a person's word. */
export function alikeOf(
  proposals: readonly ClaimProposal[],
  same: ReadonlySet<string>,
  different: ReadonlySet<string>,
): Alike {
  const scores = new Map(proposals.map(({ pair, score }) => [keyOf(...pair), score]))
  return (a, b) => {
    const key = keyOf(a, b)
    if (different.has(key)) return 0
    return same.has(key) ? 1 : Math.min(scores.get(key) ?? 0, 0.999)
  }
}

/**
 * What persons hold about rows, as pairs of passages: all passages of two rows that are different, and of two that are the
 * same the two that are most alike.
 */
export function byPersons(
  mentions: readonly Mention[],
  judgements: readonly Judged<PairJudgement>[],
  proposals: readonly ClaimProposal[],
): { same: Set<string>; different: Set<string>; pairs: [string, string][] } {
  const scores = new Map(proposals.map(({ pair, score }) => [keyOf(...pair), score]))
  const rows = Map.groupBy(mentions, ({ row }) => row)
  const told = { same: new Set<string>(), different: new Set<string>(), pairs: [] as [string, string][] }
  for (const { pair, answer, about, hand } of judgements) {
    if (about !== "row" || hand !== "person" || answer === "unsure") continue
    const [mine = [], theirs = []] = pair.map((row) =>
      rows
        .get(row)
        ?.map(({ id }) => id)
        .sort(order),
    )
    const both = mine.flatMap((a) => theirs.map((b): [string, string] => [a, b]))
    if (answer === "different") for (const two of both) told.different.add(keyOf(...two))
    else {
      const best = both.sort((x, y) => (scores.get(keyOf(...y)) ?? 0) - (scores.get(keyOf(...x)) ?? 0))[0]
      if (best) told.pairs.push(best)
      if (best) told.same.add(keyOf(...best))
    }
  }
  return told
}

const keyOf = (a: string, b: string) => (a < b ? `${a}\n${b}` : `${b}\n${a}`)
export const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Whom each passage fits at all. */
type Near = ReadonlyMap<string, readonly string[]>
function neighbours(
  links: readonly (readonly [string, string])[],
  mentions: readonly Mention[],
  alike: Alike,
  { least }: Lines,
): Near {
  const linked = new Set(links.flat())
  const ids = mentions.map(({ id }) => id).sort(order)
  return new Map([...linked].map((id) => [id, ids.filter((other) => other !== id && alike(id, other) >= least)]))
}

function grown(seed: readonly string[], near: Near, alike: Alike, { joins, least }: Lines): string[] {
  const group = [...seed].sort(order)
  const candidates = [...(near.get(group[0] as string) ?? [])]
  for (;;) {
    let [best, most] = ["", 0]
    for (const one of candidates) {
      if (group.includes(one)) continue
      const fits = group.map((member) => alike(one, member))
      const mean = fits.reduce((sum, value) => sum + value, 0) / fits.length
      if (mean >= joins && mean > most && Math.min(...fits) >= least) [best, most] = [one, mean]
    }
    if (!best) return group
    group.push(best)
  }
}

function isIn(group: readonly string[], other: readonly string[], i: number, j: number): boolean {
  if (group.length > other.length || (group.length === other.length && i < j)) return false
  return group.every((one) => other.includes(one))
}
