import { existsSync } from "node:fs"
import type { RequestListener } from "node:http"
import { join } from "node:path"
import { fixtures, reportOf } from "../../fixtures/index.ts"
import type { Encoder } from "../../src/link/claims/encoder.ts"
import type { Ledger } from "../../src/model/index.ts"
import { claimsWith } from "../../src/pipeline/claims.ts"
import { claimsThread } from "../../src/pipeline/claims-thread.ts"
import { extractorNamed } from "../../src/pipeline/extractors.ts"
import { machine } from "../../src/pipeline/machine.ts"
import { ledgerOf } from "../../src/pipeline/read.ts"
import { work } from "../../src/pipeline/work.ts"
import type { Accounts } from "../../src/server/accounts/accounts.ts"
import { openAccounts } from "../../src/server/accounts/open.ts"
import { createApp } from "../../src/server/app.ts"
import { board } from "../../src/server/board.ts"
import { listen } from "../../src/server/listen.ts"
import { open } from "../../src/store/open.ts"
import { type Store, storeOn } from "../../src/store/store.ts"

const HANDLER = process.env.HEARSAY_PAGES ?? join(import.meta.dirname, "../../web/build/handler.js")

/** Why the pages cannot be tried; undefined when they can. */
export const NO_PAGES = existsSync(HANDLER) ? undefined : "the pages are not built: npm run build:web"

/** Everything behind the pages, in this process: a store, a worker, the API, and SvelteKit's handler. */
export interface House {
  readonly origin: string
  readonly store: Store
  readonly accounts: Accounts
  close(): Promise<void>
}

interface Furnished {
  /** Ledgers that are there; our own fixtures by default. */
  readonly ledgers?: readonly Ledger[]
  /** Who finds attributions; "rules" needs no model. */
  readonly extractor?: string
  /** What compares passages; our own model by default. */
  readonly encoder?: Encoder
  /** Whether somebody at this machine may write without an account. */
  readonly owner?: boolean
}

const OWNER = { id: "owner", name: "owner", role: "editor" } as const
const clock = () => new Date()

export async function house(furnished: Furnished = {}): Promise<House> {
  const { ledgers, extractor = "rules", owner = true, encoder } = furnished
  const opened = await open({}, clock)
  const store = storeOn(opened, clock)
  const accounts = await openAccounts({ db: opened.db, clock, secure: false })
  const reader = await extractorNamed(extractor)
  for (const ledger of ledgers ?? (await ours(extractor))) await store.keep(ledger)
  const stopping = new AbortController()
  const telling = board()
  const doors = { open: machine(), extractor: async () => reader }
  const worker = work(store, doors, { signal: stopping.signal, idle: 200, tell: telling.tell })
  const thread = claimsThread()
  const app = createApp({
    store,
    clock,
    worker,
    board: telling,
    accounts,
    extractor: doors.extractor,
    claims: encoder ? async () => claimsWith(encoder) : thread.claims,
    cards: true,
    ...(owner && { owner: OWNER }),
  })
  const server = await listen({ app, port: 0, host: "127.0.0.1", pages: await handler() })
  const close = async () => {
    stopping.abort()
    await Promise.all([server.close(), worker.done])
    await Promise.all([reader.close?.(), thread.close()])
    await opened.close()
  }
  return { origin: server.address, store, accounts, close }
}

/** Our own fixtures as the house reads them. */
async function ours(extractor: string): Promise<Ledger[]> {
  const reader = await extractorNamed(extractor)
  const ledgers: Ledger[] = []
  for (const fixture of fixtures()) ledgers.push(await ledgerOf(await reportOf(fixture), reader))
  await reader.close?.()
  return ledgers
}

async function handler(): Promise<RequestListener> {
  process.env.HEARSAY_WEB_PROTOCOL_HEADER = "x-hearsay-protocol"
  process.env.HEARSAY_WEB_BODY_SIZE_LIMIT = "20M"
  return ((await import(HANDLER)) as { handler: RequestListener }).handler
}

// To look at the pages by hand: node test/web/house.ts tagger
if (import.meta.main) console.log((await house({ extractor: process.argv[2] ?? "rules" })).origin)
