import type { ClaimsOfStory } from "../ledger/claims/claims.ts"
import { type PlaceNamed, placesNamed } from "../ledger/places.ts"
import type { Hearing } from "../model/hearing.ts"
import { type Judged, type Ledger, mended, type WhatIf } from "../model/index.ts"
import type { Store } from "../store/store.ts"
import type { StoryPage } from "../store/stories.ts"
import { promised } from "../text/promised.ts"
import type { ClaimsOf } from "./claims.ts"

/** A story with its claims, as they are worked out from what is kept. */
export interface StoryClaims extends ClaimsOfStory {
  readonly story: StoryPage
  /** How many of its reports were compared, where there are more than one comparison can hold. */
  readonly compared: number
  /** The places that their statements name; with coordinates where there is no doubt which one is meant. */
  readonly places: readonly PlaceNamed[]
  /** The language model that read the passages besides; absent where none did. */
  readonly readBy?: string
}

/** As many reports are compared at most: every passage is compared with every other. */
const MOST = 80

/** As much JSON of claims is remembered, in characters. */
const REMEMBERED = 20_000_000

export type StoryKept = Pick<Store, "story" | "ledger" | "corrections">
type Kept = StoryKept & Pick<Store, "storyMark" | "judgements" | "heard" | "toldNow">

/** The claims of the story of that id, or of the one that the report of that id is in. */
export type ClaimsInStory = (id: string, whatIf?: WhatIf) => Promise<StoryClaims | undefined>

/**
 * `claimsInStory` that remembers what it gave for the stories that were asked for last: every reader of a story's page asks
 * again, and eighty ledgers take a fifth of a second to look up.
 */
export function rememberingClaims(store: Kept, claimsOf: ClaimsOf, most = REMEMBERED): ClaimsInStory {
  const ask = promised<StoryClaims | undefined>(most, (found) => JSON.stringify(found ?? null).length)
  return async (id, whatIf = {}) => {
    const mark = await store.storyMark(id)
    return mark === undefined
      ? undefined
      : ask(JSON.stringify([mark, whatIf]), () => claimsInStory(store, id, claimsOf, whatIf))
  }
}

/** The claims of a kept story, corrections and judgements of people in them; undefined when there is no such story. */
export async function claimsInStory(
  store: Kept,
  id: string,
  claimsOf: ClaimsOf,
  whatIf?: WhatIf,
): Promise<StoryClaims | undefined> {
  const story = await store.story(id)
  if (!story) return undefined
  const [there, hearing] = await Promise.all([ledgersIn(store, story), hearingOf(store, story)])
  const reports = new Set(there.map((ledger) => ledger.id))
  const judgements = await saidOf(store, reports)
  const claims = await claimsOf(there, judgements, whatIf, hearing)
  const readBy = hearing && { readBy: hearing.by }
  return { story, compared: there.length, places: placesNamed(there), ...readBy, ...claims }
}

/** What a language model answered of the story as it is told now: of other words it would be no answer. */
async function hearingOf(store: Kept, { story }: StoryPage): Promise<Hearing | undefined> {
  const [heard, told] = await Promise.all([store.heard(story), store.toldNow(story)])
  return heard?.told === told ? heard : undefined
}

/** The ledgers of the story's last reports, as many as are compared, with the corrections of people in them. */
export async function ledgersIn(store: StoryKept, { reports }: StoryPage): Promise<Ledger[]> {
  const ledgers = await Promise.all(reports.slice(-MOST).map(({ report }) => ledgerOf(store, report)))
  return ledgers.filter((ledger): ledger is Ledger => ledger !== undefined)
}

async function ledgerOf(store: StoryKept, report: string): Promise<Ledger | undefined> {
  const [ledger, corrections] = await Promise.all([store.ledger(report), store.corrections(report)])
  return ledger && mended(ledger, corrections)
}

/** What people said of pairs of rows, and of what rows do; a row's id begins with its report's. */
async function saidOf(store: Kept, reports: ReadonlySet<string>): Promise<Judged[]> {
  const found: Judged[] = []
  for (let after: string | undefined; ; ) {
    const { items, next } = await store.judgements(
      { about: "row", hand: "person" },
      { limit: 1000, ...(after && { after }) },
    )
    found.push(...items.filter((one) => isOf(one, reports)))
    if (next === undefined) return found
    after = next
  }
}

const isOf = (judgement: Judged, reports: ReadonlySet<string>) =>
  judgement.answer === "undo" ||
  (judgement.answer === "correction" && judgement.field === "act" && reports.has(judgement.report)) ||
  ("pair" in judgement && judgement.pair.some((row) => reports.has(row.slice(0, row.lastIndexOf("#")))))
