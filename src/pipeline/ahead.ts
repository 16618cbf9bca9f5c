import type { Open } from "./read.ts"

/** Opens the next few sources while one is being read, so that nobody waits for a disk or a network twice. */
export function ahead(open: Open, sources: readonly string[], few = 4): Open {
  const begun = new Map<string, ReturnType<Open>>()
  let next = 0
  return (source) => {
    for (; begun.size < few && next < sources.length; next++) {
      const bytes = open(sources[next] as string)
      bytes.catch(() => {}) // It is told when its turn comes.
      begun.set(sources[next] as string, bytes)
    }
    const bytes = begun.get(source) ?? open(source)
    begun.delete(source)
    return bytes
  }
}
