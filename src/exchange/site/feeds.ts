import { generateAtomFeed, generateJsonFeed, generateRssFeed } from "feedsmith"
import { clean } from "./clean.ts"
import { addresses, type Shown, type Site } from "./site.ts"
import { titleOf } from "./title.ts"
import { inXml } from "./xml.ts"

/** What a feed is of, when it is not of all: a name, and the address of its page. */
export interface About {
  readonly name: string
  readonly at: string
}

/** The last posts, as a feed: RSS 2.0, Atom (RFC 4287) or JSON Feed 1.1. */
export function feed(form: "rss" | "atom" | "json", site: Site, shown: readonly Shown[], about?: About): string {
  const own: Own = about
    ? { title: `${about.name} · ${site.name}`, page: about.at, self: `${about.at}/feed.${form}` }
    : { title: site.name, page: addresses(site).front, self: addresses(site).feed(form) }
  return form === "json" ? json(site, own, shown) : inXml({ rss, atom }[form](site, own, shown))
}

/** A feed's own title, the page that it is of, and its own address. */
interface Own {
  readonly title: string
  readonly page: string
  readonly self: string
}

const dates = ({ post }: Shown) => ({
  published: new Date(post.published ?? post.created),
  modified: new Date(post.modified),
})
/** The line under the headline, as the feed calls it; nothing where there is none. */
const deckOf = <T extends object>({ post: { deck = "" } }: Shown, named: (words: string) => T): T | undefined =>
  inXml(deck).trim() ? named(deck) : undefined
const last = (shown: readonly Shown[]) => new Date(Math.max(0, ...shown.map((one) => dates(one).modified.getTime())))

function rss(site: Site, { title, page, self }: Own, shown: readonly Shown[]): string {
  const { post: at } = addresses(site)
  return generateRssFeed({
    title,
    link: page,
    description: site.description ?? title,
    language: site.language,
    lastBuildDate: last(shown),
    atom: { links: [{ href: self, rel: "self", type: "application/rss+xml" }, ...hubOf(site)] },
    items: shown.map((one) => ({
      title: titleOf(one.post),
      link: at(one.post),
      guid: { value: one.post.id, isPermaLink: false },
      pubDate: dates(one).published,
      ...deckOf(one, (description) => ({ description })),
      categories: one.post.topics.map((name) => ({ name })),
      dc: { creators: one.contributors.map(({ name }) => name) },
      content: { encoded: absolute(site, clean(one.post.body)) },
    })),
  })
}

function atom(site: Site, { title, page, self }: Own, shown: readonly Shown[]): string {
  const { front, post: at, contributor } = addresses(site)
  return generateAtomFeed({
    id: self,
    title: { value: title },
    ...(site.description && { subtitle: { value: site.description } }),
    updated: last(shown),
    links: [
      { href: self, rel: "self", type: "application/atom+xml" },
      { href: page, rel: "alternate", type: "text/html" },
      ...hubOf(site),
    ],
    authors: [{ name: site.name, uri: front }],
    entries: shown.map((one) => ({
      id: `urn:hearsay:${encodeURIComponent(one.post.id)}`,
      title: { value: titleOf(one.post) },
      links: [{ href: at(one.post), rel: "alternate", type: "text/html" }],
      published: dates(one).published,
      updated: dates(one).modified,
      ...(one.contributors.length && {
        authors: one.contributors.map((who) => ({ name: who.name, uri: contributor(who) })),
      }),
      categories: one.post.topics.map((term) => ({ term })),
      ...deckOf(one, (value) => ({ summary: { value } })),
      content: { value: absolute(site, clean(one.post.body)), type: "html" },
    })),
  })
}

function json(site: Site, { title, page, self }: Own, shown: readonly Shown[]): string {
  const { post: at, contributor, image } = addresses(site)
  const made = generateJsonFeed({
    title,
    home_page_url: page,
    feed_url: self,
    language: site.language,
    ...(site.description && { description: site.description }),
    ...(site.hub && { hubs: [{ type: "WebSub", url: site.hub }] }),
    items: shown.map((one) => ({
      id: one.post.id,
      url: at(one.post),
      title: titleOf(one.post),
      content_html: absolute(site, clean(one.post.body)),
      ...deckOf(one, (summary) => ({ summary })),
      ...(one.cover && { image: image(one.cover.id) }),
      date_published: dates(one).published,
      date_modified: dates(one).modified,
      authors: one.contributors.map((who) => ({ name: who.name, url: contributor(who) })),
      tags: [...one.post.topics],
    })),
  })
  // It leaves an empty list out, and a feed without items must say so.
  return JSON.stringify({ items: [], ...(made as object) }, null, 1)
}

const hubOf = ({ hub }: Site) => (hub ? [{ href: hub, rel: "hub" }] : [])

/** A feed is read elsewhere, where a path alone leads nowhere. */
const absolute = ({ origin }: Site, html: string) => html.replace(/(src|href)="\/(?!\/)/g, `$1="${origin}/`)
