import type { Placed } from "../../model/story.ts"

/** A group with the story that it is. */
export interface Named<Traits> {
  readonly story: string
  readonly group: readonly Placed<Traits>[]
}

/**
 * Gives groups the names of the stories that their reports came from: that of most of them, each name once, so that a
 * story keeps its name when reports come and go. A group for which none is left is named after one of its reports.
 */
export async function named<Traits>(
  groups: readonly (readonly Placed<Traits>[])[],
  free: (report: string) => Promise<string>,
): Promise<Named<Traits>[]> {
  const wishes = groups.flatMap((group, at) => [...countsOf(group)].map(([story, count]) => ({ at, story, count })))
  const [names, taken] = [new Map<number, string>(), new Set<string>()]
  for (const { at, story } of wishes.sort((a, b) => b.count - a.count || (a.story < b.story ? -1 : 1))) {
    if (names.has(at) || taken.has(story)) continue
    names.set(at, story)
    taken.add(story)
  }
  const all: Named<Traits>[] = []
  for (const [at, group] of groups.entries()) {
    const story = names.get(at) ?? (await unused(group, taken, free))
    taken.add(story)
    all.push({ story, group })
  }
  return all
}

async function unused<Traits>(
  group: readonly Placed<Traits>[],
  taken: ReadonlySet<string>,
  free: (report: string) => Promise<string>,
): Promise<string> {
  const own = group.map(({ report }) => report).sort()
  const name = own.find((report) => !taken.has(report)) ?? (own[0] as string)
  return free(name)
}

function countsOf<Traits>(group: readonly Placed<Traits>[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { story } of group) counts.set(story, (counts.get(story) ?? 0) + 1)
  return counts
}
