/** A stated confidence, and whether it was borne out. */
export interface Stated {
  readonly confidence: number
  readonly right: boolean
}

/** One bin of a reliability table. */
export interface Bin {
  readonly count: number
  readonly confidence: number
  readonly accuracy: number
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1)

/** Bins of equal count, from the least to the most confident (Nguyen and O'Connor 2015). */
export function binsOf(stated: readonly Stated[], bins = 10): Bin[] {
  const sorted = stated.toSorted((a, b) => a.confidence - b.confidence)
  const edge = (bin: number) => Math.round((bin * sorted.length) / bins)
  return Array.from({ length: bins }, (_, bin) => sorted.slice(edge(bin), edge(bin + 1)))
    .filter((some) => some.length)
    .map((some) => ({
      count: some.length,
      confidence: mean(some.map(({ confidence }) => confidence)),
      accuracy: mean(some.map(({ right }) => Number(right))),
    }))
}

/** Expected calibration error: how far stated confidence is from what it comes to, on the average over the bins. */
export function calibrationError(bins: readonly Bin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0)
  return bins.reduce(
    (sum, { count, confidence, accuracy }) => sum + (count / (total || 1)) * Math.abs(confidence - accuracy),
    0,
  )
}
