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
 * A page with only what reading takes: no scripts (but for JSON-LD), styles or pictures, few attributes, no depth
 * without end. It is a third of the page or less, and makes parsing it twice as fast.
 */
export async function slim(html: string): Promise<{ html: string; cut: boolean }> {
  const { Parser } = await import("htmlparser2")
  const out: string[] = []
  const parse = parser(Parser, out)
  // In pieces, so that what comes after the last that is read costs nothing.
  for (let at = 0; at < html.length && out.length < PIECES; at += CHUNK) parse.write(html.slice(at, at + CHUNK))
  parse.end()
  const cut = out.length > PIECES
  return { html: whole(cut ? out.slice(0, PIECES) : out).join(""), cut }
}

/** A page may leave out its html and body elements; whoever walks it wants them. */
function whole(out: readonly string[]): readonly string[] {
  if (out.some((piece) => piece.startsWith("<body"))) return out
  const html = out.find((piece) => /^<html\b/.test(piece)) ?? "<html>"
  return [html, "<body>", ...out.filter((piece) => !/^<\/?(?:html|head)\b/.test(piece)), "</body></html>"]
}

function parser(Make: typeof Parser, out: string[]): Parser {
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
  return new Make(
    {
      onopentag(name, attributes) {
        const skip = SKIPPED.has(name) || (name === "script" && !/ld\+json/.test(attributes.type ?? ""))
        if (skipping > 0 || skip) skipping += EMPTY.has(name) ? 0 : 1
        else if (name === "img" || (name === "link" && !/canonical/i.test(attributes.rel ?? ""))) return
        else if (EMPTY.has(name) || ++depth <= DEPTH) put(name, tag(name, attributes))
        data = name === "script" && skipping === 0
      },
      ontext(text) {
        if (skipping > 0) return
        // White space beside a block is none, and would be a node.
        const blank = !data && !/\S/.test(text)
        if (!blank || !edge) out.push(data ? text : text === "<" ? "&lt;" : blank ? BLANK : text)
        edge = blank
      },
      onclosetag(name) {
        data = false
        if (EMPTY.has(name)) return
        if (skipping > 0) skipping--
        else if (depth-- <= DEPTH) put(name, `</${name}>`)
      },
    },
    { decodeEntities: false },
  )
}

function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  let text = `<${name}`
  for (const key in attributes) {
    if (READ.has(key)) text += ` ${key}="${(attributes[key] as string).slice(0, VALUE).replaceAll('"', "&quot;")}"`
    else if (key === "style" && /display\s*:\s*none/i.test(attributes[key] as string)) text += " hidden"
  }
  return `${text}>`
}
