import { type Attribution, attributionId, type Span } from "../../model/index.ts"
import { closesQuote, opensQuote } from "./features.ts"
import type { Linked } from "./fit.ts"
import { type Found, link } from "./link.ts"
import type { Reading } from "./reading.ts"
import type { Settings } from "./settings.ts"
import { logSoftmax, spansOf, viterbi } from "./viterbi.ts"
import { homesOf } from "./windows.ts"

/** A window with what the model says of each of its words. */
export interface Seen extends Linked {
  readonly tags: readonly Float32Array[]
}

/** From the model's outputs to attributions in words, in the order of their cues. */
export function decode(reading: Reading, windows: readonly Seen[], settings: Settings): Found[] {
  const homes = homesOf(reading.spans.length, windows)
  const windowOf = (word: number) => windows[homes[word] as number] as Seen
  const shares = homes.map((_, word) => logSoftmax(tagsOf(windowOf(word), word)))
  const scores = shares.map((row) => row.map((score, tag) => score + (settings.tagBias[tag] ?? 0)))
  const path = viterbi(scores, reading.opensParagraph, settings.transitions)
  const chosen = path.map((tag, word) => Math.exp(shares[word]?.[tag] as number))
  return link(spansOf(path), chosen, windowOf, settings)
}

const tagsOf = ({ tags, first }: Seen, word: number) => tags[word - first] as Float32Array

/** Attributions with their places in the text. */
export function attributionsOf(report: string, reading: Reading, found: readonly Found[]): Attribution[] {
  const place = ([first, last]: Span): Span => [
    reading.spans[first]?.[0] as number,
    reading.spans[last - 1]?.[1] as number,
  ]
  return found.map(({ cue, source, content, confidence }) => {
    const spans = {
      source: source.map(place),
      cue: [place(cue)],
      content: content.map((span) => place(withMarks(reading, span))),
    }
    return { id: attributionId(report, spans.cue), ...spans, ...(confidence === undefined ? {} : { confidence }) }
  })
}

/**
 * Takes in the quotation marks that hold a content, with the comma or stop before the closing one, and with what closes a
 * quotation within: “She said, ‘Go.’”
 */
function withMarks({ text, spans, quotes }: Reading, [first, last]: Span): Span {
  const start = opensQuote(quotes[first - 1]) ? first - 1 : first
  const word = (at: number) => text.slice(...(spans[at] ?? [0, 0]))
  let at = last
  while (at < last + 4 && /^[,.?!'’]$/.test(word(at)) && !closesQuote(quotes[at])) at++
  if (closesQuote(quotes[at])) return [start, at + 1]
  const mark = /^[,.?!]$/.test(word(last)) ? last + 1 : last
  const content = text.slice(spans[start]?.[0], spans[last - 1]?.[1])
  return [start, /^['’]$/.test(word(mark)) && isOpen(content) ? mark + 1 : last]
}

/** Whether a single quotation is opened and not closed. */
const isOpen = (content: string) =>
  (content.match(/(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}])/gu) ?? []).length >
  (content.match(/(?<=[\p{L}\p{N},.?!])[’'](?![\p{L}\p{N}])/gu) ?? []).length
