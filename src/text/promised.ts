import { LRUCache } from "lru-cache"

/**
 * Remembers what was promised for a key, what was asked for last longest: as many answers as make up `most` by `sizeOf`,
 * which is 1 each when absent. Who asks while it is being made waits for the same. A fault is no answer: the next time it is
 * tried again.
 */
export function promised<T>(most: number, sizeOf: (made: T) => number = () => 1) {
  const known = new LRUCache<string, Promise<T>>({ maxSize: most })
  return (key: string, make: () => Promise<T>): Promise<T> => {
    const old = known.get(key)
    if (old) return old
    const made = make()
    const isKnown = () => known.peek(key) === made
    known.set(key, made, { size: 1 })
    made.then(
      (value) => {
        // The size of what is there already would not be counted anew.
        if (isKnown() && known.delete(key)) known.set(key, made, { size: Math.max(1, sizeOf(value)) })
      },
      () => isKnown() && known.delete(key),
    )
    return made
  }
}
