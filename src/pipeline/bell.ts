/** Something to wait for that somebody may ring; nobody who was about to wait misses it. */
export interface Bell {
  ring(): void
  /** How often it was rung. */
  rung(): number
  /** Waits until it is rung more often than that, the time (ms) is over, or the signal says to stop. */
  wait(rung: number, time: number, signal: AbortSignal): Promise<void>
}

export function bell(): Bell {
  const waiting = new Set<() => void>()
  let count = 0
  return {
    ring() {
      count++
      for (const wake of waiting) wake()
    },
    rung: () => count,
    wait: (rung, time, signal) =>
      new Promise((done) => {
        if (count !== rung || signal.aborted) return done()
        const timer = setTimeout(wake, time)
        function wake() {
          clearTimeout(timer)
          waiting.delete(wake)
          signal.removeEventListener("abort", wake)
          done()
        }
        waiting.add(wake)
        signal.addEventListener("abort", wake)
      }),
  }
}
