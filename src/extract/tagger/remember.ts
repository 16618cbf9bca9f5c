import type { Graph } from "../../text/onnx/runtime.ts"

/** As many windows as a dozen drafts of 1,000 words have, or one of 12,000: some 40 MB. */
const MOST = 100

/**
 * The same graph, that is not asked twice about the same window: a draft is read again at every pause of who writes it.
 * What it saw is known by all that it was shown, so that nothing is other than read afresh.
 */
export function remembering(graph: Graph, most = MOST): Graph {
  const known = new Map<string, ReturnType<Graph["run"]>>()
  return {
    run(inputs) {
      const key = JSON.stringify(Object.entries(inputs).sort(([a], [b]) => (a < b ? -1 : 1)))
      const seen = known.get(key) ?? graph.run(inputs)
      // The one that was asked for last is forgotten last.
      known.delete(key)
      known.set(key, seen)
      if (known.size > most) known.delete(known.keys().next().value as string)
      // A fault is no answer: the next time it is tried again.
      seen.catch(() => known.get(key) === seen && known.delete(key))
      return seen
    },
    close: () => graph.close(),
  }
}
