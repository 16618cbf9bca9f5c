import type { Finding } from "../../model/index.ts"

/** An item of the export: its elements' text by name, and what was gathered from elsewhere. */
export interface Item {
  readonly [element: string]: string | undefined | readonly string[]
  readonly title?: string
  readonly link?: string
  readonly description?: string
  readonly pubDate?: string
  readonly category?: string
  readonly outlet?: string
  /** The author's full name where the export lists it, else their login. */
  readonly author?: string
  readonly replies: readonly string[]
  readonly "content:encoded"?: string
  readonly "wp:status"?: string
  readonly "wp:post_type"?: string
  readonly "wp:post_date"?: string
  readonly "wp:post_date_gmt"?: string
  readonly "wp:post_modified_gmt"?: string
}

interface Draft {
  fields: Record<string, string>
  replies: string[]
}
const CHUNK = 65_536

/** The items of a WordPress export as they come, so that a large one is never held as a tree. */
export async function* wxrItems(text: string, doubt: (finding: Finding) => void): AsyncGenerator<Item> {
  const { SaxesParser } = await import("saxes")
  const parser = new SaxesParser()
  const path: string[] = []
  const done: Item[] = []
  const authors = new Map<string, string>()
  let channel = ""
  let draft: Draft | undefined
  let login = ""
  let words = ""
  let told = false
  parser.on("error", (fault) => {
    const place = `line ${parser.line}`
    if (!told) doubt({ code: "bad-xml", message: `The export is damaged (${fault.message.slice(0, 120)}).`, place })
    told = true
  })
  parser.on("opentag", ({ name }) => {
    path.push(name)
    words = ""
    if (name === "item") draft = { fields: {}, replies: [] }
  })
  const add = (piece: string) => {
    words += piece
  }
  parser.on("text", add)
  parser.on("cdata", add)
  parser.on("closetag", ({ name }) => {
    path.pop()
    const inside = path.at(-1)
    if (name === "wp:author_login") login = words.trim()
    else if (name === "wp:author_display_name") authors.set(login, words.trim())
    else if (name === "wp:comment_content") draft?.replies.push(words.trim())
    else if (name === "title" && inside === "channel") channel = words.trim()
    else if (inside === "item" && draft) draft.fields[name] ??= words.trim()
    if (name === "item" && draft) done.push(finished(draft, channel, authors))
    words = ""
  })
  for (let at = 0; at < text.length; at += CHUNK) {
    parser.write(text.slice(at, at + CHUNK))
    yield* done.splice(0)
  }
  parser.close()
  // The last item of a file that was cut off has no end: it is kept, for it may be whole but for that.
  if (draft && path.includes("item")) yield finished(draft, channel, authors)
  yield* done
}

function finished({ fields, replies }: Draft, outlet: string, authors: ReadonlyMap<string, string>): Item {
  const login = fields["dc:creator"]
  const author = login ? (authors.get(login) ?? login) : undefined
  return { ...fields, ...(outlet && { outlet }), ...(author && { author }), replies } as Item
}
