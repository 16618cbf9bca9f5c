import type { Graph } from "../../text/onnx/runtime.ts"

/** As many pieces as a dozen drafts of 1,000 words have, or one of 12,000: some 40 MB. */
const MOST = 40_000

/**
 * The same graph, that is not asked twice about the same window: a draft is read again at every pause of who writes it.
 * What it saw is known by all that it was shown, so that nothing is other than read afresh. Of more than `most` pieces
 * those that were asked for longest ago are forgotten.
 */
export function remembering(graph: Graph, most = MOST): Graph {
  const known = new Map<string, { readonly seen: ReturnType<Graph["run"]>; readonly size: number }>()
  let held = 0
  const forget = (key: string) => {
    held -= known.get(key)?.size ?? 0
    known.delete(key)
  }
  return {
    run(inputs) {
      const key = JSON.stringify(Object.entries(inputs).sort(([a], [b]) => (a < b ? -1 : 1)))
      const seen = known.get(key)?.seen ?? graph.run(inputs)
      const size = inputs.ids?.length ?? 0
      forget(key)
      known.set(key, { seen, size })
      held += size
      // The newest stays, whatever its size.
      while (held > most && known.size > 1) forget(known.keys().next().value as string)
      // A fault is no answer: the next time it is tried again.
      seen.catch(() => known.get(key)?.seen === seen && forget(key))
      return seen
    },
    close: () => graph.close(),
  }
}
