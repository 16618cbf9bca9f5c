import { attributionId, LEDGER_VERSION, type Ledger, type Row, type Source, type Span } from "../src/model/index.ts"

/** Numbers that look like chance and are the same every time (mulberry32): 0 to 1. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A few are taken often and most seldom, as with words, names and outlets (Zipf's law): a place in a list of `count`. */
export const rarely = (chance: () => number, count: number) => Math.floor(count ** chance()) - 1

const SYLLABLES = "ba den fol gri hal jor kes lun mar nov ost pel quin ros sel tor ulm ver wil yar".split(" ")

/** An invented word of that number, with a capital or without. */
export function word(number: number, capital = false): string {
  let left = number + SYLLABLES.length
  let made = ""
  for (; left > 0; left = Math.floor(left / SYLLABLES.length)) made += SYLLABLES[left % SYLLABLES.length]
  return capital ? (made[0] as string).toUpperCase() + made.slice(1) : made
}

/** How many there are of each in the made-up world. */
const WORDS = 20_000
const PEOPLE = 30_000
const BODIES = 800
export const OUTLETS = 300
const DAYS = 1500
const ROWS = 25

export const person = (number: number) => `${word(number % 400, true)} ${word(400 + number, true)}`
export const body = (number: number) => `${word(1000 + number, true)} Board`
export const outlet = (number: number) => `The ${word(2000 + number, true)}`

/** A number between, even. */
const upTo = (chance: () => number, count: number) => Math.floor(chance() * count)
const oneOf = <T>(chance: () => number, all: readonly T[]): T => all[upTo(chance, all.length)] as T

/** The made-up report of that number: 25 statements by people of long and short fame, and some sentences of its own. */
export function made(number: number): Ledger {
  const chance = seeded(number + 1)
  const at = outlet(rarely(chance, OUTLETS))
  const id = `https://${word(2000 + (number % OUTLETS))}.example/reports/${number}`
  const text = { words: "" }
  const rows: Row[] = []
  const sources = new Map<string, Source>()
  const ownVoice: Ledger["ownVoice"][number][] = []
  for (let i = 0; i < ROWS; i++) {
    rows.push(statement(chance, id, text, sources))
    if (i % 3 === 0)
      ownVoice.push({ id: `${id}#own-${i}`, content: [told(text, `${sentence(chance)}.\n\n`, 3)], hedges: [] })
  }
  const published = new Date(Date.UTC(2022, 0, 1) + upTo(chance, DAYS * 86_400) * 1000).toISOString()
  return {
    version: LEDGER_VERSION,
    id,
    title: sentence(chance, 8),
    text: text.words,
    url: id,
    outlet: at,
    published,
    language: "en",
    contributors: [{ name: person(upTo(chance, PEOPLE)) }],
    extractor: "made",
    attributions: rows,
    sources: [...sources.values()],
    ownVoice,
    credits: [],
    findings: [],
  }
}

function sentence(chance: () => number, words = 8 + upTo(chance, 14)): string {
  const all = Array.from({ length: words }, () => word(rarely(chance, WORDS)))
  return all.join(" ").replace(/^./, (first) => first.toUpperCase())
}

/** Adds words to the text and tells where they stand, less so many at the end. */
function told(text: { words: string }, words: string, less = 0): Span {
  const start = text.words.length
  text.words += words
  return [start, text.words.length - less]
}

const ACTS = ["states", "states", "states", "states", "confirms", "denies", "declines", "doubts", "holds"] as const
const NAMINGS = ["named", "named", "named", "role", "anonymous"] as const

function statement(chance: () => number, id: string, text: { words: string }, sources: Map<string, Source>): Row {
  const naming = oneOf(chance, NAMINGS)
  const act = oneOf(chance, ACTS)
  const affiliation = body(rarely(chance, BODIES))
  const who = naming === "named" ? person(rarely(chance, PEOPLE)) : `an official of the ${affiliation}`
  const content = told(text, `“${sentence(chance)},” `, 1)
  const cue = told(text, "said ", 1)
  const mention = told(text, `${who}.\n\n`, 3)
  const key = naming === "named" ? who : `${who} ${mention[0]}`
  const known = sources.get(key)
  const source: Source = {
    id: known?.id ?? `${id}#source-${sources.size}`,
    ...(naming === "named" ? { name: who } : { role: "official" }),
    affiliation,
    kind: "person",
    naming,
    mentions: [...(known?.mentions ?? []), mention],
  }
  sources.set(key, source)
  const relay = chance() < 0.2 ? outlet(rarely(chance, OUTLETS)) : undefined
  return {
    id: attributionId(id, [cue]),
    source: [mention],
    cue: [cue],
    content: [content],
    confidence: Math.round(chance() * 1000) / 1000,
    ...(naming === "named" && { speaker: who }),
    sources: [source.id],
    kind: "person",
    naming,
    act,
    via: relay === undefined ? [] : [relay],
    relays: relay === undefined ? [] : [{ name: relay, span: cue }],
    root: { name: who, naming, affiliation },
    hedges: [],
    chain: [{ mention, because: "it names them itself" }],
  }
}
