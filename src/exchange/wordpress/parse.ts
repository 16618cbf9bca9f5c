import { SaxesParser } from "saxes"
import { HearsayError } from "../../model/index.ts"
import { type Element, FORBIDDEN } from "./element.ts"

interface Open {
  name: string
  attributes: Record<string, string>
  words: string
  children: Element[]
}

/** What a parser can go on after: letters that XML does not allow, entities of HTML. */
const SLIGHT = /undefined entity|disallowed character\.|malformed character entity/

/** A child of the export's channel, and whether letters that no XML may hold were left out of it. */
export interface Part {
  readonly element: Element
  readonly leftOut: number
}

/** The children of a WordPress export's channel as they come: one of them at a time is held. */
export async function* parts(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<Part> {
  const done: Part[] = []
  const parser = parserOf(done)
  const text = decoder()
  for await (const chunk of chunks) {
    parser.write(text(chunk))
    yield* done.splice(0)
  }
  parser.close()
  yield* done
}

function parserOf(done: Part[]) {
  const parser = new SaxesParser()
  const path: Open[] = []
  let leftOut = 0
  parser.on("error", ({ message }) => {
    if (!SLIGHT.test(message)) throw damaged(message)
  })
  parser.on("opentag", ({ name, attributes }) => {
    if (path.length === 0 && name !== "rss") throw noExport(name)
    path.push({ name, attributes: { ...attributes } as Record<string, string>, words: "", children: [] })
  })
  const add = (words: string) => {
    const open = path.at(-1)
    if (!open || path.length < 3) return
    const safe = words.replace(FORBIDDEN, "")
    leftOut += words.length - safe.length
    open.words += safe
  }
  parser.on("text", add)
  parser.on("cdata", add)
  parser.on("closetag", () => {
    const element = closed(path.pop() as Open)
    if (path.length === 2) done.push({ element, leftOut })
    if (path.length === 2) leftOut = 0
    else if (path.length > 2) path.at(-1)?.children.push(element)
  })
  return parser
}

/** What stands between elements is nobody's words. */
function closed({ name, attributes, words, children }: Open): Element {
  const given = Object.keys(attributes).length ? { attributes } : {}
  return children.length ? { name, ...given, children } : { name, ...given, words }
}

/** Bytes as text, in the encoding that the file's first line names. */
function decoder(): (chunk: Uint8Array | string) => string {
  let made: TextDecoder | undefined
  return (chunk) => {
    if (typeof chunk === "string") return chunk
    made ??= decoderFor(/encoding=["']([\w-]+)/.exec(Buffer.from(chunk.slice(0, 200)).toString("latin1"))?.[1])
    return made.decode(chunk, { stream: true })
  }
}

function decoderFor(label = "utf-8"): TextDecoder {
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder()
  }
}

const damaged = (message: string) =>
  new HearsayError(
    "bad-xml",
    `The export is damaged at line ${message.replace(/^(\d+):(\d+): /, "$1, column $2: ").slice(0, 160)} Nothing was taken from it; export it again.`,
  )
const noExport = (name: string) =>
  new HearsayError(
    "no-export",
    `This is no export of WordPress: its first element is “${name.slice(0, 50)}”, not “rss”.`,
  )
