import { HearsayError } from "../model/index.ts"
import type { Block } from "./blocks.ts"
import { isSentence } from "./furniture/signs.ts"

/** How many headlines a page must have, each of which leads to another page, to be a list of reports. */
const HEADLINES = 5
/** The most characters that stand under a headline to draw its reader in; a report has more. */
const TEASER = 700
/** The most characters above the first headline, where a list says what it is; a report begins with a sentence or two. */
const ABOVE = 150

/**
 * Throws "several-reports" for a front page or the list of a section: headlines that lead to other pages, each with its
 * first words and no more. Read as one report it would put the words of one into the mouths of another.
 *
 * @param from what the page is called when it is refused
 */
export function mustBeOneReport(blocks: readonly Block[], from: string): void {
  const headlines = blocks.map(headlineLength)
  const first = headlines.findIndex((length) => length > 0)
  const count = headlines.filter((length) => length > 0).length
  if (count < HEADLINES) return
  const prose = blocks.map(({ text }, at) => text.length - (headlines[at] as number))
  const isReport =
    sum(prose.slice(0, first)) > ABOVE || longestStretch(prose.slice(first), headlines.slice(first)) > TEASER
  if (isReport) return
  throw new HearsayError(
    "several-reports",
    `${from} is a list of reports, not one: ${count} headlines that lead to other pages. Give the address of one of them.`,
  )
}

/** How many characters of a paragraph are a headline that leads away: all, its first line, or its first words; 0 for none. */
function headlineLength({ text, links = 0, firstLink = "" }: Block): number {
  const [line = ""] = text.split("\n", 1)
  const isWhole = links > 0.8 || Math.abs(links * text.length - line.length) < 5
  if (isWhole) return isHeadline(line) ? line.length : 0
  return isHeadline(firstLink) ? runInLength(text, firstLink) : 0
}

const isHeadline = (line: string): boolean => line.split(" ").length > 3 && !isSentence(line)

/**
 * The length of a headline that runs into the first words of its report on the same line, with a date or a number before
 * it or nothing. What follows begins anew: a link inside a sentence goes on in it, and one that is a sentence ends in a stop.
 */
function runInLength(text: string, link: string): number {
  const at = text.indexOf(link)
  const end = at + link.length
  const isFirst = at === 0 || (at > 0 && at < 30 && /\d/.test(text.slice(0, at)))
  return isFirst && BEGINS.test(text.slice(end)) ? end : 0
}
const BEGINS = /^\s*(?:[:|·–—-]\s*)?["'“‘«(]*[\p{Lu}\p{N}]/u

/** The most characters that stand between one headline and the next. */
function longestStretch(prose: readonly number[], headlines: readonly number[]): number {
  let [longest, stretch] = [0, 0]
  prose.forEach((length, at) => {
    stretch = headlines[at] ? length : stretch + length
    longest = Math.max(longest, stretch)
  })
  return longest
}

const sum = (lengths: readonly number[]): number => lengths.reduce((total, one) => total + one, 0)
