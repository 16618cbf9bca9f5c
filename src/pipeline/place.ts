import { createStories, type Moved, type Told } from "../link/stories/stories.ts"
import type { StoryReport, Traits } from "../link/stories/traits.ts"
import type { Correction, Judged, PairJudgement } from "../model/index.ts"
import type { Store } from "../store/store.ts"

/** Puts kept reports into stories. */
export interface Placer {
  /**
   * Places a report whose ledger was kept, and keeps the machine's judgement that it and the report most like it tell one
   * story, with how likely that is and why. Doing it again changes nothing.
   */
  place(report: StoryReport): Promise<Told>
  /** After a person has said whether two reports tell one story: decides again on the stories of both. */
  judged(pair: readonly [string, string]): Promise<readonly Moved[]>
  /** The same after any judgement, or after one was taken back; nothing moves where it is not about two reports. */
  heard(judged: Judged): Promise<readonly Moved[]>
  /** Places those reports of the store that are in no story yet: of an older store, or of one that was restored. */
  placeRest(): Promise<number>
}

type Shelves = Pick<Store, "storyShelf" | "judge" | "judgement" | "reports" | "ledger">

/** The name under which the machine judges. */
const BY = "hearsay stories 1"

/** The placer of a store; for one store there is one, which remembers what it compared of late. */
export function placerOn(store: Shelves): Placer {
  const placer = PLACERS.get(store) ?? newPlacer(store)
  PLACERS.set(store, placer)
  return placer
}

const PLACERS = new WeakMap<Shelves, Placer>()

function newPlacer(store: Shelves): Placer {
  const shelf = store.storyShelf<Traits>()
  const stories = createStories(shelf)

  async function place(report: StoryReport): Promise<Told> {
    const told = await stories.add(report)
    if (told.from !== told.story) await keepReason(store, told)
    for (const { report } of told.moved) await keepReason(store, await stories.why(report))
    return told
  }

  async function placeRest(): Promise<number> {
    let count = 0
    for (let after: string | undefined; ; ) {
      const { items, next } = await store.reports({}, { limit: 200, ...(after && { after }) })
      const there = new Set((await shelf.placed(items.map(({ report }) => report))).map(({ report }) => report))
      for (const { report } of items.filter(({ report }) => !there.has(report))) {
        const ledger = await store.ledger(report)
        if (ledger) await place(ledger)
        count++
      }
      if (next === undefined) return count
      after = next
    }
  }

  async function heard(judged: Judged): Promise<readonly Moved[]> {
    const about = await subjectOf(store, judged)
    return about && "pair" in about && about.about === "report" ? stories.again(about.pair) : []
  }

  return { place, placeRest, heard, judged: (pair) => stories.again(pair) }
}

/** What a judgement is about; an undo, and the undo of an undo, about what was taken back in the end. */
async function subjectOf(store: Shelves, judged: Judged): Promise<Judged<PairJudgement | Correction> | undefined> {
  let one: Judged | undefined = judged
  while (one?.answer === "undo") one = await store.judgement(one.undoes)
  return one
}

type Reason = Pick<Told, "report" | "mate" | "score" | "because">

async function keepReason(store: Shelves, why: Reason | undefined): Promise<void> {
  if (why?.mate === undefined) return
  const { report, mate, score, because } = why
  const said = { by: BY, hand: "machine", because, ...(score !== undefined && { score }) } as const
  await store.judge({ about: "report", answer: "same", pair: [report, mate], ...said })
}
