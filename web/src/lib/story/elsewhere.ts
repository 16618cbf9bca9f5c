import type { Claim } from "#lib/answers.ts"
import { cardOf } from "../../../../src/exchange/card/card.ts"
import { elementOf, snapshotOf } from "../../../../src/exchange/card/snapshot.ts"

/** What is pasted into a page elsewhere to show a claim there: a card that keeps up, and a snapshot. */
export function snippetsOf(claim: Claim, story: string, origin: string) {
  const card = cardOf(claim, story, new Date())
  const source = `/api/v1${card.at}/card`
  return { card: elementOf(card, origin, source), snapshot: snapshotOf(card, origin) }
}
