import type { ClaimRoots, CopyGroup, Mention } from "../../model/index.ts"
import { listed } from "../listed.ts"
import { speaksForUntold } from "../mouths.ts"
import { apart, certainOf, type Doubt, decliners, doubtsAmong, type Sure } from "./certain.ts"
import { type Party, partiesOf } from "./parties.ts"

/**
 * At least and at most how many independent roots stand behind a claim's passages, with the reasons. Two mouths of one body
 * are one root, and so are copies of one text. An unnamed source may be any of the others, and what a report says in its
 * own voice may come from anywhere: both raise only the upper figure. So do a passage of which it is not sure (`sure`) that it
 * says the same as another root's, one who may have it from another, and one who declines to say it. What a report credits to somebody it says in its own
 * voice on no other ground.
 */
export function rootsOf(
  mentions: readonly Mention[],
  copies: readonly CopyGroup[] = [],
  sure: Sure = () => true,
): ClaimRoots {
  const parties = partiesOf(mentions, copies)
  const all = [...parties.values()]
  const known = all.filter((party) => party.known)
  const credited = creditedElsewhere(all, mentions)
  const unknown = all.filter((party) => !party.known && !credited.includes(party))
  const open = doubtsAmong(known, mentions)
  const declining = decliners(known, mentions)
  const standing = known.filter((party) => !declining.includes(party))
  const certain = certainOf(standing, open, mentions, sure)
  return {
    names: [...known, ...unknown].map(({ name }) => name).sort(),
    atLeast: Math.max(certain, Math.min(1, all.length)),
    atMost: known.length + unknown.length,
    because: [
      ...known.flatMap(together),
      ...unknown.flatMap(together),
      ...copied(mentions, copies),
      ...doubts(known, unknown),
      ...whose(known),
      ...new Set(open.map(({ because }) => because)),
      ...credited.map(
        ({ name }) => `what ${outletOf(name)} says in its own voice it also credits to others: no root more`,
      ),
      ...declining.flatMap(({ name }) => (known.length > 1 ? [`${name} only declines to say it`] : [])),
      ...unsure(standing, certain, open),
    ].sort(),
  }
}

/** Who was taken together, and why. */
function together({ name, mouths, quoted, joint, mentions, relay, known }: Party): string[] {
  if (joint.length) return [`${name} say it together, and none of them without the others: one root`]
  if (relay)
    return mentions.length > 1
      ? [`${mentions.length} passages have it from a source that ${relay} does not name: one root at most`]
      : []
  const others = known ? [...mouths].filter((mouth) => mouth !== name && !quoted.has(mouth)).sort() : []
  const quotation = quoted.size ? [`${listed([...quoted].sort())} are credited with the same quotation: one root`] : []
  if (!others.length) return quotation
  return [
    ...quotation,
    `${listed(others)} ${others.length > 1 ? "speak" : "speaks"} for ${name}, or are other names for it: one root`,
  ]
}

function copied(mentions: readonly Mention[], copies: readonly CopyGroup[]): string[] {
  const here = new Set(mentions.map(({ report }) => report))
  return copies.flatMap(({ reports, because }) => {
    const those = reports.filter((report) => here.has(report))
    return those.length > 1 ? [`${those.length} reports are copies of one text (${because}): one origin`] : []
  })
}

function doubts(known: readonly Party[], unknown: readonly Party[]): string[] {
  if (!unknown.length || known.length + unknown.length < 2) return []
  const own = unknown.filter(({ ownVoice }) => ownVoice).map(({ name }) => outletOf(name))
  const unnamed = unknown.filter(({ ownVoice }) => !ownVoice).map(({ name }) => name)
  return [
    ...(unnamed.length ? [`${listed(unnamed.sort())} may be any of the others: not named`] : []),
    ...(own.length
      ? [
          `what ${listed(own.sort())} ${own.length > 1 ? "say" : "says"} in their own voice may come from any of the others`,
        ]
      : []),
  ]
}

function whose(known: readonly Party[]): string[] {
  if (known.length < 2) return []
  const names = (of: (party: Party) => boolean) =>
    listed(
      known
        .filter(of)
        .map(({ name }) => name)
        .sort(),
    )
  const [outlets, mouths] = [names(({ outlet }) => outlet === true), names(speaksForUntold)]
  return [
    ...(outlets ? [`${outlets} may have it from any of the others, as an outlet does`] : []),
    ...(mouths ? [`${mouths} may speak for any of the others: it is not told for whom`] : []),
  ]
}

/** What reports say in their own voice and, in another passage, credit to somebody who is known. */
function creditedElsewhere(parties: readonly Party[], mentions: readonly Mention[]): Party[] {
  const reports = new Map(mentions.map(({ id, report }) => [id, report]))
  const told = new Set(parties.flatMap((one) => (one.known ? one.mentions.map((id) => reports.get(id)) : [])))
  return parties.filter((one) => one.ownVoice && one.mentions.every((id) => told.has(reports.get(id))))
}

const outletOf = (name: string) => name.replace(/^own voice: /, "")

function unsure(known: readonly Party[], certain: number, open: readonly Doubt[]): string[] {
  const names = listed(known.map(({ name }) => name).sort())
  return certain < apart(known, open)
    ? [`not all that ${names} say is surely the same: only ${Math.max(1, certain)} counted as certain`]
    : []
}
