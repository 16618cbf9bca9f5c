/** An element of XML: its words, or the elements in it. */
export interface Element {
  readonly name: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly words?: string
  readonly children?: readonly Element[]
}

/** A leaf: `leaf("wp:post_id", "12")`. */
export const leaf = (name: string, words = "", attributes?: Element["attributes"]): Element => ({
  name,
  ...(attributes && { attributes }),
  words,
})

/** The words of the first child of that name; "" when there is none. */
export const wordsIn = ({ children = [] }: Element, name: string): string =>
  children.find((child) => child.name === name)?.words ?? ""

/** The children of that name. */
export const all = ({ children = [] }: Element, name: string): readonly Element[] =>
  children.filter((child) => child.name === name)

export const meta = (key: string, value: string, name = "wp:postmeta"): Element => ({
  name,
  children: [leaf("wp:meta_key", key), leaf("wp:meta_value", value)],
})

/** The value of a post's field of that name. */
export const metaIn = (item: Element, key: string, name = "wp:postmeta"): string | undefined => {
  const found = all(item, name).find((each) => wordsIn(each, "wp:meta_key") === key)
  return found && wordsIn(found, "wp:meta_value")
}

/** An element as XML, a line for each leaf. */
export function xmlOf({ name, attributes = {}, words = "", children }: Element, indent = ""): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const tag = `${indent}<${name}${given.join("")}>`
  if (!children) return `${tag}${content(words)}</${name}>\n`
  return `${tag}\n${children.map((child) => xmlOf(child, `${indent}\t`)).join("")}${indent}</${name}>\n`
}

/** Letters that no XML 1.0 may hold. */
export const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Long or marked up words as CDATA, which cannot hold its own end; a carriage return would be read as a line's end. */
function content(words: string): string {
  const safe = words.replace(FORBIDDEN, "")
  if (safe.includes("\r")) return escaped(safe)
  return /[<&>]/.test(safe) ? `<![CDATA[${safe.replaceAll("]]>", "]]]]><![CDATA[>")}]]>` : safe
}

export const escaped = (words: string): string =>
  words
    .replace(FORBIDDEN, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\r/g, "&#13;")
