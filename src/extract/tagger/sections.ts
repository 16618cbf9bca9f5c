import type { Reading } from "./reading.ts"

/** No report has so many words. A text that has (a book, a log) is read in sections, so that time and memory keep pace. */
const MOST = 10_000

/** The sections of a text that are read each by itself: nearly always one. They end with a paragraph where they can. */
export function sectionsOf(reading: Reading, most = MOST): Reading[] {
  const words = reading.spans.length
  const sections: Reading[] = []
  for (let first = 0; first < words; ) {
    const last = words - first <= most ? words : cutBefore(reading, first + most / 2, first + most)
    sections.push(first === 0 && last === words ? reading : part(reading, first, last))
    first = last
  }
  return sections
}

/** The last word up to `to` that opens a paragraph, if there is one behind `from`. */
function cutBefore({ opensParagraph }: Reading, from: number, to: number): number {
  const last = opensParagraph.lastIndexOf(true, to)
  return last > from ? last : to
}

function part({ text, spans, starts, opensParagraph, quotes, pieces }: Reading, first: number, last: number): Reading {
  const [from = 0, to = 0] = [starts[first], starts[last]]
  const cut = (values: readonly number[]) => values.slice(from, to)
  return {
    text,
    spans: spans.slice(first, last),
    starts: starts.slice(first, last + 1).map((start) => start - from),
    opensParagraph: opensParagraph.slice(first, last),
    quotes: quotes.slice(first, last),
    pieces: { ids: cut(pieces.ids), shape: cut(pieces.shape), quote: cut(pieces.quote), place: cut(pieces.place) },
  }
}
