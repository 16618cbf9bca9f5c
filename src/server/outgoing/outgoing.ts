import type { Fetched, FetchOptions } from "../../ingest/index.ts"
import { fault } from "../problem.ts"

/** What this server tells others. Each part is off unless its owner has set it. */
export interface Outgoing {
  /** Letters to the newsroom. */
  readonly mail?: Mail
  /** Who is asked whether a reply is spam. */
  readonly akismet?: { readonly key: string; readonly at: string }
  /** Search engines that want to be told of what is new. */
  readonly indexNow?: { readonly key: string; readonly at: string }
  /** The WebSub hub that tells the readers of feeds. */
  readonly hub?: string
  /** How something is sent out: public addresses only, with an end. */
  readonly request: (address: string, options: FetchOptions) => Promise<Fetched>
}

export interface Mail {
  /** "smtps://name:password@mail.example.org". */
  readonly url: string
  readonly from: string
  /** Who gets what is for the editors, in the place of their own addresses. */
  readonly to?: readonly string[]
}

const AKISMET = "https://rest.akismet.com/1.1/comment-check"
const INDEX_NOW = "https://api.indexnow.org/indexnow"

type Environment = Readonly<Record<string, string | undefined>>

/** What the environment sets (docs/server.md); throws where something is set by half. */
export function outgoingOf(environment: Environment, request: Outgoing["request"], origin?: string): Outgoing {
  const { HEARSAY_AKISMET_KEY: akismet, HEARSAY_INDEXNOW_KEY: indexNow, HEARSAY_WEBSUB_HUB: hub } = environment
  if ((indexNow || hub) && origin === undefined)
    throw fault("usage", "IndexNow and WebSub are told of addresses that the world finds: say yours with --origin.")
  if (indexNow && !/^[a-zA-Z0-9-]{8,128}$/.test(indexNow))
    throw fault("usage", "HEARSAY_INDEXNOW_KEY is 8 to 128 letters, digits and hyphens of your own choice.")
  const mail = mailOf(environment)
  return {
    request,
    ...(mail && { mail }),
    ...(akismet && { akismet: { key: akismet, at: AKISMET } }),
    ...(indexNow && { indexNow: { key: indexNow, at: addressOf(environment, "HEARSAY_INDEXNOW_URL") ?? INDEX_NOW } }),
    ...(hub && { hub: addressOf(environment, "HEARSAY_WEBSUB_HUB") as string }),
  }
}

function mailOf({
  HEARSAY_MAIL_URL: url,
  HEARSAY_MAIL_FROM: from,
  HEARSAY_MAIL_TO: to,
}: Environment): Mail | undefined {
  if (!url && !from) return undefined
  if (!url || !/^smtps?:\/\/./.test(url) || !URL.canParse(url))
    throw fault("usage", "HEARSAY_MAIL_URL is a mail server, like smtps://name:password@mail.example.org.")
  if (!from?.includes("@")) throw fault("usage", "HEARSAY_MAIL_FROM is the address that letters come from.")
  const list = to?.split(",").map((one) => one.trim())
  return { url, from, ...(list && { to: list.filter(Boolean) }) }
}

function addressOf(environment: Environment, name: string): string | undefined {
  const given = environment[name]
  if (!given || (URL.canParse(given) && /^https?:$/.test(new URL(given).protocol))) return given || undefined
  throw fault("usage", `${name} is an address of the web, not “${given}”.`)
}
