import type {
  Claim,
  ClaimProposal,
  CopyGroup,
  Correction,
  Judged,
  Mention,
  PairJudgement,
  WhatIf,
} from "../../model/index.ts"
import type { Sure } from "./certain.ts"
import { isContested } from "./contested.ts"
import { graphOf } from "./graph.ts"
import { type Alike, alikeOf, byPersons, groupsOf, LINES, type Lines, order } from "./group.ts"
import { idsOf } from "./ids.ts"
import { AGAINST, relationsOf } from "./relations.ts"
import { rootsOf } from "./roots.ts"
import { withSides } from "./sides.ts"
import { supposing } from "./suppose.ts"

/** What claims are worked out from: a story's passages, what is proposed and what persons hold, and what is tried. */
export interface ClaimsFrom {
  readonly mentions: readonly Mention[]
  readonly proposals: readonly ClaimProposal[]
  /** Those that stand; only persons' are heeded, about pairs of rows and about what a row does. */
  readonly judgements?: readonly Judged<PairJudgement | Correction>[]
  readonly copies?: readonly CopyGroup[]
  readonly whatIf?: WhatIf
  readonly lines?: Lines
}

/** A story's claims, those of most reports first, and what is left to a person to link. */
export interface ClaimsOfStory {
  readonly claims: readonly Claim[]
  readonly suggestions: readonly ClaimProposal[]
}

/** Adds up what is proposed and judged to claims. Whatever order things come in, the same come out. */
export function addUp({
  mentions,
  proposals,
  judgements = [],
  copies = [],
  whatIf = {},
  lines = LINES,
}: ClaimsFrom): ClaimsOfStory {
  const pairs = judgements.filter((one): one is Judged<PairJudgement> => one.answer !== "correction")
  const people = byPersons(mentions, pairs, proposals)
  const alike = alikeOf(proposals, people.same, people.different)
  const links = proposals.filter(({ is, pair }) => is === "match" && alike(...pair) > 0).map(({ pair }) => pair)
  const groups = groupsOf(mentions, alike, [...links, ...people.pairs], lines)
  const known = new Map(supposing(mentions, whatIf).map((mention) => [mention.id, mention]))
  const called = idsOf(groups)
  const against = againstOf(proposals)
  const decided = new Set(judgements.flatMap(actOf))
  const sided = (ids: readonly string[]) =>
    withSides(
      ids.map((id) => known.get(id) as Mention),
      against(ids),
      decided,
    )
  const claims = groups.map((ids) => claimOf(called.get(ids) as string, sided(ids), alike, copies, lines))
  const linked = new Set(groups.flatMap((ids) => ids.flatMap((a) => ids.map((b) => `${a}\n${b}`))))
  return {
    claims: claims.sort(
      (a, b) => reports(b) - reports(a) || b.mentions.length - a.mentions.length || order(a.id, b.id),
    ),
    suggestions: proposals.filter(({ pair: [a, b] }) => !linked.has(`${a}\n${b}`) && alike(a, b) > 0),
  }
}

/** The row of which a person has said what it does. */
const actOf = (one: Judged<PairJudgement | Correction>) =>
  one.answer === "correction" && one.field === "act" && one.hand === "person" ? [one.row] : []

/** The passages of a group that are proposed to speak against what the others of it state. */
function againstOf(proposals: readonly ClaimProposal[]): (group: readonly string[]) => ReadonlySet<string> {
  const told = proposals.filter(({ is, against }) => against && is === "match")
  return (group) => {
    const within = new Set(group)
    return new Set(told.flatMap(({ pair, against = [] }) => (pair.every((id) => within.has(id)) ? against : [])))
  }
}

/** One claim of the passages that make it. */
function claimOf(
  id: string,
  given: readonly Mention[],
  alike: Alike,
  copies: readonly CopyGroup[],
  lines: Lines,
): Claim {
  const mentions = [...given].sort((a, b) => order(a.report, b.report) || a.start - b.start || order(a.id, b.id))
  const sure: Sure = (a, b) => alike(a.id, b.id) >= lines.sure
  return {
    id,
    gist: gistOf(mentions, alike),
    mentions,
    roots: rootsOf(mentions, copies, sure),
    contested: isContested(mentions, copies),
    relations: relationsOf(mentions, copies),
    graph: graphOf(mentions, copies),
  }
}

/** The words of the passage that fits the others best, and does not deny what they say; of two the shorter. */
function gistOf(mentions: readonly Mention[], alike: Alike): string {
  const total = ({ id }: Mention) =>
    mentions.reduce((sum, other) => sum + (other.id === id ? 0 : alike(id, other.id)), 0)
  const denies = ({ act }: Mention) => Number(act in AGAINST)
  const best = [...mentions].sort(
    (a, b) => denies(a) - denies(b) || total(b) - total(a) || a.words.length - b.words.length || order(a.id, b.id),
  )
  return best[0]?.words ?? ""
}

const reports = ({ mentions }: Claim) => new Set(mentions.map(({ report }) => report)).size
