import { startThread, threadFile } from "../thread/thread.ts"
import type { ClaimsOf, QuestionsOf } from "./claims.ts"

const WORKER = threadFile("pipeline/claims-worker", import.meta.url)
const LOST = "What compares passages ended before it answered. Ask again."

/** Who works out claims in a thread of its own: a story of eighty reports takes seconds, and readers do not wait for it. */
export interface ClaimsThread {
  readonly claims: () => Promise<ClaimsOf>
  readonly questions: QuestionsOf
  close(): Promise<void>
}

/** What the thread is asked for. */
export type Errand = { readonly claims: Parameters<ClaimsOf> } | { readonly questions: Parameters<QuestionsOf> }

/** Opens the encoder when it is first asked, and again after it was lost. */
export function claimsThread(): ClaimsThread {
  let opened: ReturnType<typeof start> | undefined
  function thread() {
    if (!opened) {
      opened = start()
      opened.catch(() => (opened = undefined))
    }
    return opened
  }
  async function run(errand: Errand): Promise<never> {
    return (await thread()).run(errand).catch((error) => {
      if (error.code === "worker-lost") opened = undefined
      throw error
    })
  }
  return {
    claims: async () => {
      await thread()
      return (...claims) => run({ claims })
    },
    questions: (...questions) => run({ questions }),
    close: async () => (await opened)?.close(),
  }
}

const start = () => startThread<Errand, never>(WORKER, undefined, LOST)
