import { vocabulary } from "../../text/wordpiece/wordpiece.ts"
import type { Seen } from "./decode.ts"
import { type Reading, reader } from "./reading.ts"
import type { Settings } from "./settings.ts"
import { TAGS } from "./viterbi.ts"

/** Settings for tests that need no model. */
export const SETTINGS: Settings = {
  longest: 382,
  overlap: 96,
  linkWidth: 4,
  linkBias: [0, 0],
  sourceThreshold: 0,
  contentThreshold: -4,
  tagBias: [],
  calibration: [],
}

const read = reader(vocabulary("[PAD]\n[UNK]\n"))
const MARKED = /\[(source|cue|content)(\d?) ([^\]]*)\]/g

/**
 * What a model would say that is sure of what a test marks in its text: "[source1 Voss] [cue1 said] [content1 no]". The
 * number (0 to 3; 0 when left out) says what belongs together.
 */
export function sketch(written: string): { reading: Reading; seen: Seen } {
  const marks: { role: string; group: number; start: number; end: number }[] = []
  let text = ""
  let from = 0
  for (const { 0: all, 1: role = "", 2: group, 3: words = "", index } of written.matchAll(MARKED)) {
    text += written.slice(from, index)
    marks.push({ role, group: Number(group), start: text.length, end: text.length + words.length })
    text += words
    from = index + all.length
  }
  const reading = read(text + written.slice(from))
  const found = reading.spans.map(([start]) => marks.find((mark) => mark.start <= start && start < mark.end))
  const tags = found.map((mark, i) =>
    tagRow(mark && `${edge(found[i - 1] === mark, found[i + 1] === mark)}-${mark.role}`),
  )
  return { reading, seen: { first: 0, last: found.length, tags, link: found.map((mark) => linkRow(mark?.group)) } }
}

const edge = (goesOn: boolean, continues: boolean) => (goesOn ? (continues ? "I" : "E") : continues ? "B" : "S")

const tagRow = (tag = "O") => Float32Array.from(TAGS, (other) => (other === tag ? 8 : 0))

/** Four vectors of four numbers: all point in the direction of their group. */
const linkRow = (group: number | undefined) => Float32Array.from({ length: 16 }, (_, i) => (i % 4 === group ? 4 : -1))
