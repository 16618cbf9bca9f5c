import type { Context } from "../context.ts"
import { once } from "../relay/once.ts"
import type { Entity } from "../sources/entity.ts"

/** How old a report says each of its persons to be: "Jan Marr, 51,", "Marr (51)", "51-year-old Jan Marr". */
const agesIn = once(
  ({ tokens, mentions }: Context) => {
    const ages = new Map<number, string>()
    for (const {
      entity,
      tokens: [from, to],
    } of mentions) {
      const [mark, number, close] = [tokens[to]?.word, tokens[to + 1]?.word, tokens[to + 2]?.word]
      const behind =
        mark && number && close && /^[,(]$/.test(mark) && /^\d{1,3}$/.test(number) && /^[,).;]$/.test(close)
      const age = behind ? number : YEARS.exec(tokens[from - 1]?.lower ?? "")?.[1]
      if (age !== undefined && !ages.has(entity)) ages.set(entity, age)
    }
    return ages
  },
  ({ sources }) => sources,
)

const YEARS = /^(\d+)-year-old$/

/** The age in words that describe somebody: "51" in "the 51-year-old". */
export const ageIn = (words: readonly string[]): string | undefined =>
  words.map((word) => YEARS.exec(word)?.[1]).find((age) => age !== undefined)

/** The person whom the report says to be of an age; undefined where it says so of none, or of several. */
export function agedAs(context: Context, age: string): number | undefined {
  const those = [...agesIn(context)].filter(([entity, other]) => other === age && isPerson(context.sources[entity]))
  return those.length === 1 ? those[0]?.[0] : undefined
}

const isPerson = (source: Entity | undefined) => source?.kind === "person" || source?.kind === "unknown"

/** Whether nothing that a report says speaks against an age. */
export const mayBeAged = (context: Context, entity: number, age: string): boolean =>
  (agesIn(context).get(entity) ?? age) === age
