import type { Claim } from "../../model/index.ts"

/** What stands between the passages that a claim is called by. */
export const JOINS = " = "

/**
 * The claim that went by this id when somebody noted it down. An id names two of its passages: where others came before
 * them the claim has another id by now, and is the one that holds both. Undefined where they were parted, or are gone.
 */
export function claimNamed(claims: readonly Claim[], id: string): Claim | undefined {
  const asked = id.split(JOINS)
  return (
    claims.find((claim) => claim.id === id) ??
    claims.find(({ mentions }) => asked.every((one) => mentions.some(({ id }) => id === one)))
  )
}
