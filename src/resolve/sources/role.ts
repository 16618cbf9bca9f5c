import { singular } from "../data/nouns.ts"
import { stateOf } from "../data/places.ts"
import type { Name } from "../mentions/mention.ts"
import { type Token, textOf } from "../reading.ts"
import { bodyOfRole } from "./body.ts"
import type { Role } from "./entity.ts"

/** Short titles and what they stand for. */
const SPELT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: "senator",
    sens: "senator",
    rep: "representative",
    reps: "representative",
    gov: "governor",
    govs: "governor",
    pres: "president",
    gen: "general",
    lt: "lieutenant",
    col: "colonel",
    capt: "captain",
    sgt: "sergeant",
    dr: "doctor",
    prof: "professor",
    rev: "reverend",
    adm: "admiral",
    republicans: "republican",
    democrats: "democrat",
  }),
)

/** A title's noun in full: "senator" for "Sen."; any other word as it is. */
export const spelt = (lower: string): string => SPELT.get(lower.replace(/\.$/, "")) ?? lower

/** The role that a stretch of words gives: its noun, and the body that it is held for. */
export function roleOf(noun: string, phrase: readonly Token[], names: readonly Name[], tokens: readonly Token[]): Role {
  const start = phrase[0]?.start ?? 0
  const end = phrase.at(-1)?.end ?? 0
  const inside = names.filter(({ span }) => span[0] >= start && span[1] <= end)
  const body = bodyOfRole(singular(noun), phrase, inside, tokens)
  const words = textOf(phrase).replace(/^(?:an?|the)\s+/i, "")
  const beside = phrase.map(({ lower }) => stateOf(lower))
  return { noun: singular(noun), words, beside, ...(body === undefined ? {} : { body }) }
}
