import type { ClaimRoots, CopyGroup, Mention } from "../../model/index.ts"
import { listed } from "../listed.ts"
import { type Parties, type Party, partiesOf } from "./parties.ts"

/**
 * At least and at most how many independent roots stand behind a claim's passages, with the reasons. Two mouths of one body
 * are one root, and so are copies of one text. An unnamed source may be any of the others, and what a report says in its
 * own voice may come from anywhere: both raise only the upper figure. So does a passage of which it is not sure (`sure`) that
 * it says the same as another root's.
 */
export function rootsOf(
  mentions: readonly Mention[],
  copies: readonly CopyGroup[] = [],
  sure: Sure = () => true,
): ClaimRoots {
  const parties = partiesOf(mentions, copies)
  const all = [...parties.values()]
  const known = all.filter((party) => party.known)
  const unknown = all.filter((party) => !party.known)
  const certain = certainOf(known, mentions, sure)
  return {
    names: [...known, ...unknown].map(({ name }) => name).sort(),
    atLeast: Math.max(certain, Math.min(1, all.length)),
    atMost: all.length,
    because: [
      ...known.flatMap(together),
      ...unknown.flatMap(together),
      ...copied(mentions, copies),
      ...doubts(parties),
      ...unsure(known, certain),
    ].sort(),
  }
}

/** Who was taken together, and why. */
function together({ name, mouths, mentions, relay, known }: Party): string[] {
  if (relay)
    return mentions.length > 1
      ? [`${mentions.length} passages have it from a source that ${relay} does not name: one root at most`]
      : []
  const others = known ? [...mouths].filter((mouth) => mouth !== name).sort() : []
  if (!others.length) return []
  return [
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

function doubts(parties: Parties): string[] {
  const unknown = [...parties.values()].filter(({ known }) => !known)
  if (!unknown.length || parties.size < 2) return []
  const own = unknown.filter(({ ownVoice }) => ownVoice).map(({ name }) => name.replace(/^own voice: /, ""))
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

/** Whether two passages surely make the same statement. */
export type Sure = (a: Mention, b: Mention) => boolean

/** The most known roots that passages stand behind which are, one by one, surely of one statement. */
function certainOf(known: readonly Party[], mentions: readonly Mention[], sure: Sure): number {
  const left = new Set(mentions)
  let most = 0
  for (const first of mentions) {
    if (!left.delete(first)) continue
    const group = [first]
    for (const one of group) for (const other of left) if (sure(one, other) && left.delete(other)) group.push(other)
    const ids = new Set(group.map(({ id }) => id))
    most = Math.max(most, known.filter((party) => party.mentions.some((id) => ids.has(id))).length)
  }
  return most
}

function unsure(known: readonly Party[], certain: number): string[] {
  const names = listed(known.map(({ name }) => name).sort())
  return certain < known.length
    ? [`not all that ${names} say is surely the same: only ${Math.max(1, certain)} counted as certain`]
    : []
}
