import type { Site } from "../exchange/site/site.ts"
import type { Extractor } from "../extract/extractor.ts"
import type { ClaimsOf } from "../pipeline/claims.ts"
import type { Worker } from "../pipeline/work.ts"
import type { Store } from "../store/store.ts"
import type { Accounts, Person } from "./accounts/accounts.ts"
import type { Board } from "./board.ts"
import type { Outgoing } from "./outgoing/outgoing.ts"

/** What the server is given: nothing in it opens a door of its own. */
export interface World {
  readonly store: Store
  readonly clock: () => Date
  /** Who does the jobs in the background; without one they wait for another process. */
  readonly worker?: Pick<Worker, "poke">
  /** Where the worker tells what it does; without it only single jobs can be followed. */
  readonly board?: Board
  /** Who may sign in; without it nobody can, and only `owner` may write. */
  readonly accounts?: Accounts
  /** What reads drafts at the desk; without it they are only kept. */
  readonly extractor?: () => Promise<Extractor>
  /** What works out a story's claims; without it stories have none. */
  readonly claims?: () => Promise<ClaimsOf>
  /** The newsroom's public site; one of this machine's when none is given. */
  readonly site?: Site
  /** A file of the owner's that stands in for one of the site's own: "robots.txt"; undefined when there is none. */
  readonly own?: (name: string) => Promise<string | undefined>
  /** What is told to others: all of it off when none is given. */
  readonly outgoing?: Outgoing
  /** With which addresses of readers are made unreadable; one for this start when none is given. */
  readonly secret?: string
  /** Who somebody on this machine is taken for, without an account; absent where adding and judging need one. */
  readonly owner?: Person
  /** Whether pages of other sites may show claims' cards; not by default. */
  readonly cards?: boolean
  /** Names besides loopback under which the server is asked for: "news.example.org". */
  readonly hosts?: readonly string[]
  /** What a request may hold, in bytes; 20 MB. */
  readonly largest?: number
  /** How long an answer may take, in ms; 30 s. */
  readonly longest?: number
}

/** What the listener knows of a request beside its words. */
export interface Caller {
  /** The address at the other end of the socket. */
  readonly address: string
  /** Whether that is this machine, and no proxy stands between. */
  readonly here: boolean
}

/** What a handler finds at hand. */
export interface Env {
  Bindings: {
    readonly caller?: Caller
    /** Whether a page of ours asks, in this process: it keeps no answer, and sends none on as it is. */
    readonly page?: boolean
  }
  Variables: { person?: Person }
}
