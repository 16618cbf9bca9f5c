import type { Reader } from "../link/claims/reader.ts"
import type { Job } from "../store/jobs.ts"
import type { Store } from "../store/store.ts"
import type { QuestionsOf } from "./claims.ts"
import { ledgersIn, type StoryKept } from "./story-claims.ts"
import { windowOf } from "./window.ts"

/** The kind of job in which a language model reads a story's passages. */
export const HEAR = "hear"

/** Asks that the story of a report be read, if others tell it too: once for all that comes to it within a minute. */
export async function askToHear(store: Pick<Store, "jobs" | "storyOf">, report: string, now: Date): Promise<void> {
  const { story, reports = 0 } = (await store.storyOf(report)) ?? {}
  if (reports < 2) return
  const { from, until } = windowOf(now, 1)
  await store.jobs.add(HEAR, `${from} ${story}`, { story }, new Date(until))
}

/**
 * Has a reader read the passages of a job's story, and keeps what it answers: the story's claims are then worked out with it,
 * and no page waits for a model or has one asked. A story that is told as it was is not read again. One that went into another
 * is left to that one's job.
 */
export const hear =
  (store: StoryKept & Pick<Store, "heard" | "hear" | "toldNow">, reader: Reader, questions: QuestionsOf) =>
  async ({ payload }: Job): Promise<void> => {
    const { story: id } = payload as { readonly story: string }
    // First, so that a report that comes meanwhile is a reason to ask again.
    const told = await store.toldNow(id)
    const [story, heard] = await Promise.all([store.story(id), store.heard(id)])
    if (told === undefined || !story || story.reports.length < 2) return
    if (heard?.told === told && heard.by === reader.name) return
    const asked = await questions(await ledgersIn(store, story), reader.together)
    await store.hear(id, { told, by: reader.name, answers: await reader.read(asked) })
  }
