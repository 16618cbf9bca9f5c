import type { Parser } from "htmlparser2"

/** Attributes that somebody in this room reads; others (styles, sources of pictures, tracking) cost more than the text. */
const READ = new Set(
  "class id role itemprop itemtype rel href content name property datetime pubdate lang hidden type aria-label aria-hidden data-component data-module data-type data-testid".split(
    " ",
  ),
)
const SKIPPED = new Set(
  "style svg math canvas iframe object embed template noscript select textarea picture audio video map".split(" "),
)
const EMPTY = new Set("area base br col embed hr img input link meta param source track wbr".split(" "))
/** Readability and its kin walk a page by recursion; what nests deeper than this is attached at this depth. */
const DEPTH = 80
const VALUE = 2_000
/** Tags and stretches of text: a long live blog has 30,000. A page of more is read as far as this. */
const PIECES = 80_000
const CHUNK = 65_536
const BLANK = " "
const INLINE = new Set(
  "a abbr b bdi cite code em font i img kbd mark q s small span strong sub sup time u var wbr br".split(" "),
)

/**
 * A page with only what reading takes, as markup without faults: no scripts (but for JSON-LD), styles or pictures, few
 * attributes, no depth without end, every element closed. It is a third of the page or less.
 */
export async function slim(html: string): Promise<{ html: string; cut: boolean }> {
  const [{ Parser }, { decodeHTML }] = await Promise.all([import("htmlparser2"), import("entities/decode")])
  const out: string[] = []
  const parse = parser(Parser, out, decodeHTML)
  // In pieces, so that what comes after the last that is read costs nothing.
  let at = 0
  for (; at < html.length && out.length < PIECES; at += CHUNK) parse.write(html.slice(at, at + CHUNK))
  parse.end()
  return { html: whole(out).join(""), cut: out.length >= PIECES }
}

/** A page may leave out its html and body elements; whoever walks it wants them. */
function whole(out: readonly string[]): readonly string[] {
  const html = out.find((piece) => HTML.test(piece) && !piece.startsWith("</")) ?? "<html>"
  const rest = out.filter((piece) => !HTML.test(piece))
  if (out.some((piece) => BODY.test(piece))) return [html, ...rest, "</html>"]
  return [html, "<body>", ...rest.filter((piece) => !HEAD.test(piece)), "</body></html>"]
}
// "<body-of-text>" is an element of somebody's own.
const [HTML, HEAD, BODY] = [/^<\/?html[\s>]/, /^<\/?head[\s>]/, /^<body[\s>]/]

function parser(Make: typeof Parser, out: string[], decoded: (text: string) => string): Parser {
  /** For each open element its end, empty where the element itself was left out. */
  const ends: string[] = []
  let depth = 0
  let skipping = 0
  let data = false
  let edge = true
  const put = (name: string, piece: string) => {
    const inline = INLINE.has(name)
    if (!inline && out.at(-1) === BLANK) out.pop()
    out.push(piece)
    edge = !inline
  }
  const words = (text: string) => escaped(!data && text.includes("&") ? decoded(text) : text)
  return new Make(
    {
      onopentag(name, attributes) {
        const skip = SKIPPED.has(name) || (name === "script" && !/ld\+json/.test(attributes.type ?? ""))
        const idle = name === "img" || (name === "link" && !/canonical/i.test(attributes.rel ?? ""))
        if (!EMPTY.has(name)) ends.push("")
        if (skipping > 0 || skip) skipping += EMPTY.has(name) ? 0 : 1
        else if (!idle && out.length < PIECES && (EMPTY.has(name) || depth < DEPTH)) {
          if (EMPTY.has(name)) put(name, tag(name, attributes, decoded, "/>"))
          else {
            const spelt = PLAIN.test(name) ? name : "span"
            put(name, tag(spelt, attributes, decoded, ">"))
            ends[ends.length - 1] = `</${spelt}>`
            depth++
          }
        }
        data = name === "script" && skipping === 0
      },
      ontext(text) {
        if (skipping > 0 || out.length >= PIECES) return
        // White space beside a block is none, and would be a node.
        const blank = !data && !/\S/.test(text)
        if (!blank || !edge) out.push(blank ? BLANK : words(text))
        edge = blank
      },
      onclosetag(name) {
        data = false
        if (EMPTY.has(name)) return
        const end = ends.pop() ?? ""
        if (skipping > 0) skipping--
        else if (end !== "") {
          depth--
          put(name, end)
        }
      },
    },
    { decodeEntities: false },
  )
}

/** Names that are an element's in any dialect; others ("o:p", a name with a quotation mark in it) hold text all the same. */
const PLAIN = /^[a-z][a-z\d-]*$/

function tag(
  name: string,
  attributes: Readonly<Record<string, string>>,
  decoded: (text: string) => string,
  end: string,
): string {
  let text = `<${name}`
  for (const key in attributes) {
    const value = attributes[key] as string
    if (READ.has(key)) {
      const short = value.slice(0, VALUE)
      text += ` ${key}="${escaped(short.includes("&") ? decoded(short) : short)}"`
    } else if (key === "style" && /display\s*:\s*none/i.test(value)) text += ' hidden=""'
  }
  return text + end
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }
const escaped = (text: string): string =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (mark) => ESCAPES[mark] as string) : text
