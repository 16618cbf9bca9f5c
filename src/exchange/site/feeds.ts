import { generateAtomFeed, generateJsonFeed, generateRssFeed } from "feedsmith"
import { clean } from "./clean.ts"
import { addresses, type Shown, type Site } from "./site.ts"

/** The last posts, as a feed: RSS 2.0, Atom (RFC 4287) or JSON Feed 1.1. `about` is what it is a feed of: "", "Ida Lund". */
export function feed(form: "rss" | "atom" | "json", site: Site, shown: readonly Shown[], about = ""): string {
  const title = about ? `${about} · ${site.name}` : site.name
  return { rss, atom, json }[form](site, title, shown)
}

const dates = ({ post }: Shown) => ({
  published: new Date(post.published ?? post.created),
  modified: new Date(post.modified),
})
const last = (shown: readonly Shown[]) => new Date(Math.max(0, ...shown.map((one) => dates(one).modified.getTime())))

function rss(site: Site, title: string, shown: readonly Shown[]): string {
  const { front, post: at, feed: feedAt } = addresses(site)
  return generateRssFeed({
    title,
    link: front,
    description: site.description ?? title,
    language: site.language,
    lastBuildDate: last(shown),
    atom: { links: [{ href: feedAt("rss"), rel: "self", type: "application/rss+xml" }] },
    items: shown.map((one) => ({
      title: one.post.title,
      link: at(one.post),
      guid: { value: one.post.id, isPermaLink: false },
      pubDate: dates(one).published,
      description: one.post.deck ?? "",
      categories: one.post.topics.map((name) => ({ name })),
      dc: { creators: one.contributors.map(({ name }) => name) },
      content: { encoded: absolute(site, clean(one.post.body)) },
    })),
  })
}

function atom(site: Site, title: string, shown: readonly Shown[]): string {
  const { front, post: at, feed: feedAt, contributor } = addresses(site)
  return generateAtomFeed({
    id: feedAt("atom"),
    title: { value: title },
    ...(site.description && { subtitle: { value: site.description } }),
    updated: last(shown),
    links: [
      { href: feedAt("atom"), rel: "self", type: "application/atom+xml" },
      { href: front, rel: "alternate", type: "text/html" },
    ],
    authors: [{ name: site.name, uri: front }],
    entries: shown.map((one) => ({
      id: `urn:hearsay:${encodeURIComponent(one.post.id)}`,
      title: { value: one.post.title },
      links: [{ href: at(one.post), rel: "alternate", type: "text/html" }],
      published: dates(one).published,
      updated: dates(one).modified,
      ...(one.contributors.length && {
        authors: one.contributors.map((who) => ({ name: who.name, uri: contributor(who) })),
      }),
      categories: one.post.topics.map((term) => ({ term })),
      ...(one.post.deck && { summary: { value: one.post.deck } }),
      content: { value: absolute(site, clean(one.post.body)), type: "html" },
    })),
  })
}

function json(site: Site, title: string, shown: readonly Shown[]): string {
  const { front, post: at, feed: feedAt, contributor, image } = addresses(site)
  const made = generateJsonFeed({
    title,
    home_page_url: front,
    feed_url: feedAt("json"),
    language: site.language,
    ...(site.description && { description: site.description }),
    items: shown.map((one) => ({
      id: one.post.id,
      url: at(one.post),
      title: one.post.title,
      content_html: absolute(site, clean(one.post.body)),
      ...(one.post.deck && { summary: one.post.deck }),
      ...(one.cover && { image: image(one.cover.id) }),
      date_published: dates(one).published,
      date_modified: dates(one).modified,
      authors: one.contributors.map((who) => ({ name: who.name, url: contributor(who) })),
      tags: [...one.post.topics],
    })),
  })
  return JSON.stringify(made, null, 1)
}

/** A feed is read elsewhere, where a path alone leads nowhere. */
const absolute = ({ origin }: Site, html: string) => html.replace(/(src|href)="\/(?!\/)/g, `$1="${origin}/`)
