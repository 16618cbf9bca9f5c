import { bell } from "../pipeline/bell.ts"
import type { Progress } from "../pipeline/work.ts"

/** Where a worker says what it does, and whoever wants to know waits for it. */
export interface Board {
  tell(progress: Progress): void
  /** What is told from now on, until the signal says to stop; null when nothing was told for `idle` ms. */
  told(signal: AbortSignal, idle: number): AsyncGenerator<Progress | null>
}

export function board(): Board {
  const rings = bell()
  const listeners = new Set<Progress[]>()
  return {
    tell(progress) {
      for (const waiting of listeners) waiting.push(progress)
      rings.ring()
    },
    async *told(signal, idle) {
      const waiting: Progress[] = []
      listeners.add(waiting)
      try {
        while (!signal.aborted) {
          const rung = rings.rung()
          if (waiting.length) yield* waiting.splice(0)
          else {
            await rings.wait(rung, idle, signal)
            if (!waiting.length && !signal.aborted) yield null
          }
        }
      } finally {
        listeners.delete(waiting)
      }
    },
  }
}
