import type { Span } from "../../model/index.ts"
import { meet } from "../../text/index.ts"
import type { Finder } from "./find.ts"

/** An attribution as a model tells it: in quotations from the text, a string for each piece. */
export interface Quoted {
  readonly source: readonly string[]
  readonly cue: readonly string[]
  readonly content: readonly string[]
}

/** Where its pieces stand in the text. */
export interface Placed {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

const gap = (a: Span, b: Span) => Math.max(0, a[0] - b[1], b[0] - a[1])

/** The place nearest to any of `near` that none of `taken` overlaps. */
function nearest(places: readonly Span[], near: readonly Span[], taken: readonly Span[]): Span | undefined {
  const away = (place: Span) => Math.min(...near.map((other) => gap(place, other)))
  return places
    .filter((place) => !taken.some((other) => meet(place, other)))
    .reduce<Span | undefined>((best, place) => (best && away(best) <= away(place) ? best : place), undefined)
}

/** Each piece's place, one after the other; undefined when one of them stands nowhere. */
function all(pieces: readonly string[], place: (piece: string, before: readonly Span[]) => Span | undefined) {
  const found: Span[] = []
  for (const piece of pieces.filter((piece) => piece.trim())) {
    const span = place(piece, found)
    if (!span) return undefined
    found.push(span)
  }
  return found.sort((a, b) => a[0] - b[0])
}

/**
 * Places what a model quoted, in its order, in the text. A content stands where it stands; of several places the first
 * that is not before the content placed last and not itself a content already. A cue is the nearest to its content, a
 * source the nearest to its cue; no two attributions get the same cue. An attribution of which any piece stands nowhere
 * was made up: it is counted in `dropped`, not placed.
 */
export function placeAll(quoted: readonly Quoted[], find: Finder): { placed: Placed[]; dropped: number } {
  const placed: Placed[] = []
  for (const attribution of quoted) {
    const one = place(attribution, find, placed)
    if (one) placed.push(one)
  }
  return { placed, dropped: quoted.length - placed.length }
}

function place({ source, cue, content }: Quoted, find: Finder, placed: readonly Placed[]): Placed | undefined {
  const contents = all(content, (piece, before) => contentAt(find(piece), before, placed))
  if (!contents?.length) return undefined
  const cues = placed.flatMap(({ cue }) => cue)
  const words = all(cue, (piece, before) => nearest(find(piece), contents, [...contents, ...before, ...cues]))
  if (!words?.length) return undefined
  const speakers = all(source, (piece, before) => nearest(find(piece), words, [...contents, ...words, ...before]))
  return speakers && { source: speakers, cue: words, content: contents }
}

function contentAt(places: readonly Span[], before: readonly Span[], placed: readonly Placed[]): Span | undefined {
  const from = before.at(-1)?.[1] ?? placed.at(-1)?.content[0]?.[0] ?? 0
  const others = placed.flatMap(({ content }) => content)
  const free = places.filter((span) => !before.some((other) => meet(span, other)))
  const isNew = ([start, end]: Span) => start >= from && !others.some((other) => other[0] === start && other[1] === end)
  return free.find(isNew) ?? free.find(([start]) => start >= from) ?? free[0]
}
