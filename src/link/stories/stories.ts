import type { Placed, StoryShelf } from "../../model/story.ts"
import { dayOf } from "./days.ts"
import { decided } from "./decide.ts"
import { type Memory, memory } from "./memory.ts"
import { named } from "./named.ts"
import { reasonFor } from "./reason.ts"
import { type StoryReport, type Traits, traitsOf } from "./traits.ts"

/** Where a report stands, and why. */
export interface Why {
  readonly report: string
  readonly story: string
  /** The report of that story that is most like it; absent when it is alone. */
  readonly mate?: string
  /** How likely it and its mate tell of the same events, 0 to 1; alone: the most likely that it was compared with. */
  readonly score?: number
  readonly because: string
}

/** Where a report was placed, and what that changed. */
export interface Told extends Why {
  /** The story that it was in before; absent when it is new. */
  readonly from?: string
  /** Reports whose story changed because this one came. */
  readonly moved: readonly Moved[]
}

export interface Moved {
  readonly report: string
  readonly from: string
  readonly to: string
}

/** Which reports tell of the same events, as they come in, in any order. */
export interface Stories {
  /** Places a report: once for all, in one pass. A report that is there already is placed anew. */
  add(report: StoryReport): Promise<Told>
  /** Where a report stands by now; undefined when it was never placed. */
  why(report: string): Promise<Why | undefined>
  /** Decides again on the stories of these reports: when a person has said something about them. */
  again(reports: readonly string[]): Promise<readonly Moved[]>
}

/** How many candidates a report is compared with; how many stories are looked at, and how many reports of each. */
const CANDIDATES = 48
const STORIES = 5
const REPORTS = 24
/** A story none of whose reports is as likely as this is not looked at. */
const FAINT = 0.1

export function createStories(shelf: StoryShelf<Traits>): Stories {
  const known = memory()
  return {
    add: (report) => shelf.whole((shelf) => add(shelf, known, report)),
    why: (report) => shelf.whole((shelf) => why(shelf, known, report)),
    again: (reports) => shelf.whole((shelf) => again(shelf, known, reports)),
  }
}

async function add(shelf: StoryShelf<Traits>, known: Memory, report: StoryReport): Promise<Told> {
  const traits = traitsOf(report)
  const day = traits.published ?? traits.dated ?? dayOf(report.published)
  const [before] = await shelf.placed([report.id])
  const story = before?.story ?? (await freeName(shelf, report.id))
  const mine: Placed<Traits> = { report: report.id, story, traits, ...(day !== undefined && { day }) }
  known.forget(report.id)
  await shelf.put(mine, wordsOf(traits))
  const near = await candidates(shelf, known, mine)
  const stories = [...new Set([story, ...near.stories])]
  const moved = await regroup(shelf, known, stories, [mine])
  const stands = await standing(shelf, known, mine, near.best)
  return {
    ...stands,
    ...(before && { from: before.story }),
    moved: moved.filter(({ report }) => report !== mine.report),
  }
}

async function why(shelf: StoryShelf<Traits>, known: Memory, report: string): Promise<Why | undefined> {
  const [mine] = await shelf.placed([report])
  return mine && standing(shelf, known, mine)
}

async function again(shelf: StoryShelf<Traits>, known: Memory, reports: readonly string[]): Promise<readonly Moved[]> {
  const placed = await shelf.placed(reports)
  return regroup(shelf, known, [...new Set(placed.map(({ story }) => story))], placed)
}

/** The words by which others find it. */
const WORDS = 32
const wordsOf = ({ terms }: Traits) => terms.filter(([term]) => term.length > 1).slice(0, WORDS)

/** The stories that a report may belong to, likeliest first, and those that a person tied it to. */
async function candidates(shelf: StoryShelf<Traits>, known: Memory, mine: Placed<Traits>) {
  const near = await shelf.near(wordsOf(mine.traits), mine.day, CANDIDATES + 1)
  const others = await shelf.placed(near.filter((report) => report !== mine.report))
  const scored = others.map((other) => ({ other, score: known.bond(mine, other) })).sort((a, b) => b.score - a.score)
  const likely = scored.filter(({ score }) => score >= FAINT).map(({ other }) => other.story)
  const said = (await shelf.said([mine.report])).filter(({ answer }) => answer === "same")
  const tied = await shelf.placed(said.flatMap(({ pair }) => pair).filter((report) => report !== mine.report))
  const stories = [...new Set(likely)].slice(0, STORIES)
  return { stories: [...stories, ...tied.map(({ story }) => story)], best: scored[0]?.other }
}

/** Decides on the reports of some stories anew, and moves those that belong elsewhere. */
async function regroup(
  shelf: StoryShelf<Traits>,
  known: Memory,
  stories: readonly string[],
  first: readonly Placed<Traits>[],
): Promise<readonly Moved[]> {
  const rest = await shelf.members(stories, REPORTS)
  const own = new Set(first.map(({ report }) => report))
  const reports = [...first, ...rest.filter(({ report }) => !own.has(report))]
  if (reports.length < 2) return []
  const said = await shelf.said(reports.map(({ report }) => report))
  const groups = decided(reports, known, said)
  return moveAll(shelf, await named(groups, (name) => freeName(shelf, name)))
}

/** A story whose reports all go to one other goes there whole, with those that were not looked at. */
async function moveAll(
  shelf: StoryShelf<Traits>,
  named: readonly { story: string; group: readonly Placed<Traits>[] }[],
) {
  const moved = named.flatMap(({ story, group }) =>
    group.filter((one) => one.story !== story).map(({ report, story: from }) => ({ report, from, to: story })),
  )
  const kept = new Set(named.map(({ story }) => story))
  for (const from of new Set(moved.map(({ from }) => from))) {
    const leaving = moved.filter((one) => one.from === from)
    const into = new Set(leaving.map(({ to }) => to))
    if (into.size === 1 && !kept.has(from)) await shelf.merge(from, leaving[0]?.to as string)
    else for (const { report, to } of leaving) await shelf.move(report, to)
  }
  return moved
}

/** A story is named after the report that founded it; when that one is elsewhere by now, with a number. */
async function freeName(shelf: StoryShelf<Traits>, report: string): Promise<string> {
  for (let n = 1; ; n++) {
    const name = n === 1 ? report : `${report} ${n}`
    if ((await shelf.members([name], 1)).length === 0) return name
  }
}

async function standing(
  shelf: StoryShelf<Traits>,
  known: Memory,
  mine: Placed<Traits>,
  best?: Placed<Traits>,
): Promise<Why> {
  const [{ story } = mine] = await shelf.placed([mine.report])
  const mates = (await shelf.members([story], REPORTS)).filter(({ report }) => report !== mine.report)
  const mate = likest(known, mine, mates)
  const other = mate ?? best ?? (await candidates(shelf, known, mine)).best
  const said = (await shelf.said([mine.report])).length > 0
  if (!other) return { report: mine.report, story, because: said ? PERSON : "nothing like it yet" }
  const reason = reasonFor(known.opened(mine), known.opened(other))
  const because = said ? PERSON : mate ? reason : `most like ${other.report}: ${reason}`
  return { report: mine.report, story, ...(mate && { mate: mate.report }), score: known.bond(mine, other), because }
}

const PERSON = "a person has said so"

function likest(known: Memory, mine: Placed<Traits>, others: readonly Placed<Traits>[]): Placed<Traits> | undefined {
  const scored = others.map((other) => ({ other, score: known.bond(mine, other) }))
  return scored.sort((a, b) => b.score - a.score)[0]?.other
}
