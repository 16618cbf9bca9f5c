import type { Difference, Mention } from "../../model/index.ts"

/** In what two passages that make one statement differ: figures of the same thing, the day, the place. */
export function differencesOf(a: Mention, b: Mention): Difference[] {
  return [...figures(a, b), ...days(a, b), ...places(a, b)]
}

/** Figures that count the same thing and are not the same. */
function figures(a: Mention, b: Mention): Difference[] {
  const [mine, theirs] = [countedIn(a.words), countedIn(b.words)]
  return [...mine].flatMap(([what, here]) => {
    const there = theirs.get(what)
    return there === undefined || there.some(({ value }) => here.some((one) => one.value === value))
      ? []
      : [{ in: "figure" as const, here: (here[0] as Counted).said, there: (there[0] as Counted).said }]
  })
}

interface Counted {
  readonly value: number
  /** As written, with what is counted. */
  readonly said: string
}

/** Each passage's figures by what they count: "12 people" and "twelve dead people" count people, "$5" dollars. */
function countedIn(words: string): Map<string, Counted[]> {
  const found = new Map<string, Counted[]>()
  for (const { 0: said, groups = {} } of words.matchAll(COUNT)) {
    const value = amountOf(groups.figure as string, groups.scale)
    const what = groups.money ?? (groups.per ? "%" : groups.noun?.toLowerCase().replace(/s$/, ""))
    if (value === undefined || what === undefined || NO_NOUN.has(what)) continue
    found.set(what, [...(found.get(what) ?? []), { value, said: said.trim() }])
  }
  return found
}

const SMALL = "two three four five six seven eight nine ten eleven twelve".split(" ")
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ")
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}
// A year, and a number within a name ("F-16"), counts nothing.
const COUNT = new RegExp(
  `(?<![\\w.,-])(?<money>[$€£])?(?<figure>\\d[\\d,]*(?:\\.\\d+)?|\\b(?:${[...SMALL, ...TENS].join("|")})\\b)(?: (?<scale>${Object.keys(SCALES).join("|")})\\b)?(?:(?<per> ?%| per ?cent\\b)| (?:(?!and |or |of |to |in |on )[\\p{Ll}-]+ )??(?<noun>\\p{Ll}{3,}s|people|men|women|children|percent)\\b)?`,
  "giu",
)
const NO_NOUN: ReadonlySet<string> = new Set(["day", "year", "month", "week", "hour", "minute", "time", "was", "ha"])

function amountOf(figure: string, scale: string | undefined): number | undefined {
  const word = figure.toLowerCase()
  const small = SMALL.indexOf(word)
  const tens = TENS.indexOf(word)
  const value = small >= 0 ? small + 2 : tens >= 0 ? (tens + 2) * 10 : Number(word.replace(/,/g, ""))
  return Number.isFinite(value) ? value * (SCALES[scale?.toLowerCase() ?? ""] ?? 1) : undefined
}

/** Days that have nothing in common. The same words ("in May") mean the same, however they were worked out. */
function days({ days: [a, ...others] }: Mention, { days: [b, ...more] }: Mention): Difference[] {
  if (!a || !b || others.length || more.length || a.words.toLowerCase() === b.words.toLowerCase()) return []
  const [[from, to], [since, until]] = [ends(a.date), ends(b.date)]
  if (from <= until && since <= to) return []
  return [{ in: "date", here: `${a.words} (${a.date})`, there: `${b.words} (${b.date})` }]
}

function ends(date: string): readonly [string, string] {
  const [from = "", to = from] = date.split("/")
  return [from.slice(0, 10), to.slice(0, 10)]
}

/** One place here and another there. Of several on a side each may be meant with the other side's: that is no difference. */
function places({ places: [a, ...others] }: Mention, { places: [b, ...more] }: Mention): Difference[] {
  if (a === undefined || b === undefined || others.length || more.length) return []
  return a.includes(b) || b.includes(a) ? [] : [{ in: "place", here: a, there: b }]
}
