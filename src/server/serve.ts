import { randomBytes } from "node:crypto"
import type { Site } from "../exchange/site/site.ts"
import type { Extractor } from "../extract/extractor.ts"
import { createReader } from "../link/claims/llm-reader.ts"
import type { Reader } from "../link/claims/reader.ts"
import { endpointFrom } from "../llm/ask.ts"
import { type ClaimsThread, claimsThread } from "../pipeline/claims-thread.ts"
import { keepExamples } from "../pipeline/examples.ts"
import { extractorNamed } from "../pipeline/extractors.ts"
import { askToHear, HEAR, hear } from "../pipeline/hear.ts"
import { allowsPrivate, machine } from "../pipeline/machine.ts"
import { type Others, type Progress, type Worker, work } from "../pipeline/work.ts"
import { openGazetteer } from "../resolve/place/gazetteer.ts"
import { type Opened, open, type Place } from "../store/open.ts"
import { type Store, storeOn } from "../store/store.ts"
import type { Person } from "./accounts/accounts.ts"
import { openAccounts } from "./accounts/open.ts"
import { reachable } from "./accounts/people.ts"
import { secretOf } from "./accounts/tables.ts"
import { createApp } from "./app.ts"
import { type Board, board } from "./board.ts"
import { isLoopback } from "./guards/hosts.ts"
import { pagesAt } from "./handler.ts"
import { type Listening, listen } from "./listen.ts"
import { publishWhenDue } from "./newsroom/due.ts"
import { othersOf } from "./outgoing/others.ts"
import { type Outgoing, outgoingOf } from "./outgoing/outgoing.ts"
import { ownFiles } from "./own.ts"
import { fault } from "./problem.ts"

/** What a server is started with. */
export interface ServeOptions extends Place {
  readonly port: number
  /** The address to listen at; "127.0.0.1" is for this machine alone. */
  readonly host: string
  /** Where the world finds it: "https://news.example.org". */
  readonly origin?: string
  /** The name that the newsroom publishes under; "Hearsay". */
  readonly name?: string
  /** Adding and judging need an account on this machine, too. */
  readonly signIn?: boolean
  /** Our own reports are read into a store that has none. */
  readonly examples?: boolean
  /** The towns in what is read are given coordinates: a second at the first report, and 100 MB. */
  readonly places?: boolean
  /** "llm": a language model of the environment's reads the passages of stories that reports come to; docs/llm.md. */
  readonly judge?: "encoder" | "llm"
  /** SvelteKit's handler; its file is looked for when none is given. */
  readonly pages?: URL
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly clock: () => Date
  /** Is told what goes wrong behind the scenes. */
  readonly warn?: (line: string) => void
}

/** A server at work. */
export interface Serving extends Listening {
  /** A link that makes the editor's account, once; absent when there is one. */
  readonly invitation?: string
  /** Whether somebody at this machine may add and judge without an account. */
  readonly open: boolean
}

/** Opens the store, begins to work on what is to be read, and listens. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { clock, origin } = options
  const hosts = origin === undefined ? [] : [hostOf(origin)]
  const outgoing = outgoingOf(options.environment ?? process.env, sendOut, origin)
  const site = siteOf(options)
  const reader = readerOf(options)
  const opened = await open(options, clock)
  const telling = board()
  const store = storeOn(opened, clock)
  const claims = claimsThread()
  const others = othersOf({ store, clock, outgoing, site }, () => reachable(opened.db))
  const desk = workOn(store, telling, options, others, reader && hear(store, reader, claims.questions))
  try {
    const accounts = await openAccounts({ db: opened.db, clock, secure: origin?.startsWith("https:") ?? false })
    const owner = ownerOf(options)
    const { worker, extractor } = desk
    const secret = await secretOf(opened.db, randomBytes(32).toString("hex"))
    const world = { secret, store, clock, hosts, accounts, worker, extractor, site, board: telling, outgoing }
    const own = ownFiles(options.folder)
    const app = createApp({ ...world, own, claims: claims.claims, cards: !isAlone(options), ...(owner && { owner }) })
    const pages = await pagesAt(options.pages)
    const { host, port } = options
    const listening = await listen({ app, host, port, hosts, ...(pages && { pages }) })
    desk.beginToHear()
    if (options.examples) await examples(store, worker)
    const invitation = await accounts.first()
    const stopPublishing = publishWhenDue(world, options.warn)
    const close = async () => {
      await stopPublishing()
      return closing(listening, desk, claims, opened)
    }
    const link = invitation && { invitation: `${origin ?? listening.address}/join?token=${invitation.token}` }
    return { ...listening, ...link, open: owner !== undefined, close }
  } catch (error) {
    await desk.stop()
    await claims.close()
    await opened.close()
    throw error
  }
}

/** Whoever reads stories' passages besides, where that is wanted. */
function readerOf({ judge, environment = process.env, warn }: ServeOptions): Reader | undefined {
  if (judge !== "llm") return undefined
  return createReader({
    ...endpointFrom(environment, "leave --judge llm out"),
    tell: ({ message }) => warn?.(message),
  })
}

