import type { GeoContext } from "d3-geo"

/** A step on the map that is not worth its bytes, in units of the drawing. */
const STEP = 2

/**
 * Writes what d3-geo draws as an SVG path of whole, relative steps, and leaves the smallest ones out: a coast of a map
 * takes a fifth of the bytes that way. What is left of an island that is smaller than a step is nothing.
 */
export function pen(): GeoContext & { path(): string } {
  const lines: (readonly [x: number, y: number])[][] = []
  const closed = new Set<unknown>()
  return {
    moveTo: (x, y) => void lines.push([[Math.round(x), Math.round(y)]]),
    lineTo(x, y) {
      const line = lines.at(-1) ?? []
      const [lastX = 0, lastY = 0] = line.at(-1) ?? []
      const [atX, atY] = [Math.round(x), Math.round(y)]
      if (Math.abs(atX - lastX) + Math.abs(atY - lastY) >= STEP) line.push([atX, atY])
    },
    closePath: () => void closed.add(lines.at(-1)),
    beginPath() {},
    arc() {},
    path: () =>
      lines
        .filter(({ length }) => length > 1)
        .map((line) => written(line, closed.has(line)))
        .join(""),
  }
}

function written(line: readonly (readonly [x: number, y: number])[], isClosed: boolean): string {
  const [[x, y], ...rest] = line as [readonly [number, number], ...(readonly [number, number])[]]
  const steps = rest.map(([atX, atY], i) => {
    const [fromX, fromY] = line[i] as readonly [number, number]
    return `${atX - fromX},${atY - fromY}`
  })
  return `M${x},${y}l${steps.join(" ")}${isClosed ? "z" : ""}`
}
