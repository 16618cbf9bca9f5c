import type { Opened } from "./compare.ts"
import { isEmpty } from "./empty.ts"

/** Why two reports are taken for one story or not, in words: "both name Orrin Bay, same figure 212, a day apart". */
export function reasonFor(a: Opened, b: Opened): string {
  return (
    [named(a, b), figures(a, b), words(a, b), time(a, b), otherNames(a, b)].filter(Boolean).join("; ") ||
    "little in common"
  )
}

/** As many as a reader takes in. */
const FEW = 3

function named({ traits: one }: Opened, { traits: other }: Opened): string {
  const shared = one.written.filter((name) => other.written.includes(name))
  const whole = shared.filter(
    (name) => !shared.some((longer) => longer !== name && ` ${longer} `.includes(` ${name} `)),
  )
  const best = whole.sort((x, y) => y.split(" ").length - x.split(" ").length).slice(0, FEW)
  return best.length ? `both name ${listed(best)}` : ""
}

/** The longer a figure, the more it tells. */
function figures({ traits: one }: Opened, { traits: other }: Opened): string {
  const shared = one.figures.filter((figure) => figure.length > 1 && other.figures.includes(figure))
  const best = shared.sort((x, y) => y.length - x.length).slice(0, FEW)
  return best.length ? `same ${best.length > 1 ? "figures" : "figure"} ${listed(best)}` : ""
}

function words({ traits: one }: Opened, { traits: other }: Opened): string {
  const theirs = new Set(other.telling.map(([stem]) => stem))
  const shared = one.telling.filter(([stem, word]) => theirs.has(stem) && !isEmpty(word)).slice(0, FEW)
  return shared.length ? `both speak of ${listed(shared.map(([, word]) => `“${word}”`))}` : ""
}

function time({ traits: one }: Opened, { traits: other }: Opened): string {
  if (one.published !== undefined && other.published !== undefined)
    return apart(Math.abs(one.published - other.published))
  const years = one.years.length > 0 && other.years.length > 0 && !one.years.some((year) => other.years.includes(year))
  if (years) return "no year in common"
  const day = one.weekdays.find((weekday) => other.weekdays.includes(weekday))
  return day ? `both say ${day[0]?.toUpperCase()}${day.slice(1)}` : ""
}

function apart(days: number): string {
  if (days === 0) return "published on one day"
  return `published ${days === 1 ? "a day" : `${days} days`} apart`
}

/** Whom each names first and the other nowhere. */
function otherNames(a: Opened, b: Opened): string {
  const [mine, theirs] = [ownName(a, b), ownName(b, a)]
  return mine && theirs ? `one names ${mine}, the other ${theirs}` : ""
}

function ownName({ traits }: Opened, { names }: Opened): string | undefined {
  const [first] = traits.written
  return first
    ?.toLowerCase()
    .split(/[\s’']+/)
    .some((word) => names.has(word))
    ? undefined
    : first
}

const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`
