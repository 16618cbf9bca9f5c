/** How readers ask. */
export interface Readers {
  readonly count: number
  /** How long each looks at a page before the next, in ms on average (exponentially spread); 0: asks at once. */
  readonly think: number
  /** They go home after so many ms, or after so many pages together. */
  readonly time: number
  readonly most: number
}

/** How long each of the pages was waited for, in ms, the shortest first. */
export async function waited(
  ask: () => Promise<unknown>,
  { count, think, time, most }: Readers,
  chance: () => number = Math.random,
): Promise<number[]> {
  const took: number[] = []
  const end = performance.now() + time
  let asked = 0
  const looks = () =>
    think === 0 ? undefined : sleep(Math.min(-Math.log(1 - chance()) * think, end - performance.now()))
  const reader = async () => {
    await looks()
    while (performance.now() < end && asked++ < most) {
      const start = performance.now()
      await ask()
      took.push(performance.now() - start)
      await looks()
    }
  }
  await Promise.all(Array.from({ length: count }, reader))
  return took.sort((a, b) => a - b)
}

/** The time within which such a share of the pages came. */
export const within = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN

const sleep = (time: number) => new Promise((done) => setTimeout(done, Math.max(0, time)))
