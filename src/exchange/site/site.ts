import type { Amendment, Image, Ledger, Post, Profile } from "../../model/index.ts"

/** A newsroom's public site, as those who read it find it. */
export interface Site {
  readonly name: string
  /** "https://news.example.org", without a slash at its end. */
  readonly origin: string
  /** What every path begins with: "/news", or "" for a site at the top. */
  readonly base: string
  readonly description?: string
  /** BCP 47. */
  readonly language: string
  /** The WebSub hub that is told of what is new. */
  readonly hub?: string
  /** Who besides the newsroom sees a reply before it is shown. */
  readonly checks?: "Akismet"
}

/** A public post with all that is shown beside it. */
export interface Shown {
  readonly post: Post
  /** Its writers, in the order of the byline. */
  readonly contributors: readonly Profile[]
  readonly amendments: readonly Amendment[]
  readonly cover?: Image
  /** What was read from it, when it was. */
  readonly ledger?: Ledger
}

/** The addresses of a site's pages. */
export const addresses = ({ origin, base }: Site) => {
  const at = (path: string) => `${origin}${base}${path}`
  return {
    front: at("/"),
    post: ({ slug }: Pick<Post, "slug">) => at(`/${encodeURIComponent(slug)}`),
    ledger: ({ slug }: Pick<Post, "slug">) => at(`/${encodeURIComponent(slug)}/ledger`),
    contributor: ({ slug }: Pick<Profile, "slug">) => at(`/by/${encodeURIComponent(slug)}`),
    topic: (topic: string) => at(`/topics/${encodeURIComponent(topic)}`),
    image: (id: string) => `${origin}/api/v1/images/${id}`,
    feed: (form: "rss" | "atom" | "json") => at(`/feed.${form}`),
  }
}
