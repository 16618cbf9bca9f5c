import type { Finding, Report } from "../../model/index.ts"
import { decode } from "../charset.ts"
import { dateIn } from "../dates.ts"
import { reportOf } from "../fragment.ts"
import { headOfText } from "../media.ts"
import type { Reader } from "../reader.ts"
import { type Item, wxrItems } from "./wxr-items.ts"

/** WordPress's export (WXR): a post or page is a report, with its author's name, its status and its replies. */
export const wxr: Reader = {
  name: "wxr",
  accepts: (input) => /xmlns:wp\s*=\s*"http:\/\/wordpress\.org\/export/.test(headOfText(input)),
  async *read(input, options = {}) {
    const { text, findings } = decode(input)
    for await (const item of wxrItems(text, (doubt) => options.skipped?.(doubt))) {
      if (!["post", "page"].includes(item["wp:post_type"] ?? "post")) continue
      yield report(item, findings, options.published)
    }
  },
}

function report(item: Item, findings: readonly Finding[], given?: string): Promise<Report> {
  const published = given ?? dateOf(item)
  const modified = utc(item["wp:post_modified_gmt"])
  return reportOf(item["content:encoded"] ?? item.description ?? "", {
    ...(item.link && { id: item.link, url: item.link }),
    ...(item.title && { title: item.title }),
    ...(item.outlet && { outlet: item.outlet }),
    ...(published && { published }),
    ...(modified && { modified }),
    ...(item.category && { section: item.category }),
    names: item.author ? [item.author] : [],
    findings: [...findings, ...unpublished(item["wp:status"])],
    furniture: item.replies.map((text) => ({ kind: "comments", text })),
  })
}

const utc = (time: string | undefined): string | undefined =>
  time && /^[12]/.test(time) ? `${time.trim().replace(" ", "T")}Z` : undefined

function dateOf(item: Item): string | undefined {
  const parsed = new Date(item.pubDate ?? "").getTime()
  return (
    utc(item["wp:post_date_gmt"]) ?? (parsed > 0 ? new Date(parsed).toISOString() : dateIn(item["wp:post_date"] ?? ""))
  )
}

function unpublished(status: string | undefined): Finding[] {
  if (status === undefined || status === "publish") return []
  return [{ code: "not-published", message: `The site had not published this (its status is “${status}”).` }]
}
