import type { Report } from "../../model/index.ts"
import { dateIn } from "../dates.ts"
import { type About, reportOf } from "../fragment.ts"
import { namesIn } from "../names.ts"

/** By which names tables call what a report has; the first that a row fills counts. */
const COLUMNS = {
  body: ["text", "body", "content", "article", "articlebody", "article_body", "full_text", "fulltext", "html"],
  id: ["id", "uid", "doc_id", "article_id", "key"],
  title: ["title", "headline", "head", "name"],
  url: ["url", "link", "address", "canonical_url", "permalink"],
  published: [
    "published",
    "date",
    "published_at",
    "publish_date",
    "pub_date",
    "pubdate",
    "datepublished",
    "publication_date",
    "datetime",
    "timestamp",
  ],
  modified: ["modified", "updated", "updated_at", "datemodified"],
  outlet: ["outlet", "publisher", "publication", "source", "site", "newspaper"],
  names: ["author", "authors", "byline", "by", "writer", "creator"],
  section: ["section", "category", "desk"],
} as const
type Field = keyof typeof COLUMNS

/** Whether a row's columns hold a report's text, and something beside it or nothing but it. */
export const isTable = (columns: readonly string[]): boolean =>
  columns.some((column) => (COLUMNS.body as readonly string[]).includes(plain(column)))

/** The report of a row; undefined for one without text. */
export async function reportOfRow(row: Readonly<Record<string, unknown>>, given?: string): Promise<Report | undefined> {
  const cells = new Map(Object.entries(row).map(([column, value]) => [plain(column), words(value)]))
  const get = (field: Field) => COLUMNS[field].map((column) => cells.get(column)).find((value) => value)
  const body = get("body")
  if (!body) return undefined
  const fields = {
    id: get("id") ?? get("url"),
    title: get("title"),
    url: get("url"),
    outlet: get("outlet"),
    section: get("section"),
    published: given ?? day(get("published")),
    modified: day(get("modified")),
  }
  const about: About = Object.fromEntries(Object.entries(fields).filter(([, value]) => value))
  const byline = get("names")
  return reportOf(body, {
    ...about,
    names: byline ? [...namesIn(byline), ...(namesIn(byline).length ? [] : [byline])] : [],
  })
}

const plain = (column: string): string =>
  column
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_")
const day = (text: string | undefined): string | undefined => (text ? dateIn(text) : undefined)
const words = (value: unknown): string | undefined => {
  if (Array.isArray(value)) return value.filter((each) => typeof each === "string").join(", ") || undefined
  return typeof value === "string" || typeof value === "number" ? String(value).trim() || undefined : undefined
}
