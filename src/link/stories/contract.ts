import { beforeEach, expect, test } from "vitest"
import type { StoryShelf, StoryWord } from "../../model/story.ts"
import { ALL, FERRY, HARBOUR_FIRE, MILL_FIRE } from "./invented.ts"
import { createStories, type Stories } from "./stories.ts"
import type { StoryReport, Traits } from "./traits.ts"

/** A shelf to try, and how a person's word reaches it. */
export interface Tried {
  readonly shelf: StoryShelf<Traits>
  readonly say: (word: StoryWord) => Promise<void> | void
}

/** What every shelf of stories promises, told once and tried on each kind of them. */
export function storiesContract(open: () => Promise<Tried>): void {
  let tried: Tried
  let stories: Stories
  beforeEach(async () => {
    tried = await open()
    stories = createStories(tried.shelf)
  }, 60_000)

  const addAll = async (reports: readonly StoryReport[]) => {
    for (const report of reports) await stories.add(report)
  }
  /** Ids that stand in one story, in order. */
  const together = async (reports: readonly StoryReport[] = ALL) => {
    const placed = await tried.shelf.placed(reports.map(({ id }) => id))
    return [...Map.groupBy(placed, ({ story }) => story).values()]
      .map((group) => group.map(({ report }) => report).sort())
      .sort()
  }
  const ids = (reports: readonly StoryReport[]) => reports.map(({ id }) => id).sort()
  const EXPECTED = [FERRY, HARBOUR_FIRE, MILL_FIRE].map(ids).sort()

  test("reports of one event are one story, and two fires are two, in whatever order they come", async () => {
    await addAll(ALL)
    expect(await together()).toEqual(EXPECTED)
    for (const { id } of ALL) expect((await stories.why(id))?.because).toMatch(/both name|both speak|same figure/)
  })

  test("backwards they are the same", async () => {
    await addAll(ALL.toReversed())
    expect(await together()).toEqual(EXPECTED)
  })

  test("a story keeps its name when others join, and adding again changes nothing", async () => {
    const [first, ...rest] = FERRY as [StoryReport, ...StoryReport[]]
    const { story } = await stories.add(first)
    await addAll([...rest, ...MILL_FIRE])
    expect((await stories.add(first)).story).toBe(story)
    expect(await together([...FERRY, ...MILL_FIRE])).toEqual([FERRY, MILL_FIRE].map(ids).sort())
  })

  test("a person's word parts what a machine joined, and joins what it parted; both survive what comes later", async () => {
    const [one, other] = [FERRY[0], FERRY[1]] as [StoryReport, StoryReport]
    await addAll([...FERRY, ...MILL_FIRE])
    await tried.say({ pair: [one.id, other.id], answer: "different" })
    await stories.again([one.id, other.id])
    const parted = await tried.shelf.placed([one.id, other.id])
    expect(parted[0]?.story).not.toBe(parted[1]?.story)

    await tried.say({ pair: [one.id, MILL_FIRE[0]?.id as string], answer: "same" })
    await stories.again([one.id, MILL_FIRE[0]?.id as string])
    await addAll([...HARBOUR_FIRE, ...FERRY, ...MILL_FIRE])
    const stands = await tried.shelf.placed([one.id, other.id, MILL_FIRE[0]?.id as string])
    expect(stands[0]?.story).not.toBe(stands[1]?.story)
    expect(stands[0]?.story).toBe(stands[2]?.story)
    expect((await stories.why(one.id))?.because).toBe("a person has said so")
  })

  test("work that fails leaves nothing behind, and others go on", async () => {
    await addAll(FERRY)
    await expect(tried.shelf.whole(() => Promise.reject(new Error("no")))).rejects.toThrow("no")
    expect(await together(FERRY)).toEqual([ids(FERRY)])
  })

  test("of the reports that share a word those nearest in time are candidates, and those without a day", async () => {
    const traits = {} as Traits
    for (let day = 0; day < 300; day++)
      await tried.shelf.put({ report: `d${day}`, story: `d${day}`, day, traits }, [["ferri", 1]])
    await tried.shelf.put({ report: "undated", story: "undated", traits }, [["ferri", 1]])
    const near = await tried.shelf.near([["ferri", 1]], 150, 1000)
    expect(near).toContain("d150")
    expect(near).toContain("d200")
    expect(near).toContain("undated")
    expect(near).not.toContain("d299")
    expect((await tried.shelf.near([["ferri", 1]], undefined, 1000)).length).toBeLessThan(200)
  })
}
