import sanitize from "sanitize-html"

const HEADINGS = ["h2", "h3", "h4"]
const INLINE = [
  "a",
  "abbr",
  "b",
  "br",
  "cite",
  "code",
  "del",
  "em",
  "i",
  "ins",
  "kbd",
  "mark",
  "q",
  "s",
  "small",
  "strong",
  "sub",
  "sup",
  "time",
  "u",
]
const BLOCKS = [
  ...HEADINGS,
  "blockquote",
  "dd",
  "div",
  "dl",
  "dt",
  "figcaption",
  "figure",
  "hr",
  "img",
  "li",
  "ol",
  "p",
  "pre",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "tr",
  "ul",
]

/**
 * A post's HTML, fit to be shown: nothing in it runs, loads from elsewhere by itself, or stands over the page. Pictures of
 * other sites become links to them, so that reading tells nobody who reads.
 */
export function clean(html: string): string {
  return sanitize(html, {
    allowedTags: [...INLINE, ...BLOCKS],
    allowedAttributes: {
      a: ["href", "title", "hreflang", "lang"],
      img: ["src", "alt", "width", "height"],
      time: ["datetime"],
      td: ["colspan", "rowspan"],
      th: ["colspan", "rowspan", "scope"],
      ol: ["start"],
      q: ["cite"],
      blockquote: ["cite"],
      "*": ["lang", "dir"],
    },
    allowedSchemes: ["http", "https", "mailto"],
    allowProtocolRelative: false,
    // A heading of the page is the post's title.
    transformTags: { h1: "h2", h5: "h4", h6: "h4", img: picture },
    exclusiveFilter: ({ tag, attribs }) => tag === "img" && !attribs.src && !attribs.href,
  })
}

const OWN = /^\/api\/v1\/images\/[0-9a-f]{64}$/

function picture(_: string, attribs: sanitize.Attributes): sanitize.Tag {
  const { src = "", alt = "", width, height } = attribs
  const size = { ...(width && { width }), ...(height && { height }) }
  if (OWN.test(src)) return { tagName: "img", attribs: { src, alt, ...size } }
  if (!/^https?:\/\//i.test(src)) return { tagName: "span", attribs: {}, text: alt }
  return { tagName: "a", attribs: { href: src }, text: alt ? `[picture: ${alt}]` : "[picture]" }
}

/** One line of words for a biography, a reply or a caption: links and emphasis only. */
export function cleanLine(html: string): string {
  return sanitize(html, {
    allowedTags: ["a", "em", "i", "strong", "b", "br", "p", "q", "code", "blockquote"],
    allowedAttributes: { a: ["href", "rel"] },
    allowedSchemes: ["http", "https"],
    allowProtocolRelative: false,
    // What readers link to is not vouched for.
    transformTags: { a: sanitize.simpleTransform("a", { rel: "nofollow ugc noopener" }) },
  })
}

/** The words alone, paragraphs parted by blank lines: what a ledger is read from and what spans count in. */
export function wordsOfHtml(html: string): string {
  const parted = clean(html)
    .replace(/<br\s*\/?>/g, "\n")
    .replace(/<\/?(?:p|h[2-4]|blockquote|li|ul|ol|div|figure|figcaption|pre|table|tr|dl|dt|dd|hr)\b[^>]*>/g, "\n\n")
  return decoded(sanitize(parted, { allowedTags: [], allowedAttributes: {} }))
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{2,}/g, "\n\n")
    .trim()
}

/** The four that sanitising leaves. */
const decoded = (text: string) =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&nbsp;/g, " ")
    .replace(/&amp;/g, "&")
