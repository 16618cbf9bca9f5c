import { MemoryShelf } from "../link/stories/shelf.ts"
import { createStories, type Why } from "../link/stories/stories.ts"
import type { StoryReport, Traits } from "../link/stories/traits.ts"

/** Which reports tell of the same events: reports in any order -> where each of them stands, once all are there. */
export async function storiesOf(reports: AsyncIterable<StoryReport> | Iterable<StoryReport>): Promise<Why[]> {
  const stories = createStories(new MemoryShelf<Traits>())
  const ids = new Set<string>()
  for await (const report of reports) {
    await stories.add(report)
    ids.add(report.id)
  }
  const all: Why[] = []
  for (const id of ids) {
    const why = await stories.why(id)
    if (why) all.push(why)
  }
  return all
}