/** The public site under the name and the address that it was started with. */
const siteOf = ({ name = "Hearsay", origin, host, port }: ServeOptions): Site => ({
  name,
  origin: origin?.replace(/\/+$/, "") ?? `http://${host}:${port}`,
  base: "/news",
  language: "en",
})

/** Whoever sits at this machine needs no account, unless they want one, or the server is for others too. */
function ownerOf(options: ServeOptions): Person | undefined {
  return isAlone(options) && !options.signIn ? OWNER : undefined
}

/** Whether nobody but this machine is meant to ask. */
const isAlone = ({ origin, host }: ServeOptions) => origin === undefined && (host === "localhost" || isLoopback(host))

const OWNER: Person = { id: "owner", name: "owner", role: "editor" }

interface Desk {
  readonly worker: Worker
  readonly extractor: () => Promise<Extractor>
  /** Has a language model asked from now on, where there is one. */
  readonly beginToHear: () => void
  readonly stop: () => Promise<void>
}

/** Public addresses only, unless this machine's owner allows others. */
const sendOut: Outgoing["request"] = async (address, options) => {
  const { request } = await import("../ingest/index.ts")
  return request(address, { ...options, allowPrivate: allowsPrivate() })
}

function workOn(
  store: Store,
  { tell }: Board,
  { environment = process.env, warn, places, clock }: ServeOptions,
  others: Others,
  hears: Others[string],
): Desk {
  const stopping = new AbortController()
  let extractor: ReturnType<typeof extractorNamed> | undefined
  let gazetteer: ReturnType<typeof openGazetteer> | undefined
  const doors = {
    open: machine(),
    // The model is opened when there is something to read, in threads of its own: this one answers readers.
    extractor: () => (extractor ??= extractorNamed(undefined, { environment, many: true })),
    ...(hears && { placed: (report: string) => askToHear(store, report, clock()) }),
    ...(places && { gazetteer: () => (gazetteer ??= openGazetteer()) }),
  }
  const shared = {
    signal: stopping.signal,
    tell: (progress: Progress) => {
      if (progress.state === "trouble") warn?.(progress.because)
      tell(progress)
    },
  }
  const worker = work(store, doors, { ...shared, loops: 2, others })
  // A language model may take minutes: what is to be read does not wait behind it.
  let hearing: Worker | undefined
  const beginToHear = () => {
    hearing = hears && work(store, doors, { ...shared, reads: false, others: { [HEAR]: hears } })
  }
  const stop = async () => {
    stopping.abort()
    await Promise.all([worker.done, hearing?.done])
    await extractor?.then((opened) => opened.close?.()).catch(() => {})
  }
  return { worker, extractor: doors.extractor, beginToHear, stop }
}

async function closing(listening: Listening, desk: Desk, claims: ClaimsThread, opened: Opened): Promise<void> {
  await Promise.all([listening.close(), desk.stop()])
  // What is being compared for a language model needs it to the end.
  await claims.close()
  await opened.close()
}

/** A store in which nothing was ever read gets our own reports, so that there is something to look at. */
async function examples(store: Store, worker: Worker): Promise<void> {
  const { items } = await store.reports({}, { limit: 1 })
  if (items.length > 0) return
  await keepExamples(store)
  worker.poke()
}

function hostOf(origin: string): string {
  if (URL.canParse(origin) && /^https?:$/.test(new URL(origin).protocol)) return new URL(origin).hostname
  throw fault(
    "usage",
    `--origin is the address by which the world finds this server, like https://news.example.org, not “${origin}”.`,
  )
}
