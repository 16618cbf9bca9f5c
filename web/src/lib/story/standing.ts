import type { Claim } from "#lib/answers.ts"
import { rootsInWords } from "../../../../src/exchange/words.ts"

export { claimNamed } from "../../../../src/ledger/claims/named.ts"

/** How a claim stands, those first that a reader should look at first. */
export const STANDINGS = [
  ["contested", "Contested", "Somebody denies or doubts it."],
  ["several", "Several roots", "At least two who are certainly not the same say so."],
  ["single", "One root, or no telling", "However many report it, it may all go back to one."],
] as const
export type Standing = (typeof STANDINGS)[number][0]

export const standingOf = ({ contested, roots }: Claim): Standing =>
  contested ? "contested" : roots.atLeast > 1 ? "several" : "single"

/** "at least 1, at most 3 roots"; "1 root". */
export const range = ({ roots }: Pick<Claim, "roots">): string => rootsInWords(roots)

/** In how many reports. */
export const reportsOf = ({ mentions }: Pick<Claim, "mentions">): number =>
  new Set(mentions.map(({ report }) => report)).size
