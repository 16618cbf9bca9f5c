import type { Reply } from "#lib/answers.ts"

const AROUND = 32
const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', nbsp: " ", amp: "&" }

/** The words of clean HTML, in one line. */
const wordsIn = (html: string): string =>
  html
    .replace(/<\/?(?:b|i|em|strong|a|abbr|cite|code|mark|q|s|small|span|sub|sup|time|u|del|ins|kbd)\b[^>]*>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(lt|gt|quot|nbsp|amp);/g, (_, name: string) => NAMED[name] ?? "")
    .replace(/\s+/g, " ")
    .trim()

/** Marks and spaces as they are typed, letter for letter as long as what they stand for. */
const plain = (text: string) =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, "-")
    .toLowerCase()

/** Where words that a reader copied stand in a report (W3C TextQuoteSelector); undefined when they do not. */
export function quoteOf(html: string, copied: string): Reply["target"] | undefined {
  const text = wordsIn(html)
  const wanted = copied.replace(/\s+/g, " ").trim()
  const bare = wanted.replace(/^["“”'‘’]+|["“”'‘’]+$/gu, "")
  for (const words of [wanted, bare]) {
    const start = words.length < 3 ? -1 : plain(text).indexOf(plain(words))
    if (start < 0) continue
    const end = start + words.length
    return {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - AROUND), start),
      suffix: text.slice(end, end + AROUND),
    }
  }
  return undefined
}
