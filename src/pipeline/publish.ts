import { HearsayError, type Redirect } from "../model/index.ts"
import { type Written, writeAll } from "./publishing/folder.ts"
import { linksOf, loadsOf, locsOf, relinked } from "./publishing/links.ts"

/** A public site that answers, and what becomes of it. */
export interface Publishing {
  /** Answers a path of the site as a server does: `x-hearsay-publishing` asks for pages that need none. */
  readonly ask: (path: string) => Promise<Response>
  /** What the site calls its own address: "http://127.0.0.1:8420". */
  readonly origin: string
  /** Where the files will stand; the same if not given. */
  readonly at?: string
  /** Old addresses, each of which becomes a page that leads on. */
  readonly redirects?: readonly Redirect[]
}

/** What was published, and links that lead nowhere. */
export interface Published extends Written {
  readonly broken: readonly { readonly from: string; readonly to: string }[]
}

const FIRST = ["/news", "/sitemap.xml", "/news-sitemap.xml", "/robots.txt", "/llms.txt", "/favicon.svg"]
const PUBLIC = /^\/(?:news(?:\/|$)|_app\/|api\/v1\/images\/|favicon\.svg$)/
const NOWHERE = "/news/nothing-is-here"

/** Writes a whole public site as files for any host. Nothing is written before all of it was asked for. */
export async function publish(site: Publishing, folder: string): Promise<Published> {
  const found = await walk(site)
  const files = new Map<string, Uint8Array>()
  const moved = new Map([...found].map(([path, one]) => [path, addressOf(path, one)]))
  for (const [path, one] of found) if (one.ok) files.set(fileOf(path, one), shaped(site, path, one, moved))
  for (const [path, bytes] of leading(site, files)) files.set(path, bytes)
  const broken = [...found].filter(([path, { ok }]) => !ok && path !== NOWHERE)
  return { ...(await writeAll(folder, files)), broken: broken.map(([to, { from }]) => ({ from, to })) }
}

/** What was answered at a path. */
interface Answered {
  readonly ok: boolean
  readonly type: string
  readonly bytes: Uint8Array
  /** The first page that led here. */
  readonly from: string
}

/** Asks for the site's pages, and for all that they lead to. */
async function walk(site: Publishing): Promise<Map<string, Answered>> {
  const found = new Map<string, Answered>()
  const waiting = new Map([...FIRST, NOWHERE].map((path) => [path, ""]))
  for (const [path, from] of waiting) {
    const answer = await site.ask(path)
    const type = answer.headers.get("content-type") ?? ""
    if (answer.status >= 500)
      throw new HearsayError("unpublished", `${path} could not be made (${answer.status}): nothing was written.`)
    const one = { ok: answer.ok || path === NOWHERE, type, bytes: new Uint8Array(await answer.arrayBuffer()), from }
    found.set(path, one)
    for (const next of leadsTo(site, path, one)) if (!waiting.has(next)) waiting.set(next, path)
  }
  return found
}

function leadsTo({ origin }: Publishing, path: string, { ok, type, bytes }: Answered): string[] {
  if (!ok) return []
  const text = Buffer.from(bytes).toString()
  const links = /html/.test(type)
    ? linksOf(text, path, origin)
    : /css/.test(type)
      ? loadsOf(text, path, origin)
      : /xml/.test(type) && path.endsWith("sitemap.xml")
        ? locsOf(text, origin)
        : []
  return links
    .map((link) => (link.length > 1 ? link.replace(/\/$/, "") : link))
    .filter((link) => PUBLIC.test(link) && !link.includes("?"))
}

const IMAGE = /^\/api\/v1\/images\/([0-9a-f]{64})$/
const ENDINGS: Readonly<Record<string, string>> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/gif": "gif",
  "image/webp": "webp",
  "image/avif": "avif",
}

/** Where something stands when it is a file: a picture needs an ending there, and no folder's name holds a slash. */
function addressOf(path: string, { type }: Pick<Answered, "type">): string {
  const [, id] = IMAGE.exec(path) ?? []
  if (id) return `/images/${id}.${ENDINGS[type] ?? "bin"}`
  return path.replace(/%2f|%5c/gi, "-")
}

/** The file of an address: "news/pier/index.html" for "/news/pier". */
function fileOf(path: string, one: Answered): string {
  if (path === NOWHERE) return "404.html"
  const file = decodeURIComponent(addressOf(path, one)).slice(1)
  return /html/.test(one.type) ? `${file}/index.html` : file
}

/** Something as it stands in its file: addresses that hold there, and the site's own name for itself. */
function shaped(
  site: Publishing,
  path: string,
  { type, bytes }: Answered,
  moved: ReadonlyMap<string, string>,
): Uint8Array {
  if (!/html|xml|json|text\/plain/.test(type)) return bytes
  const text = Buffer.from(bytes).toString()
  const whole = /html/.test(type) ? relinked(text, path, site.origin, moved) : text
  const pictured = whole.replace(/\/api\/v1\/images\/[0-9a-f]{64}/g, (picture) => moved.get(picture) ?? picture)
  const { origin, at = origin } = site
  return Buffer.from(at === origin ? pictured : pictured.replaceAll(origin, at))
}

/** Pages that lead on: the front, and from each old address to where it moved. */
function leading(site: Publishing, files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const made = new Map([["index.html", page(site, "/news/")]])
  const lines: string[] = []
  for (const { from, to } of site.redirects ?? []) {
    const target = to.startsWith("/news/") ? to : `/news${to}`
    if (!PATH.test(from) || !PATH.test(to)) continue
    // Some hosts ask the list first: it must not lead away from a page that is there.
    if (!files.has(`${safe(from)}/index.html`)) lines.push(`${from} ${target} 301`)
    const folders = [from, ...(/^\/[^/]+$/.test(from) ? [`/news${from}`] : [])]
    for (const folder of folders) {
      const file = `${safe(folder)}/index.html`
      if (!files.has(file) && safe(folder) !== "") made.set(file, page(site, target))
    }
  }
  // Hosts that read such a list answer with a true redirect.
  if (lines.length) made.set("_redirects", Buffer.from(`${lines.join("\n")}\n`))
  return made
}

/** A path of this site, that leads to no folder above. */
const PATH = /^\/(?![/\\])(?!(?:.*\/)?\.\.(?:\/|$))[^?#\s]*$/

const safe = (path: string) =>
  path
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/")

function page({ origin, at = origin }: Publishing, to: string): Uint8Array {
  const target = to.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  return Buffer.from(
    `<!doctype html>\n<meta charset="utf-8">\n<title>Moved</title>\n<link rel="canonical" href="${at}${target}">\n<meta http-equiv="refresh" content="0; url=${target}">\n<p>It is at <a href="${target}">${target}</a>.</p>\n`,
  )
}
