import type { Span } from "../../model/index.ts"
import { BODY_HEADS } from "../data/bodies.ts"
import { isFirstName } from "../data/first-names.ts"
import { PLACES } from "../data/places.ts"
import { DOUBTFUL_INITIALS, HONORIFICS, OF_TITLES, OFFICE_INITIALS, POSTNOMINALS } from "../data/titles.ts"
import { type Token, textOf } from "../reading.ts"
import { begins, headlinesIn, runEnd, usageOf } from "./capitals.ts"
import { cut } from "./cut.ts"
import type { Name } from "./mention.ts"

/** What finding names takes of a reading. */
interface Read {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Span[]
  readonly paragraphs: readonly Span[]
}

/** The names of a text, in order; in a headline, whose capitals tell nothing, only those that the body has. */
export function namesIn({ tokens, sentences, paragraphs }: Read): Name[] {
  const headlines = headlinesIn(tokens, sentences, paragraphs)
  const usage = usageOf(tokens, headlines)
  const names: Name[] = []
  for (let i = 0; i < tokens.length; ) {
    if (!begins(tokens, i, usage, headlines) || headlines.has((tokens[i] as Token).sentence)) {
      i++
      continue
    }
    const to = officeEnd(tokens, i, pollEnd(tokens, i, runEnd(tokens, i)))
    const name = nameOf(tokens, i, lettersFrom(tokens, i, to))
    if (name) names.push(name)
    i = to
  }
  return headlines.size ? withHeadlines(tokens, headlines, names) : names
}

/** "a Canal Six/Marlow Post poll": bodies that have one made are one name; else it is where the run ends. */
function pollEnd(tokens: readonly Token[], from: number, end: number): number {
  let to = end
  let bodies = cut(tokens.slice(from, end)).kind === "organisation"
  while (tokens[to]?.word === "/" && tokens[to + 1]?.capital) {
    const next = runEnd(tokens, to + 1)
    bodies ||= cut(tokens.slice(to + 1, next)).kind === "organisation"
    to = next
  }
  const isPoll = [tokens[to], tokens[to - 1]].some((token) => /^(?:polls?|surveys?)$/.test(token?.lower ?? ""))
  return bodies && isPoll ? to : end
}

