import type { Report } from "../../model/index.ts"
import { HearsayError } from "../../model/index.ts"
import { decode } from "../charset.ts"
import { reportOf } from "../fragment.ts"
import { headOfText } from "../media.ts"
import type { Reader } from "../reader.ts"

type Node = { readonly [name: string]: unknown }

/** Ghost's export (JSON): a post is a report, with its authors and its status. */
export const ghost: Reader = {
  name: "ghost",
  accepts: (input) =>
    /^\{\s*"(?:db|meta|data)"\s*:/.test(headOfText(input)) && /"(?:exported_on|posts)"/.test(headOfText(input)),
  async *read(input, options = {}) {
    const { text, findings } = decode(input)
    const data = dataOf(text, input.name ?? "The export")
    for (const post of nodes(data.posts)) {
      if (post.html || post.plaintext || post.title) yield report(post, data, options.published, findings)
    }
  },
}

function dataOf(text: string, from: string): Node {
  try {
    const whole = JSON.parse(text) as Node
    return node(node(nodes(whole.db)[0] ?? whole).data)
  } catch (cause) {
    throw new HearsayError("bad-json", `${from} is no whole JSON (${(cause as Error).message.slice(0, 100)}).`, {
      cause,
    })
  }
}

function report(post: Node, data: Node, given: string | undefined, doubts: Report["findings"]): Promise<Report> {
  const outlet = nodes(data.settings).find(({ key }) => key === "title")?.value
  const url = words(post.url) ?? words(post.canonical_url)
  const fields = {
    id: url ?? words(post.slug) ?? words(post.uuid),
    url,
    title: words(post.title),
    deck: words(post.custom_excerpt),
    outlet: words(outlet),
    published: given ?? words(post.published_at),
    modified: words(post.updated_at),
  }
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value))
  const status = words(post.status) ?? "published"
  const message = `The site had not published this (its status is “${status}”).`
  const findings = [...doubts, ...(status === "published" ? [] : [{ code: "not-published", message }])]
  return reportOf(words(post.html) ?? words(post.plaintext) ?? "", { ...known, names: authors(post, data), findings })
}

function authors(post: Node, data: Node): string[] {
  const ids = nodes(data.posts_authors).flatMap((link) => (link.post_id === post.id ? [link.author_id] : []))
  const users = nodes(data.users).filter(({ id }) => (ids.length > 0 ? ids.includes(id) : id === post.author_id))
  return users.flatMap(({ name }) => words(name) ?? [])
}

const node = (value: unknown): Node => (typeof value === "object" && value !== null ? (value as Node) : {})
const nodes = (value: unknown): Node[] => (Array.isArray(value) ? value.map(node) : [])
const words = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : undefined
