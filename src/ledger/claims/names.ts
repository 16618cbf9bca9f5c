import type { Mention } from "../../model/index.ts"
import { plainName } from "../../text/index.ts"

/** The fullest form under which a named one appears: "Voss" is Mara Voss where no other Voss is. */
export function fullNames(mentions: readonly Mention[]): (name: string) => string {
  const names = new Set(
    mentions.flatMap(({ ends }) => ends.filter(({ naming }) => naming === "named").map(({ name }) => plainName(name))),
  )
  return (name) => {
    const short = plainName(name)
    const longer = [...names].filter((other) => other.endsWith(` ${short}`))
    const [first, ...others] = longer
    const one = first !== undefined && others.every((other) => isAlike(first, other)) ? longer : []
    return [short, ...one, ...[...names].filter((other) => isAlike(other, short))].sort(fullest)[0] as string
  }
}

/** "Mara Voss" and "Mara J. Voss", "Mike Voss" and "Michael Voss"; not "Pell Harbour Trust" and "Pell Port Trust". */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [one.split(" "), other.split(" ")].sort((x, y) => x.length - y.length) as [string[], string[]]
  const [first = "", second = ""] = [a[0], b[0]]
  if (a.length < 2 || a.at(-1) !== b.at(-1) || !isShortFor(first, second)) return false
  const middle = b.slice(1, -1)
  return a.slice(1, -1).every((word) => middle.some((other) => other.startsWith(word) || word.startsWith(other)))
}

/** Whether two first names are one, in full and in short: "Ben" is Benjamin, "Bob" is Robert. */
function isShortFor(one: string, other: string): boolean {
  const [short, long] = [one, other].sort((a, b) => a.length - b.length) as [string, string]
  if (short === long) return true
  return (short.length > 2 && long.startsWith(short)) || (SHORT[short]?.split(" ").includes(long) ?? false)
}

/** Short forms that do not begin the name that they stand for. */
const SHORT: Readonly<Record<string, string>> = {
  bill: "william",
  bob: "robert",
  bobby: "robert",
  chuck: "charles",
  dick: "richard",
  jack: "john",
  jerry: "gerald jerome",
  jim: "james",
  jimmy: "james",
  joe: "joseph",
  kate: "katherine",
  larry: "lawrence",
  liz: "elizabeth",
  mike: "michael",
  rick: "richard",
  steve: "stephen",
  ted: "edward theodore",
  tony: "anthony",
}

/** The longest first. */
export const fullest = (a: string, b: string) => b.length - a.length || (a < b ? -1 : 1)