/** "Commissioner of Police", "President of the Senate": the office ends where its body begins; else it is where the run ends. */
function officeEnd(tokens: readonly Token[], from: number, to: number): number {
  const run = tokens.slice(from, to)
  const of = run.findIndex(({ lower }) => lower === "of")
  if (of < 1 || !LED.test(run[of - 1]?.lower ?? "") || cut(run).kind !== "organisation") return to
  return run.some(({ lower, word }) => isFirstName(lower) || /^['’]s$/.test(word)) ? to : from + of
}

const LED =
  /^(?:secretary|speaker|president|director|general|chief|chair(?:man|woman)|minister|head|leader|supervisor|commissioner|superintendent)$/

/** Initials that name nobody. */
const NO_NAMES =
  /^(?:Office|FIR|PACs?|TV|ID|CEOs?|VP|FAQ|OK|PhD|AM|PM|DVD|URL|LGBTQ?\+?|II|III|IV|AIDS|HIV|DNA|ISBN|Q&A)$/

/** "the MP": whether a name of one word is an office's initials, or none for another reason. */
function isNobody(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at] as Token
  if (NO_NAMES.test(word) || OFFICE_INITIALS.test(word)) return true
  const before = tokens[at - 1]?.lower ?? ""
  // "Gareth Pym, KC,", but "Marlow, SC,".
  if (before === "," && word !== "SC" && POSTNOMINALS.test(word)) return tokens[at - 2]?.capital === true
  return DOUBTFUL_INITIALS.test(word) && /^(?:the|an?)$/.test(before)
}

/** "Sir Alan Brandt MP": where the letters behind a person's name begin; else the run's end. "Pell North MP" is no person. */
function lettersFrom(tokens: readonly Token[], from: number, to: number): number {
  let end = to
  while (end - from > 2 && POSTNOMINALS.test(tokens[end - 1]?.word ?? "")) end--
  const first = tokens[from]?.lower ?? ""
  return isFirstName(first) || HONORIFICS.has(first) ? end : to
}

/** The name in the run of capitals from one token to another; undefined when it is all title. */
function nameOf(tokens: readonly Token[], from: number, to: number): Name | undefined {
  const office = officeLength(tokens, from, to)
  const { title, kind, sure, gender } = cut(tokens.slice(from + office, to))
  const first = from + office + title
  const place = isDateline(tokens, from, to) || isState(tokens, from, to) || isColoned(tokens, from, to)
  const speaks = isShouted(tokens, from, to)
  if (first >= to || (first + 1 === to && isNobody(tokens, first))) return undefined
  return {
    span: spanOf(tokens, first, to),
    tokens: [first, to],
    name: textOf(tokens.slice(first, to)),
    kind: place ? "place" : speaks ? "person" : kind,
    sure: sure || place || speaks,
    ...(title || office ? { title: spanOf(tokens, office ? officeOpens(tokens, from) : from, first) } : {}),
    ...(gender ? { gender } : {}),
  }
}

/** "MARLOW BAY (AP) —", "MARLOW BAY, March 9 —": capitals that open a paragraph and say where it was written. */
function isDateline(tokens: readonly Token[], from: number, to: number): boolean {
  if (!tokens[from]?.opens || !/^[,(—–-]$|^--$/.test(tokens[to]?.word ?? "")) return false
  if (!tokens.slice(from, to).every(({ word }) => /^\p{Lu}{2,}$/u.test(word))) return false
  return tokens.slice(to, to + 9).some(({ word }) => /^(?:[—–-]|--)$/.test(word))
}

/** "Deuel County, Neb., who": a state's short form, whose point the comma behind it has parted from it. */
function isState(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, stop, comma] = tokens.slice(from, from + 3)
  if (to !== from + 1 || stop?.word !== "." || stop.start !== first?.end || comma?.word !== ",") return false
  return PLACES.has(`${first.lower}.`)
}

/** "NEW DELHI: The minister left.": a place, or what alone in a text stands so at its head. */
function isColoned(tokens: readonly Token[], from: number, to: number): boolean {
  if (!isShouted(tokens, from, to)) return false
  const lower = tokens.slice(from, to).map((token) => token.lower)
  if (PLACES.has(lower.join(" "))) return true
  if (from > 0 || tokens.some((token, i) => i >= to && token.opens && isShouted(tokens, i, colonFrom(tokens, i))))
    return false
  return tokens.every(({ lower: word }, i) => i < to || word !== lower.at(-1) || IN.test(tokens[i - 1]?.lower ?? ""))
}

/** What stands before a place, wherever the text has it again. */
const IN = /^(?:in|at|from|near|to|of|outside|around)$/

/** Where the colon stands that may follow a transcript's speaker. */
const colonFrom = (tokens: readonly Token[], from: number) =>
  from + tokens.slice(from, from + 4).findIndex(({ word }) => word === ":")

/** "MARSH: Good evening.": a name that opens a paragraph of a transcript. */
function isShouted(tokens: readonly Token[], from: number, to: number): boolean {
  if (!tokens[from]?.opens || tokens[to]?.word !== ":") return false
  return to > from && to - from < 4 && tokens.slice(from, to).every(({ word }) => /^\p{Lu}{3,}$/u.test(word))
}

/** "secretary of State Hilde Voss": how much of the run of capitals belongs to the office before it. */
function officeLength(tokens: readonly Token[], from: number, to: number): number {
  const opens = officeOpens(tokens, from)
  if (tokens[opens + 1]?.lower !== "of" || !OF_TITLES.has(tokens[opens]?.lower ?? "")) return 0
  const name = tokens.slice(from + 1, to).findIndex(({ lower }) => isFirstName(lower)) + 1
  if (name <= 0 || name >= to - from - 1) return 0
  // "the director of the Martin Bell Centre" is no Bell Centre: behind "of the" an office is a body's, or a department's.
  const before = tokens.slice(from, from + name)
  const last = before.at(-1)?.lower ?? ""
  const ends = BODY_HEADS.has(last) || /^(?:interior|exterior|navy|army|treasury|states|chiefs|project)$/.test(last)
  return opens === from - 2 || ends || /^(?:place|organisation)$/.test(cut(before).kind) ? name : 0
}

/** Where the office before a run of capitals would begin: "secretary of", "secretary of the". */
const officeOpens = (tokens: readonly Token[], from: number) => from - (tokens[from - 1]?.lower === "the" ? 3 : 2)

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => [
  (tokens[from] as Token).start,
  (tokens[to - 1] as Token).end,
]

const LONGEST = 6

/** Adds the names that the body has where headlines have them. */
function withHeadlines(tokens: readonly Token[], headlines: ReadonlySet<number>, names: readonly Name[]): Name[] {
  const known = new Map<string, Name>()
  for (const name of names) {
    const lower = name.name.toLowerCase()
    known.set(lower, name)
    const surname = lower.split(" ").at(-1) as string
    if (name.kind === "person" && !known.has(surname)) known.set(surname, name)
  }
  const found: Name[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!headlines.has((tokens[i] as Token).sentence)) continue
    for (let length = Math.min(LONGEST, tokens.length - i); length > 0; length--) {
      const lower = tokens
        .slice(i, i + length)
        .map((token) => token.lower)
        .join(" ")
      const name = known.get(lower)
      if (!name) continue
      const span = spanOf(tokens, i, i + length)
      const words = tokens
        .slice(i, i + length)
        .map(({ word }) => word)
        .join(" ")
      found.push({ span, tokens: [i, i + length], name: words, kind: name.kind, sure: false })
      i += length - 1
      break
    }
  }
  return [...found, ...names].sort((a, b) => a.span[0] - b.span[0])
}
