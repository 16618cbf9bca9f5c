import type { Mention } from "../../model/index.ts"

/**
 * Whether somebody takes the other side: denies or doubts what somebody else holds. Those who deny a thing together contest
 * nothing of each other.
 */
export function isContested(mentions: readonly Mention[]): boolean {
  const against = mentions.filter(({ act }) => act === "denies" || act === "doubts")
  return against.length > 0 && against.length < mentions.length
}
