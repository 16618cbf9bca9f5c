import type { CopyGroup, Mention, Relation } from "../../model/index.ts"
import { differencesOf } from "./differences.ts"
import { type Parties, partiesOf } from "./parties.ts"

/** The acts that take the other side. */
export const AGAINST: Readonly<Record<string, "denies" | "doubts">> = { denies: "denies", doubts: "doubts" }

/** How a claim's passages stand to each other: who repeats, confirms, denies or doubts it, and in what they differ. */
export function relationsOf(mentions: readonly Mention[], copies: readonly CopyGroup[] = []): Relation[] {
  const parties = partiesOf(mentions, copies)
  const inTime = [...mentions].sort(byTime)
  return [
    ...inTime.flatMap((mention, i) => stance(mention, inTime.slice(0, i), parties)),
    ...inTime.flatMap((mention, i) => inTime.slice(0, i).flatMap((before) => differs(mention, before))),
  ]
}

function stance(mention: Mention, before: readonly Mention[], parties: Parties): Relation[] {
  const is = AGAINST[mention.act] ?? (mention.act === "confirms" ? "confirms" : undefined)
  if (is)
    return [
      { is, mention: mention.id, because: told(mention, is, is === "confirms" ? kin(mention, before, parties) : []) },
    ]
  const same = before.find((other) => other.act === mention.act && sameRoot(mention, other, parties))
  if (!same) return []
  return [{ is: "repeats", mention: mention.id, to: same.id, because: told(mention, "repeats", []) }]
}

/** Who does so, when, through whom, and what makes less of it. */
function told(mention: Mention, is: string, notes: readonly string[]): string {
  const who =
    mention.source ?? (mention.naming === "own voice" ? (mention.outlet ?? "the report") : "somebody who is not named")
  const when = mention.said === undefined ? "" : ` on ${mention.said}`
  const through = mention.via.length ? `, through ${mention.via.join(", then ")}` : ""
  const only = mention.vouches === undefined ? [] : [`only ${mention.vouches}`]
  return `${who} ${is} it${when}${through}${[...only, ...notes].map((note) => `; ${note}`).join("")}`
}

/** A confirmation by the same root is no second one. */
function kin(mention: Mention, before: readonly Mention[], parties: Parties): string[] {
  const same = before.filter((other) => other.source !== mention.source && sameRoot(mention, other, parties))
  const names = [...new Set(same.flatMap(({ source }) => source ?? []))].sort()
  return names.length ? [`the same root as ${names.join(", ")}: no second one`] : []
}

const sameRoot = (a: Mention, b: Mention, parties: Parties) =>
  [...parties.values()].some(({ mentions }) => mentions.includes(a.id) && mentions.includes(b.id))

function differs(mention: Mention, before: Mention): Relation[] {
  return differencesOf(mention, before).map((differs) => ({
    is: "differs",
    mention: mention.id,
    to: before.id,
    differs,
    because: `${differs.in}: ${differs.here} here, ${differs.there} there`,
  }))
}

const timeOf = ({ said, published }: Mention) => (said ?? published ?? "").slice(0, 10)
const byTime = (a: Mention, b: Mention) => {
  const [x, y] = [`${timeOf(a)} ${a.id}`, `${timeOf(b)} ${b.id}`]
  return x < y ? -1 : x > y ? 1 : 0
}
