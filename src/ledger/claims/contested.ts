import type { CopyGroup, Mention } from "../../model/index.ts"
import { partiesOf } from "./parties.ts"
import { AGAINST } from "./relations.ts"

/**
 * Whether somebody takes the other side: denies or doubts what somebody else holds. Those who deny a thing together contest
 * nothing of each other, nor does one who is told once to deny it and once to say that it is not so.
 */
export function isContested(mentions: readonly Mention[], copies: readonly CopyGroup[] = []): boolean {
  const against = new Set(mentions.filter(({ act }) => AGAINST[act]).map(({ id }) => id))
  if (against.size === 0 || against.size === mentions.length) return false
  const parties = [...partiesOf(mentions, copies).values()]
  const denying = parties.filter((party) => party.mentions.some((id) => against.has(id)))
  return parties.some((party) => !denying.includes(party))
}
