import { existsSync } from "node:fs"
import type { RequestListener } from "node:http"
import { join } from "node:path"
import { fixtures, reportOf } from "../../fixtures/index.ts"
import type { Ledger } from "../../src/model/index.ts"
import { extractorNamed } from "../../src/pipeline/extractors.ts"
import { machine } from "../../src/pipeline/machine.ts"
import { ledgerOf } from "../../src/pipeline/read.ts"
import { work } from "../../src/pipeline/work.ts"
import { createApp } from "../../src/server/app.ts"
import { board } from "../../src/server/board.ts"
import { listen } from "../../src/server/listen.ts"
import type { World } from "../../src/server/world.ts"
import { openStore, type Store } from "../../src/store/store.ts"

const HANDLER = join(import.meta.dirname, "../../web/build/handler.js")

/** Why the pages cannot be tried; undefined when they can. */
export const NO_PAGES = existsSync(HANDLER) ? undefined : "the pages are not built: npm run build:web"

/** Everything behind the pages, in this process: a store, a worker, the API, and SvelteKit's handler. */
export interface House {
  readonly origin: string
  readonly store: Store
  close(): Promise<void>
}

interface Furnished {
  /** Besides our own fixtures. */
  readonly ledgers?: readonly Ledger[]
  /** Who finds attributions; "rules" needs no model. */
  readonly extractor?: string
  /** Whether whoever asks from this machine may write, as the owner. */
  readonly owner?: boolean
  readonly accounts?: World["accounts"]
}

export const OWNER = { id: "owner", name: "Maren Holt", role: "editor" } as const
export const clock = (): Date => new Date("2026-03-12T09:30:00Z")

export async function house({
  ledgers = [],
  extractor = "rules",
  owner = true,
  accounts,
}: Furnished = {}): Promise<House> {
  const store = await openStore({ clock })
  const reader = await extractorNamed(extractor)
  for (const fixture of fixtures()) await store.keep(await ledgerOf(await reportOf(fixture), reader))
  for (const ledger of ledgers) await store.keep(ledger)
  const stopping = new AbortController()
  const told = board()
  const doors = { open: machine(), extractor: async () => reader }
  const worker = work(store, doors, { signal: stopping.signal, idle: 200, tell: told.tell })
  const world: World = {
    store,
    clock,
    worker,
    board: told,
    ...(owner && { owner: OWNER }),
    ...(accounts && { accounts }),
  }
  const server = await listen({ app: createApp(world), port: 0, host: "127.0.0.1", pages: await handler() })
  const close = async () => {
    stopping.abort()
    await server.close()
    await worker.done
    await reader.close?.()
    await store.close()
  }
  return { origin: server.address, store, close }
}

async function handler(): Promise<RequestListener> {
  process.env.HEARSAY_WEB_PROTOCOL_HEADER = "x-hearsay-protocol"
  process.env.HEARSAY_WEB_BODY_SIZE_LIMIT = "20000000"
  return ((await import(HANDLER)) as { handler: RequestListener }).handler
}

if (import.meta.main) {
  const { origin } = await house({ extractor: process.argv[2] ?? "rules" })
  console.log(origin)
}
