import type { Post } from "../../model/index.ts"
import type { Site } from "./site.ts"

/** A site and a post for tests: invented, with signs that XML, JSON and HTML each take in another way. */
export const SITE: Site = { name: "The Quay & Co", origin: "https://quay.example", base: "/news", language: "en" }
export const POST: Post = {
  id: "p1",
  slug: "pier-to-close",
  title: "Pier <to> close & “rest”",
  deck: "In May",
  body: `<p>The pier, “old and tired”, closes.</p><img src="/api/v1/images/${"a".repeat(64)}" alt="Pier">`,
  contributors: ["ida"],
  topics: ["harbour"],
  state: "published",
  access: "public",
  replies: "open",
  created: "2026-03-09T10:00:00.000Z",
  modified: "2026-03-10T10:00:00.000Z",
  published: "2026-03-09T18:00:00.000Z",
  revision: 3,
  ties: [{ exact: "x", prefix: "", suffix: "", report: "https://nine.example/a", version: 1, row: "r" }],
  dismissed: [],
}
