import type { Inputs } from "../../text/onnx/runtime.ts"
import type { Reading } from "./reading.ts"
import type { Settings } from "./settings.ts"

/** The words [first, last) of a text that the model sees at once. */
export interface Window {
  readonly first: number
  readonly last: number
  /** The first word that the next window speaks for; the middle of what they share when absent. */
  readonly until?: number
}

/**
 * Windows of about equal length over all words, none of more than `longest` pieces, neighbours sharing `overlap` pieces.
 * `starts` holds the piece at which each word starts, and at the end how many pieces there are.
 */
export function windowsOf(starts: readonly number[], { longest, overlap }: Settings): Window[] {
  const words = starts.length - 1
  const total = starts[words] ?? 0
  if (total <= longest) return words > 0 ? [{ first: 0, last: words }] : []
  const count = Math.ceil((total - overlap) / (longest - overlap))
  const length = Math.ceil((total + (count - 1) * overlap) / count)
  return Array.from({ length: count }, (_, k) => {
    const begin = Math.floor((k * (total - length)) / (count - 1))
    const first = starts.findIndex((start) => start >= begin)
    const last = starts.findLastIndex((start) => start <= begin + length)
    return { first, last }
  })
}

/** For each word the window that speaks for it: neighbours take over where they say, or in the middle of what they share. */
export function homesOf(words: number, windows: readonly Window[]): number[] {
  let home = 0
  return Array.from({ length: words }, (_, word) => {
    for (let next = windows[home + 1]; next && word >= middle(windows[home] as Window, next); next = windows[home + 1])
      home++
    return home
  })
}

const middle = (window: Window, next: Window) => window.until ?? Math.floor((next.first + window.last) / 2)

/** The pieces that frame every window. */
export interface Frame {
  readonly opening: number
  readonly closing: number
}

/** The graph's inputs for one window. */
export function inputsOf({ starts, pieces }: Reading, { first, last }: Window, frame: Frame): Inputs {
  const cut = (values: readonly number[], opening = 0, closing = 0) => [
    opening,
    ...values.slice(starts[first], starts[last]),
    closing,
  ]
  return {
    ids: cut(pieces.ids, frame.opening, frame.closing),
    shape: cut(pieces.shape),
    quote: cut(pieces.quote),
    place: cut(pieces.place),
  }
}
