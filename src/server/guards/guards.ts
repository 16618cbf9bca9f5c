import { bodyLimit } from "hono/body-limit"
import { createMiddleware } from "hono/factory"
import { secureHeaders } from "hono/secure-headers"
import { timeout } from "hono/timeout"
import { fault } from "../problem.ts"
import type { Env, World } from "../world.ts"
import { mayBeAsked } from "./hosts.ts"
import { often } from "./often.ts"
import { isFromElsewhere } from "./site.ts"

/** What every request has to pass, in this order. Each is tried in docs/security.md. */
export const guards = (world: World) => [headers, asked(world), written(), short(world), quick(world)]

const plain = secureHeaders({
  referrerPolicy: "no-referrer",
  xFrameOptions: "DENY",
  // It is for whoever speaks https, in front of this.
  strictTransportSecurity: false,
})

/** An answer is data: it is no page, holds nothing that runs, and is shown in no frame; a page of ours says what it needs. */
const headers = createMiddleware<Env>(async (c, next) => {
  // What a page of ours asks for in this process no browser sees.
  if (c.env?.page) return next()
  await plain(c, next)
  if (!c.res.headers.has(POLICY))
    c.header(POLICY, "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'")
})
const POLICY = "content-security-policy"

/** The host that a request was sent to: its header, or in a test its address. */
const hostOf = (request: Request) => request.headers.get("host") ?? new URL(request.url).host

const asked = ({ hosts }: World) =>
  createMiddleware<Env>(async (c, next) => {
    const host = hostOf(c.req.raw)
    // No name and no word has a NUL in it, and Postgres takes none.
    if (/%00/.test(c.req.url)) throw fault("bad-request", "There is a NUL (%00) in the address: leave it out.")
    if (mayBeAsked(host, hosts)) return next()
    throw fault(
      "other-host",
      `This server is not “${host}”. Whoever runs it under that name says so: --origin https://${host}.`,
    )
  })

const written = () => {
  const writes = often({ points: 120, duration: 60 })
  return createMiddleware<Env>(async (c, next) => {
    if (!CHANGES.has(c.req.method)) return next()
    if (isFromElsewhere(c.req.raw.headers, hostOf(c.req.raw)))
      throw fault("other-site", "This was sent by a page of another site. Open Hearsay itself, and do it there.")
    // Looking at a draft changes nothing, and is asked at every pause of whoever writes: it has a limit of its own.
    if (!c.req.path.endsWith("/desk/look"))
      await writes(c.env?.caller?.address ?? "in process", "You change too much at a time.")
    return next()
  })
}
const CHANGES: ReadonlySet<string> = new Set(["POST", "PUT", "PATCH", "DELETE"])

const MEGABYTE = 1_000_000
const short = ({ largest = 20 * MEGABYTE }: World) =>
  bodyLimit({
    maxSize: largest,
    onError: () => {
      throw fault(
        "too-large",
        `This is larger than ${largest / MEGABYTE} MB, more than any report. Give one report at a time.`,
      )
    },
  })

const quick = ({ longest = 30_000 }: World) => {
  // It is handed back, not thrown: it comes from a timer, where nobody would catch it.
  const message = `This took longer than ${longest / 1000} s. Ask for less, or again later.`
  const limit = timeout(longest, () => fault("too-slow", message) as never)
  // Events go on for as long as somebody listens.
  return createMiddleware<Env>((c, next) => (c.req.path.endsWith("/events") ? next() : limit(c, next)))
}
