import type { Dismissal, OnePost, Tie } from "./answers.ts"

/** A post as the API takes it. */
export interface Sent {
  readonly slug: string
  readonly title: string
  readonly deck?: string
  readonly body: string
  readonly contributors: string[]
  readonly topics: string[]
  readonly access: "public" | "private"
  readonly replies: OnePost["replies"]
  readonly cover?: string
  readonly ties: Tie[]
  readonly dismissed: Omit<Dismissal, "by">[]
}

/** The writing room's form as a post: the same in the browser, which keeps it while it is typed, and on the server. */
export function sentOf(form: FormData): Sent {
  const words = (name: string) => String(form.get(name) ?? "").trim()
  const optional = { ...(words("deck") && { deck: words("deck") }), ...(words("cover") && { cover: words("cover") }) }
  return {
    slug: slugOf(words("slug") || words("title")) || words("spare"),
    title: words("title").replace(/\s+/g, " "),
    ...optional,
    body: bodyOf(words("body")),
    contributors: form.getAll("contributor").map(String),
    topics: [
      ...new Set(
        words("topics")
          .split(",")
          .map((topic) => topic.trim()),
      ),
    ].filter((topic) => topic !== ""),
    access: words("access") === "private" ? "private" : "public",
    replies: ruleOf(words("replies"), Number(words("days"))),
    ties: listed(words("ties")),
    dismissed: listed<Dismissal>(words("dismissed")).map(({ code, exact, because }) => ({ code, exact, because })),
  }
}

const ruleOf = (rule: string, days: number): OnePost["replies"] =>
  rule === "closed" ? "closed" : rule === "days" && days >= 1 ? { days: Math.min(3650, Math.round(days)) } : "open"

/** What the form carries along as JSON; what is not a list is none. */
function listed<Item>(words: string): Item[] {
  try {
    const list: unknown = JSON.parse(words || "[]")
    return Array.isArray(list) ? list : []
  } catch {
    return []
  }
}

/** HTML stays as it is; plain words become paragraphs at their blank lines. */
function bodyOf(words: string): string {
  if (/<\/?[a-z][^>]*>/i.test(words)) return words
  const escaped = words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
  const paragraphs = escaped.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "")
  return paragraphs.map((paragraph) => `<p>${paragraph.trim().replace(/\n/g, "<br>")}</p>`).join("\n")
}

/** An address of a headline: lower case letters, digits and hyphens. */
export const slugOf = (words: string): string =>
  words
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lo}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80)
    .replace(/-+$/, "")
