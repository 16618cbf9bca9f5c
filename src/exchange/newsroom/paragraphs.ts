/** Blank lines in here part no paragraphs. */
const WHOLE = /<(pre|script|style|textarea|table|ul|ol|blockquote|figure|form)\b[\s\S]*?<\/\1\s*>/gi
const BLOCK =
  /^<\/?(?:address|article|aside|blockquote|dd|div|dl|dt|fieldset|figure|figcaption|form|h[1-6]|hr|li|ol|p|pre|section|script|style|table|tbody|td|tfoot|th|thead|tr|ul)\b/i

/**
 * HTML whose paragraphs are parted by blank lines, as editors without blocks keep it, with the tags that it goes
 * without. What has its own is left as it is, broken or whole.
 */
export function paragraphs(html: string): string {
  if (!html.includes("\n") || /<!-- wp:|<p[\s>]/i.test(html)) return html
  const held: string[] = []
  const parts = html.replace(WHOLE, (whole) => `\n\n\uE000${held.push(whole) - 1}\uE001\n\n`).split(/\n[^\S\n]*\n\s*/)
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => (/^\uE000\d+\uE001$/.test(part) || BLOCK.test(part) ? part : paragraph(part)))
    .join("\n")
    .replace(/\uE000(\d+)\uE001/g, (sign, number) => held[Number(number)] ?? sign)
}

const paragraph = (words: string) => `<p>${words.replace(/\n/g, "<br>\n")}</p>`
