import type { Candidate } from "./candidates.ts"
import { quoteAt } from "./quotations.ts"
import type { Reading } from "./reading.ts"
import { hasVerb, verbSoon } from "./tags.ts"
import type { Range, Token } from "./tokens.ts"

/** The candidates that are taken for cues, by the token that each stands on. */
export type Cues = ReadonlyMap<number, Candidate>

/** How a content is bounded, beyond its sentence's end. */
interface Bounds {
  /** It is a thing, no clause ("endorsed Voss"), so that a verb does not belong to it. */
  readonly thing?: boolean
  /** It stands in a clause that a comma ends: "when asked about it, …", "Voss, who denied it, …". */
  readonly aside?: boolean
}

/** Where the content that begins at a place ends; it may go beyond its sentence with a quotation that does. */
export function contentEnd(reading: Reading, cues: Cues, start: number, past: number, bounds: Bounds = {}): number {
  const { tokens, quoted } = reading
  let i = start
  const opening = quoteAt(reading, start)
  while (i < past) {
    const token = tokens[i] as Token
    if (token.quote >= 0) {
      const end = (quoted[token.quote] as Range)[1]
      if (end >= past) return end
      // A quotation that is a sentence of its own is the whole content.
      if (token.quote === opening && ends(tokens, end)) return end
      i = Math.max(end, i + 1)
      continue
    }
    if (
      i > start &&
      ((endsContent(tokens, cues, i, past) && (bounds.thing || isWhole(tokens, start, i))) ||
        endsThing(tokens, start, i, past, bounds))
    )
      return i
    i++
  }
  while (i > start && tokens[i - 1]?.tag === "stop") i--
  return i
}

/** Whether a clause has its verb already: before that an aside does not end it ("that the envoy, Voss, said"). */
const isWhole = (tokens: readonly Token[], start: number, at: number) => {
  const next = tokens[at + 1]
  if (tokens[at]?.tag !== "comma" || tokens[start]?.tag === "quote" || next?.lower === "according") return true
  const aside = next?.tag === "verb" || /^(?:which|who|an?|where)$/.test(next?.lower ?? "")
  return !aside || hasVerb(tokens, start, at)
}

/** Whether a content that is a thing, or stands in an aside, is over. */
function endsThing(
  tokens: readonly Token[],
  start: number,
  i: number,
  past: number,
  { thing, aside }: Bounds,
): boolean {
  const { tag, lower } = tokens[i] as Token
  if (aside && tag === "comma") return true
  if (!thing) return false
  if (
    (/^(?:be|have|auxiliary)$/.test(tag) || (tag === "verb" && tokens[i]?.form === "s")) &&
    !isSubordinate(tokens, start, i)
  )
    return true
  const next = tokens[i + 1]
  if (tag === "comma" && (next?.lower === "the" || /^(?:pronoun|subordinator)$/.test(next?.tag ?? ""))) return true
  // “hopes to see it, and she has invited him”
  if (tag === "comma" && next?.tag === "and" && tokens[i + 2]?.tag === "pronoun") return true
  if (tag === "and" || tag === "comma")
    return /^(?:be|have|auxiliary)$/.test(next?.tag ?? "") || isFiniteAt(tokens, i + 1, past)
  if (tag === "dash") return true
  if (lower === "as") return tokens[i + 1]?.tag === "pronoun" || verbSoon(tokens, i + 1, past)
  return /^(?:when|while|although|though)$/.test(lower)
}

/** Whether a verb at a place has a clause of its own in what began earlier: "the port that was shut", "how it is". */
function isSubordinate(tokens: readonly Token[], start: number, at: number): boolean {
  for (let i = start; i < at; i++)
    if (
      /^(?:relative|that|subordinator|pronoun|verb|to)$/.test((tokens[i] as Token).tag) ||
      tokens[i]?.lower === "which"
    )
      return true
  return false
}

/** Whether a finite verb stands at a place, adverbs before it set aside. */
function isFiniteAt(tokens: readonly Token[], from: number, past: number): boolean {
  let i = from
  while (i < past && tokens[i]?.tag === "adverb") i++
  return i < past && tokens[i]?.tag === "verb" && /^(?:ed|s)$/.test(tokens[i]?.form ?? "")
}

/** Whether the mark before a quotation's closing mark ends a sentence, or a comma goes on to its speaker. */
function ends(tokens: readonly Token[], past: number): boolean {
  const before = tokens[past - 2]
  return before !== undefined && /^(?:stop|comma|mark)$/.test(before.tag)
}

function endsContent(tokens: readonly Token[], cues: Cues, i: number, past: number): boolean {
  const { tag, lower } = tokens[i] as Token
  if (tag === "stop") return lower === ";"
  const next = tokens[i + 1]
  if (tag === "and" && tokens[i - 1]?.tag !== "comma") return cueSoon(tokens, cues, i + 1, past, 2)
  if (tag !== "comma" || !next) return tag === "dash" && cueSoon(tokens, cues, i + 1, past, 3)
  if (
    next.lower === "according" ||
    next.lower === "but" ||
    next.lower === "which" ||
    next.lower === "where" ||
    next.lower === "while"
  )
    return next.lower !== "but" || tokens[i + 2]?.tag !== "that"
  if (next.tag === "verb" && next.lower.endsWith("ing")) return next.lower !== "including"
  if (next.tag === "verb") return cues.has(i + 1)
  if (next.tag === "relative" || next.lower === "a" || next.lower === "an") return true
  if (next.tag === "and" || next.tag === "subordinator") return cueSoon(tokens, cues, i + 2, past, 8)
  return /^(?:pronoun|name)$/.test(next.tag) && cueSoon(tokens, cues, i + 1, past, 4) && verbSoon(tokens, i + 1, past)
}

/** Whether a cue stands within a few words, before any mark. */
function cueSoon(tokens: readonly Token[], cues: Cues, from: number, past: number, reach: number): boolean {
  for (let i = from; i < Math.min(past, from + reach); i++) {
    if (cues.has(i)) return /^(?:active|trailing)$/.test(cues.get(i)?.form ?? "")
    if (/^(?:comma|stop|that|to|quote)$/.test((tokens[i] as Token).tag)) return false
  }
  return false
}
