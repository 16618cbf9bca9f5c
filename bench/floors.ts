/** Figures by name, in points of a hundred: "usable", "span source". */
export type Figures = Readonly<Record<string, number>>

/** Pinned figures of one extractor on one corpus. */
interface Floor {
  /** The corpus that they were measured on: on another one they say nothing. */
  readonly fingerprint: string
  readonly figures: Figures
}

/** By corpus and extractor: "dev tagger". */
export type Floors = Readonly<Record<string, Floor>>

/** int8 kernels round differently from processor to processor: a floor stands so many points below the figure. */
const SLACK = 0.3

/** What fell below its floor, a line for each; none when all is well. What has no floor is not held to one. */
export function fallen(name: string, fingerprint: string, figures: Figures, floors: Floors): string[] {
  const floor = floors[name]
  if (!floor) return []
  if (floor.fingerprint !== fingerprint)
    return [`${name}: the corpus is another one than its floors were set on (--update)`]
  return Object.entries(floor.figures)
    .filter(([figure, least]) => !((figures[figure] ?? Number.NaN) >= least))
    .map(([figure, least]) => `${name}: ${figure} is ${figures[figure]?.toFixed(1)}, under its floor of ${least}`)
}

/** The floors raised to the figures, where those are higher; set anew where the corpus is another one. */
export function raised(name: string, fingerprint: string, figures: Figures, floors: Floors): Floors {
  const old = floors[name]?.fingerprint === fingerprint ? floors[name].figures : {}
  const least = (figure: string, value: number) => Math.max(old[figure] ?? 0, Math.floor(10 * (value - SLACK)) / 10, 0)
  const next = Object.entries(figures).map(([figure, value]) => [figure, least(figure, value)])
  return { ...floors, [name]: { fingerprint, figures: { ...old, ...Object.fromEntries(next) } } }
}
