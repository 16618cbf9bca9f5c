import dagre from "@dagrejs/dagre"
import type { ClaimGraph, ClaimNode } from "#lib/answers.ts"
import { BOX } from "./box.ts"

/** A node at its place; `y` is its middle. */
interface Placed extends ClaimNode {
  readonly x: number
  readonly y: number
}

/** A claim's graph as a picture: passages at the left, what they had it from further right, roots at the end. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly nodes: readonly Placed[]
  readonly ways: readonly { readonly path: string; readonly denies: boolean }[]
}

/** By dagre (Gansner et al. 1993): layers from left to right with few crossings. */
export function pictureOf({ nodes, edges }: ClaimGraph): Picture {
  const graph = new dagre.graphlib.Graph({ multigraph: true })
  graph.setGraph({ rankdir: "LR", nodesep: 6, ranksep: 44, marginx: 4, marginy: 4 })
  for (const node of nodes) graph.setNode(node.id, { ...BOX })
  edges.forEach(({ from, to }, i) => {
    graph.setEdge(from, to, {}, `${i}`)
  })
  dagre.layout(graph)
  const at = (id: string) => graph.node(id) as { x: number; y: number }
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number }
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: nodes.map((node) => ({ ...node, x: at(node.id).x, y: at(node.id).y })),
    ways: edges.map(({ from, to, act }) => ({
      path: curve(at(from), at(to)),
      denies: act === "denies" || act === "doubts",
    })),
  }
}

function curve(a: { x: number; y: number }, b: { x: number; y: number }): string {
  const [left, right] = [a.x + BOX.width / 2, b.x - BOX.width / 2]
  const middle = (left + right) / 2
  return `M${left} ${a.y}C${middle} ${a.y} ${middle} ${b.y} ${right} ${b.y}`
}
