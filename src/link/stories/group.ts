/** How likely it is that two belong together, 0 to 1; "never" when a person said that they do not. */
export type Bond = (one: number, other: number) => number | "never"

/** Whether two groups are two, however well their members fit. */
export type Apart = (one: readonly number[], other: readonly number[]) => boolean

/**
 * Puts `count` things into groups: the two groups whose members belong together most likely, on average, become one, as
 * long as that average is at least `least`. Nothing is joined over a "never", nor groups that are `apart`. The order of the
 * things makes no difference but for ties. (Average linkage, Sokal and Michener 1958.)
 */
export function grouped(count: number, bond: Bond, least: number, apart: Apart = () => false): number[][] {
  const groups: (number[] | undefined)[] = Array.from({ length: count }, (_, i) => [i])
  const bonds = groups.map((_, i) =>
    Float64Array.from({ length: count }, (_, j) => (i === j ? Number.NEGATIVE_INFINITY : strength(bond(i, j)))),
  )
  for (;;) {
    const [a, b, best] = closest(bonds, groups)
    if (!(best >= least)) return groups.filter((group) => group !== undefined)
    if (apart(groups[a] as number[], groups[b] as number[])) part(bonds, a, b)
    else join(groups, bonds, a, b)
  }
}

const strength = (bond: number | "never") => (bond === "never" ? Number.NEGATIVE_INFINITY : bond)

function closest(bonds: readonly Float64Array[], groups: readonly (number[] | undefined)[]): [number, number, number] {
  let best: [number, number, number] = [-1, -1, Number.NEGATIVE_INFINITY]
  for (let i = 0; i < groups.length; i++) {
    if (!groups[i]) continue
    const row = bonds[i] as Float64Array
    for (let j = i + 1; j < groups.length; j++)
      if (groups[j] && (row[j] as number) > best[2]) best = [i, j, row[j] as number]
  }
  return best
}

function part(bonds: readonly Float64Array[], a: number, b: number): void {
  ;(bonds[a] as Float64Array)[b] = Number.NEGATIVE_INFINITY
  ;(bonds[b] as Float64Array)[a] = Number.NEGATIVE_INFINITY
}

/** The second joins the first; the first's bonds are then those of both, weighed by how many they are. */
function join(groups: (number[] | undefined)[], bonds: readonly Float64Array[], a: number, b: number): void {
  const [one, other] = [groups[a] as number[], groups[b] as number[]]
  const [row, second] = [bonds[a] as Float64Array, bonds[b] as Float64Array]
  for (let k = 0; k < groups.length; k++) {
    if (k === a || k === b || !groups[k]) continue
    const bond = (one.length * (row[k] as number) + other.length * (second[k] as number)) / (one.length + other.length)
    row[k] = bond
    ;(bonds[k] as Float64Array)[a] = bond
  }
  groups[a] = [...one, ...other]
  groups[b] = undefined
}
