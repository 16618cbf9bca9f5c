import type { Span } from "../../model/index.ts"
import { isCapitalised } from "../../text/index.ts"
import type { Reading } from "../context.ts"
import { BROADCASTERS, DOUBTFUL, PAPER_NOUNS, PAPERS, PLATFORMS, PROGRAMMES, WIRES } from "../data/outlets.ts"
import type { Token } from "../reading.ts"
import { described } from "./described.ts"
import { once } from "./once.ts"

/** An outlet, a programme or a platform, named in the text. */
export interface OutletMention {
  /** With the programme after its station and without the article: "ABC's This Week". */
  readonly name: string
  readonly span: Span
  /** Also a common word, or only like a newspaper's name: not to be taken for an outlet without a frame. */
  readonly doubtful: boolean
}

const keyOf = (words: readonly string[]) => words.join(" ")
const wordsOfName = (name: string) => name.match(/[\p{L}\p{N}]+(?:['’&.-][\p{L}\p{N}]+)*|[&!/]/gu) ?? []

/** First word of a name -> the names, longest first. Case counts: "Time" is a magazine, "time" is not. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const first = new Map<string, string[][]>()
  for (const name of [WIRES, BROADCASTERS, PAPERS, PROGRAMMES, PLATFORMS].flat()) {
    const words = wordsOfName(name)
    first.set(words[0] as string, [...(first.get(words[0] as string) ?? []), words])
  }
  for (const names of first.values()) names.sort((a, b) => b.length - a.length)
  return first
})()
const DOUBTFUL_NAMES = new Set(DOUBTFUL.map((name) => keyOf(wordsOfName(name))))
const PLATFORM_NAMES = new Set(PLATFORMS)
const WIRE_NAMES = new Set(WIRES.map((name) => keyOf(wordsOfName(name))))

/** Whether a name is a news agency's. */
export const isWire = (name: string): boolean => WIRE_NAMES.has(keyOf(wordsOfName(name.replace(/^the /i, ""))))

/** Whether a name is a station's or a network's. */
export const isBroadcaster = (name: string): boolean => BROADCASTER_NAMES.has(name)
const BROADCASTER_NAMES = new Set(BROADCASTERS)

/** A name as the lists print it, whatever its capitals; or as it stands, if it is made like a newspaper's; else undefined. */
export function knownOutlet(name: string): string | undefined {
  const words = name.split(" ")
  const last = words.at(-1) as string
  return (
    PRINTED.get(name.toLowerCase()) ??
    (words.length > 1 && words.length < 5 && PAPER_NOUNS.has(last) ? name : undefined)
  )
}
const PRINTED = new Map([WIRES, BROADCASTERS, PAPERS, PLATFORMS].flat().map((name) => [name.toLowerCase(), name]))

/** Every outlet, programme and platform that the text names, in order; worked out once for a reading. */
export const outletsIn: (context: Reading) => readonly OutletMention[] = once(find, ({ tokens }) => tokens)

function find({ text, tokens }: Reading): OutletMention[] {
  const mentions: OutletMention[] = []
  for (let i = 0; i < tokens.length; i++) {
    const { word } = tokens[i] as Token
    const small = isSmall(word) && !BY_FIRST_WORD.has(word)
    const last = small
      ? undefined
      : (listed(tokens, i) ?? shaped(tokens, i) ?? described(tokens, i) ?? again(tokens, i, mentions))
    if (last === undefined) {
      const full = shortened(tokens, i, mentions) ?? recalled(tokens, i, mentions)
      if (full)
        mentions.push({ name: full, span: [tokens[i]?.start as number, tokens[i]?.end as number], doubtful: false })
      continue
    }
    const words = tokens.slice(i, last + 1)
    const end = programmeAfter(text, tokens, last)
    const span: Span = [words[0]?.start as number, tokens[end]?.end as number]
    mentions.push({ name: nameOf(text.slice(...span)), span, doubtful: end === last && isDoubtful(tokens, i, words) })
    i = end
  }
  return mentions
}

/** Not behind "The" within a sentence, nor a platform behind "on". */
function isDoubtful(tokens: readonly Token[], at: number, words: readonly Token[]): boolean {
  const before = tokens[at - 1]
  const name = keyOf(words.map((_, i) => asListed(tokens, at + i)))
  if ((before?.word === "The" && !before.opens) || (before?.lower === "on" && PLATFORM_NAMES.has(name))) return false
  return DOUBTFUL_NAMES.has(name) || !listed(tokens, at)
}

const nameOf = (words: string) =>
  words
    .replace(/[“”"‘]|''/g, "")
    .replace(/[,.]?'?$/, "")
    .replace(/’/g, "'")
    .replace(/\s+/g, " ")

/** The index of the last token of a listed name that starts here. */
function listed(tokens: readonly Token[], at: number): number | undefined {
  const names = BY_FIRST_WORD.get(asListed(tokens, at))
  const name = names?.find((words) => words.every((word, i) => word === asListed(tokens, at + i)))
  return name && stationEnd(tokens, at + name.length - 1, name)
}

/** "BBC Sport", "ABC Radio Hobart", "RTÉ Radio 1": a station's name goes on over its branch, and behind "Radio" over the place. */
function stationEnd(tokens: readonly Token[], last: number, name: readonly string[]): number {
  if (!BROADCASTER_NAMES.has(keyOf(name))) return last
  const end = BRANCH.test(tokens[last + 1]?.word ?? "") ? last + 1 : last
  const isPlaced = tokens[end]?.word === "Radio" && PLACE.test(tokens[end + 1]?.word ?? "")
  return isPlaced ? end + 1 : end
}
const BRANCH = /^(?:Radio|Sports?|News|TV|Television)$/
const PLACE = /^(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$)(?:\p{Lu}\p{Ll}+|\d)$/u

/** A word as the lists have it: "X." that ends a sentence behind "on" is no initial, marks are straight. */
function asListed(tokens: readonly Token[], at: number): string {
  const { word = "" } = tokens[at] ?? {}
  return /^\p{Lu}\.$/u.test(word) && /^(?:on|to)$/.test(tokens[at - 1]?.lower ?? "")
    ? word.slice(0, 1)
    : word.replace("’", "'")
}

/** The same for a name made like a newspaper's: capitalised words that end in one like "Gazette". */
function shaped(tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at]
  if (!first || !isCapitalised(first.word) || NO_NAME.has(first.lower)) return undefined
  for (let i = at; i < at + 5; i++) {
    const token = tokens[i]
    if (!token || !isCapitalised(token.word) || token.sentence !== first.sentence) return undefined
    const tail = token.word.slice(token.word.lastIndexOf("-") + 1)
    const isPaper = PAPER_NOUNS.has(token.word) || (tail !== token.word && PAPER_NOUNS.has(tail))
    if (isPaper && (i > at || tail !== token.word) && !isCapitalised(tokens[i + 1]?.word ?? "")) return i
  }
  return undefined
}

/** "Tern Line" after "the Tern Line news agency": a name of several words that stood for an outlet before. */
function again(tokens: readonly Token[], at: number, before: readonly OutletMention[]): number | undefined {
  const start = `${tokens[at]?.word} `
  for (const { name } of before) {
    if (!name.startsWith(start)) continue
    const words = name.split(" ")
    if (words.every((word, i) => tokens[at + i]?.word === word)) return at + words.length - 1
  }
  return undefined
}

/** "the Times" after "the Marlow Times". Without a fuller name before it, it is most often the report's own outlet. */
function shortened(tokens: readonly Token[], at: number, before: readonly OutletMention[]): string | undefined {
  const { word = "" } = tokens[at] ?? {}
  if (!PAPER_NOUNS.has(word) || tokens[at - 1]?.lower !== "the") return undefined
  return before.find(({ name }) => name.endsWith(` ${word}`))?.name
}

/** "The newspaper", "the network": the outlet that was named last. */
function recalled(tokens: readonly Token[], at: number, before: readonly OutletMention[]): string | undefined {
  if (!OUTLET_NOUNS.has(tokens[at]?.lower ?? "")) return undefined
  return /^(?:the|news|same)$/.test(tokens[at - 1]?.lower ?? "") ? before.at(-1)?.name : undefined
}
/** No name begins with a small letter. */
const isSmall = (word: string) => word.charCodeAt(0) > 96 && word.charCodeAt(0) < 123
const OUTLET_NOUNS = new Set(
  "newspaper paper magazine network broadcaster outlet website site channel station tabloid daily".split(" "),
)
const NO_NAME = new Set([
  "the",
  "a",
  "an",
  "in",
  "on",
  "at",
  "but",
  "and",
  "mr.",
  "mrs.",
  "ms.",
  "president",
  "sen.",
  "he",
  "she",
])

/** "ABC's This Week", "the MSNBC show “Morning Joe”": a station leads to its programme. */
function programmeAfter(text: string, tokens: readonly Token[], last: number): number {
  const lead = tokens[last + 1]?.word ?? ""
  const open = tokens[last + 2]
  if (!open || !/^(?:['’]s?|show|program|programme|series|podcast)$/.test(lead)) return last
  if (MARK.test(open.word)) return closing(tokens, last + 2) ?? last
  const name = /^['’]/.test(lead) ? listed(tokens, last + 2) : undefined
  return name === undefined || !PROGRAMME_NAMES.has(text.slice(open.start, tokens[name]?.end)) ? last : name
}
/** Some papers print two single marks for a double one. */
const MARK = /^(?:[“”"‘'’]|'')$/

/** The index of the mark that closes the one here, if at most eight words stand between. */
function closing(tokens: readonly Token[], open: number): number | undefined {
  const first = MARK.test(tokens[open + 1]?.word ?? "") ? open + 2 : open + 1
  for (let i = first + 1; i < first + 9; i++)
    if (MARK.test(tokens[i]?.word ?? "")) return MARK.test(tokens[i + 1]?.word ?? "") && first === open + 2 ? i + 1 : i
  return undefined
}
const PROGRAMME_NAMES = new Set(PROGRAMMES)
