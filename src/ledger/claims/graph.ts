import type { ClaimEdge, ClaimGraph, ClaimNode, CopyGroup, Mention } from "../../model/index.ts"
import { partiesOf } from "./parties.ts"

/** The way from every passage through its relays, outermost first, to the roots. Nodes and edges are in a fixed order. */
export function graphOf(mentions: readonly Mention[], copies: readonly CopyGroup[] = []): ClaimGraph {
  const parties = [...partiesOf(mentions, copies).values()]
  const nodes = new Map<string, ClaimNode>()
  const edges = new Map<string, ClaimEdge>()
  for (const { key, name, naming, known } of parties) {
    const id = `root ${key}`
    nodes.set(id, { id, kind: "root", label: name, naming, certain: known })
  }
  for (const mention of mentions) {
    nodes.set(mention.id, passage(mention))
    const hands = mention.via.map((name) => ({ id: `relay ${name}`, kind: "relay" as const, label: name }))
    for (const hand of hands) nodes.set(hand.id, hand)
    const roots = parties.filter((party) => party.mentions.includes(mention.id)).map(({ key }) => `root ${key}`)
    const steps = [mention.id, ...hands.map(({ id }) => id)]
    for (const [i, to] of steps.slice(1).entries()) add(edges, steps[i] as string, to, mention)
    for (const root of roots) add(edges, steps.at(-1) as string, root, mention)
  }
  return { nodes: sorted(nodes), edges: sorted(edges) }
}

const passage = ({ id, words, report, published }: Mention): ClaimNode => ({
  id,
  kind: "mention",
  label: words,
  report,
  ...(published !== undefined && { published }),
})

function add(edges: Map<string, ClaimEdge>, from: string, to: string, { act }: Mention): void {
  edges.set(`${from}\n${to}\n${act}`, { from, to, act })
}

const sorted = <T>(map: ReadonlyMap<string, T>): T[] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, value]) => value)
