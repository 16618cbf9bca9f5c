import type { ClaimsOfStory } from "../ledger/claims/claims.ts"
import { startThread } from "../thread/thread.ts"
import type { ClaimsOf } from "./claims.ts"

// In the package's build a worker is a file of its own, at its room's place; in the source it stands beside this one.
const WORKER = new URL(
  import.meta.url.endsWith(".ts") ? "./claims-worker.ts" : "./pipeline/claims-worker.js",
  import.meta.url,
)
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
      opened ??= start()
      opened.catch(() => (opened = undefined))
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
