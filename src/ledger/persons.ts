import { mayBeSpelt, plainName } from "../text/index.ts"

/** "Mara Voss" and "Mara J. Voss", "Mike Voss" and "Michael Voss"; not "Pell Harbour Trust" and "Pell Port Trust". */
export function isAlike(one: string, other: string, alike = same): boolean {
  const [a, b] = [one.split(" "), other.split(" ")].sort((x, y) => x.length - y.length) as [string[], string[]]
  const [first = "", second = ""] = [a[0], b[0]]
  const [last = "", surname] = [a.at(-1), b.at(-1) ?? ""]
  const isFirst = isShortFor(first, second) || alike(first, second)
  if (a.length < 2 || !isFirst || !(last === surname || alike(last, surname))) return false
  const middle = b.slice(1, -1)
  return a.slice(1, -1).every((word) => middle.some((other) => other.startsWith(word) || word.startsWith(other)))
}

/**
 * Whether two people's names may be one's, of which it is not certain: "Xi" and "Xi Jinping", "Kennedy" and "Robert F. Kennedy Jr.",
 * "RFK", "Zelensky" and "Zelenskyy".
 */
export function mayBeNamesake(one: string, other: string): boolean {
  const [short, long] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length) as [string[], string[]]
  const [only = ""] = short
  if (short.length > 1)
    return isAlike(short.join(" "), long.join(" "), mayBeWritten) || turned(long).includes(short.join(" "))
  const ends = [long[0], long.at(-1)]
  return ends.some((word = "") => word === only || mayBeSpelt(word, only)) || isInitials([one, other], long)
}

/** With the family name at the other end, whichever it is: "Kovács István" is István Kovács. */
const turned = (words: readonly string[]) => [
  [...words.slice(1), words[0]].join(" "),
  [words.at(-1), ...words.slice(0, -1)].join(" "),
]

const mayBeWritten = (one: string, other: string) => mayBeSpelt(one, other) || begins(one, other) || begins(other, one)

/** "J" of James, "Dani" of Daniela; "An" begins too many. */
const begins = (short: string, long: string) => short.length !== 2 && long.startsWith(short)

const wordsOf = (name: string) =>
  plainName(name)
    .replace(/,? (?:jr|sr|ii|iii|iv)$/, "")
    .split(" ")

/** "RFK" of Robert F. Kennedy, "MBS" of Mohammed bin Salman. */
function isInitials(names: readonly string[], words: readonly string[]): boolean {
  const initials = words.flatMap((word) => word.split("-")).map(([first]) => first)
  const short = names.map((name) => name.match(/^(\p{Lu}{2,4})(?: [JS]r\.?)?$/u)?.[1]?.toLowerCase())
  return words.length > 1 && short.includes(initials.join(""))
}

const same = (one: string, other: string) => one === other

/** Whether two first names are one, in full and in short: "Ben" is Benjamin, "Bob" is Robert. */
function isShortFor(one: string, other: string): boolean {
  const [short, long] = [one, other].sort((a, b) => a.length - b.length) as [string, string]
  return short === long || (SHORT.get(short)?.includes(long) ?? false)
}

/** Short forms of first names, each with those that it stands for. */
const SHORT: ReadonlyMap<string, readonly string[]> = new Map(
  `alex alexander alexandra; andy andrew; ben benjamin; bernie bernard; beth elizabeth; bill william; bob robert; bobby robert; charlie charles;
  chris christopher; chuck charles; dan daniel; dave david; dick richard; don donald; doug douglas; ed edward; fred frederick; geoff geoffrey;
  greg gregory; jack john; jeff jeffrey; jerry gerald jerome; jim james; jimmy james; joe joseph; josh joshua; kate katherine; ken kenneth;
  larry lawrence; liz elizabeth; maggie margaret; matt matthew; mike michael; mick michael; nick nicholas; peggy margaret; pete peter;
  phil philip; ray raymond; rick richard; rob robert; ron ronald; sam samuel; steve stephen steven; sue susan; ted edward theodore;
  tim timothy; tom thomas; tony anthony; will william`
    .split(/;\s+/)
    .map((line) => line.split(" ") as [string, ...string[]])
    .map(([short, ...long]) => [short, long]),
)
