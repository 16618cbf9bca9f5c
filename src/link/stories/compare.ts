import { stemmer } from "stemmer"
import { rarity } from "./rarity.ts"
import type { Traits, Weights } from "./traits.ts"

/** Traits with what comparing them asks for again and again. */
export interface Opened {
  readonly traits: Traits
  readonly terms: ReadonlyMap<string, number>
  readonly lead: ReadonlyMap<string, number>
  readonly names: ReadonlyMap<string, number>
}

export function opened(traits: Traits): Opened {
  return { traits, terms: new Map(traits.terms), lead: new Map(traits.lead), names: new Map(traits.names) }
}

/** What a comparison looks at; the order of the two makes no difference. Each figure's weight stands in `weights.ts`. */
export interface Likeness {
  /** Cosine of the terms, of those of the leads, and of the words of names. */
  readonly terms: number
  readonly lead: number
  readonly names: number
  /** How much the words of names tell that both have. */
  readonly sharedNames: number
  /** How much of the names in one's lead the other names anywhere: the smaller of the two. */
  readonly leadNames: number
  readonly figures: number
  /** The length of the longer one. */
  readonly longer: number
  /** Both have a date of publication; how far these are apart, slowly and quickly growing. */
  readonly published: number
  readonly apart: number
  readonly otherDay: number
  /** The dates at the heads of texts whose publication nobody dates: how far apart, of sixty days. */
  readonly far: number
  /** Both tell a year: none in common, one in common. */
  readonly otherYears: number
  readonly sameYear: number
  /** Both name days of the week: none in common; how many of them. */
  readonly otherWeekdays: number
  readonly sameWeekdays: number
}

/** Compares two reports. */
export function compare(a: Opened, b: Opened): Likeness {
  const [one, other] = [a.traits, b.traits]
  const weekdays = common(one.weekdays, other.weekdays)
  const fewest = Math.min(one.weekdays.length, other.weekdays.length)
  const years = common(one.years, other.years)
  return {
    terms: dot(a.terms, b.terms),
    lead: dot(a.lead, b.lead),
    names: dot(a.names, b.names),
    sharedNames: Math.log1p(sum(one.names, (name) => (b.names.has(name) ? rarity(stemmer(name)) : 0))),
    leadNames: Math.min(share(one.leadNames, b.names), share(other.leadNames, a.names)),
    figures: Math.log1p(common(one.figures, other.figures)),
    longer: Math.log(1 + Math.max(one.length, other.length)),
    ...ofDays(one, other),
    otherYears: Number(one.years.length > 0 && other.years.length > 0 && years === 0),
    sameYear: Number(years > 0),
    otherWeekdays: Number(fewest > 0 && weekdays === 0),
    sameWeekdays: weekdays / (fewest || 1),
  }
}

function ofDays(one: Traits, other: Traits): Pick<Likeness, "published" | "apart" | "otherDay" | "far"> {
  if (one.published !== undefined && other.published !== undefined) {
    const days = Math.abs(one.published - other.published)
    return { published: 1, apart: Math.log1p(days), otherDay: 1 - Math.exp(-days / 4), far: 0 }
  }
  const [day, otherDay] = [one.published ?? one.dated, other.published ?? other.dated]
  const days = day === undefined || otherDay === undefined ? 0 : Math.abs(day - otherDay)
  return { published: 0, apart: 0, otherDay: 0, far: Math.min(1, days / 60) }
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let all = 0
  for (const [word, weight] of few) all += weight * (many.get(word) ?? 0)
  return all
}

const sum = (weights: Weights, of: (word: string, weight: number) => number) =>
  weights.reduce((all, [word, weight]) => all + of(word, weight), 0)
const share = (weights: Weights, names: ReadonlyMap<string, number>) =>
  sum(weights, (name, weight) => (names.has(name) ? weight : 0))
const common = (a: readonly string[], b: readonly string[]) => a.filter((one) => b.includes(one)).length
