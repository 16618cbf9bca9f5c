import type { Graph } from "../../text/onnx/runtime.ts"
import { promised } from "../../text/promised.ts"

/** As many pieces as a dozen drafts of 1,000 words have, or one of 12,000: some 40 MB. */
const MOST = 40_000

/**
 * The same graph, that is not asked twice about the same window: a draft is read again at every pause of who writes it.
 * What it saw is known by all that it was shown, so that nothing is other than read afresh. `most`: in pieces.
 */
export function remembering(graph: Graph, most = MOST): Graph {
  const ask = promised<Awaited<ReturnType<Graph["run"]>>>(most, ({ tags }) => tags?.length ?? 0)
  return {
    run: (inputs) => {
      const key = JSON.stringify(Object.entries(inputs).sort(([a], [b]) => (a < b ? -1 : 1)))
      return ask(key, () => graph.run(inputs))
    },
    close: () => graph.close(),
  }
}
