import { Parser } from "htmlparser2"

/** The attributes that hold one address. */
const ADDRESSES = ["href", "src"] as const

/** The addresses that a page holds, as paths of its own site, without what is behind "#"; each once. */
export function linksOf(html: string, at: string, origin: string): string[] {
  const found = new Set<string>()
  const parser = new Parser({
    onopentag: (_, attributes) => {
      const pictured = attributes.property === "og:image" ? [attributes.content] : []
      for (const address of [...ADDRESSES.map((name) => attributes[name]), ...pictured]) {
        const path = pathOf(address, at, origin)
        if (path !== undefined) found.add(path.replace(/#.*$/s, ""))
      }
    },
  })
  parser.end(html)
  return [...found]
}

/** What a style sheet loads. */
export const loadsOf = (css: string, at: string, origin: string): string[] =>
  [...css.matchAll(/url\(["']?([^"')]+)["']?\)/g)].flatMap(([, address]) => pathOf(address, at, origin) ?? [])

/** What a sitemap tells of. */
export const locsOf = (xml: string, origin: string): string[] =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].flatMap(([, address = ""]) => pathOf(unescaped(address), "/", origin) ?? [])

/** A path of the site at `origin`; undefined for an address of another one, or of something else. */
function pathOf(address: string | undefined, at: string, origin: string): string | undefined {
  if (address === undefined || !URL.canParse(address, origin + at)) return undefined
  const url = new URL(address, origin + at)
  return url.origin === new URL(origin).origin ? url.pathname + url.search + url.hash : undefined
}

/** The page with its addresses made whole, and those in `moved` changed: what stood beside a page stands elsewhere now. */
export function relinked(html: string, at: string, origin: string, moved: ReadonlyMap<string, string>): string {
  const attribute = (whole: string, name: string, written: string) => {
    const path = written.startsWith("#") ? undefined : pathOf(unescaped(written), at, origin)
    if (path === undefined || (written.startsWith(origin) && name !== "src")) return whole
    const [, bare = "", hash = ""] = /^([^#]*)(.*)$/s.exec(path) ?? []
    return `${name}="${escaped((moved.get(bare) ?? bare) + hash)}"`
  }
  return html.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/(?<=\s)(href|src)="([^"]*)"/g, attribute))
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")
const unescaped = (text: string) =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
