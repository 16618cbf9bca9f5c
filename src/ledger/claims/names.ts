import type { Mention } from "../../model/index.ts"
import { plainName } from "../../text/index.ts"
import { isAlike } from "../persons.ts"

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

/** The longest first. */
export const fullest = (a: string, b: string) => b.length - a.length || (a < b ? -1 : 1)
