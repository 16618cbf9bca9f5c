import type { Row } from "../../model/index.ts"
import type { Told } from "../act/act.ts"

/** What a row's labels were told by, as far as it says how well they can be relied on. */
export type Ways = Pick<Row, "chain" | "kind" | "naming">

/** Ways of telling a speaker, by the reason of the first step; the first that fits. */
const WAYS: readonly (readonly [way: string, reason: RegExp])[] = [
  ["name", /^(?:named|shorter name|named in apposition)$/],
  ["person by pronoun", /^pronoun: the person last named that fits$/],
  ["pronoun", /^pronoun/],
  ["relative, name", /^relative: the name/],
  ["relative", /^relative/],
  ["nobody marked", /^(?:no source is given|described by the cue|speaks in the same|the subject of|spoke last)/],
  ["writer", /^first person/],
  ["role", /^described/],
  ["unnamed", /^not named$/],
  ["person last named", /: the person last named$/],
]

/** The way in which a speaker was told; an unnamed one's with what they were taken for. */
export function wayOf({ chain, kind, naming }: Ways): string {
  const reason = chain[0]?.because ?? "no source is given"
  const way = WAYS.find(([, fits]) => fits.test(reason))?.[0] ?? "body or document"
  return naming === "named" ? way : `${way}, ${kind} ${naming}`
}

/** The same for an act. */
export const wayOfAct = ({ act, by }: Told) => `${act} by ${by}`
