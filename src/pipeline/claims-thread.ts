import type { ClaimsOfStory } from "../ledger/claims/claims.ts"
import { startThread, threadFile } from "../thread/thread.ts"
import type { ClaimsOf } from "./claims.ts"

const WORKER = threadFile("pipeline/claims-worker", import.meta.url)
const LOST = "What compares passages ended before it answered. Ask again."

/** Who works out claims in a thread of its own: a story of eighty reports takes seconds, and readers do not wait for it. */
export interface ClaimsThread {
  readonly claims: () => Promise<ClaimsOf>
  close(): Promise<void>
}

/** Opens the encoder when it is first asked, and again after it was lost. */
export function claimsThread(): ClaimsThread {
  let opened: ReturnType<typeof start> | undefined
  return {
    claims: async () => {
      if (!opened) {
        opened = start()
        opened.catch(() => (opened = undefined))
      }
      const thread = await opened
      return (...asked) =>
        thread.run(asked).catch((error) => {
          if (error.code === "worker-lost") opened = undefined
          throw error
        })
    },
    close: async () => (await opened)?.close(),
  }
}

const start = () => startThread<Parameters<ClaimsOf>, ClaimsOfStory>(WORKER, undefined, LOST)
