import type { Furniture } from "../../model/index.ts"
import { dateIn } from "../dates.ts"
import { isNames, NAME, namesIn } from "../names.ts"

/** What stands above a report's first sentence, and the paragraphs from there on. */
export interface Head {
  readonly title?: string
  readonly names: readonly string[]
  readonly published?: string
  readonly modified?: string
  readonly dateline?: string
  readonly furniture: readonly Furniture[]
  readonly rest: readonly string[]
}

/** How many paragraphs may stand above the first sentence. */
const DEPTH = 8
const WROTE =
  "(?:(?:[Ww]ords|[Ss]tory|[Rr]eport(?:ed|ing)?|[Ww]ritten|[Pp]osted|[Tt]ext|[Aa]nalysis|[Oo]pinion)\\s+)?(?:[Bb]y|BY):?\\s+"
const BYLINE = new RegExp(
  `^${WROTE}(?:${NAME}(?:[\\s,;|/&•·].{0,160})?|[Tt]he\\s.{3,60}|\\p{Lu}[\\p{L}\\s.,'’&-]{2,100})$`,
  "u",
)
const STAMP =
  /^(?:published|posted|updated|last (?:updated|modified)|modified|first published|created|date)\b.{0,120}\d/i
const DAY =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\s+)?[\p{L}\d., ]{0,16}\d{4}(?:[\s,|•·–-]*(?:at\s+)?\d{1,2}[:.]\d{2}.{0,20})?$/iu
const NOTE =
  /^(?:\d+ min(?:ute)?s? read|reading time\b.{0,20}|[\d,]+ (?:views|shares|comments)|listen(?: to (?:this )?article)?|(?:opinion )?columnist|(?:staff|senior|contributing) (?:writer|reporter|editor|correspondent)|exclusive|breaking(?: news)?|opinion|analysis|news|world|politics|local|business|sport|share|print|e-?mail)$/i
const AGENCY =
  /^(?:from )?(?:the )?(?:associated press|reuters|afp|agence france-presse|ap|upi|dpa|ani|pti|ians|bloomberg(?: news)?|the canadian press|press association|pa media)$/i
const DESK = /^(?:by |from )?\p{Lu}[\p{L}’' ]{1,30} (?:staff|reporters?|correspondents?|news ?desk|bureau)$/u
const DATELINE =
  /^(?<place>\p{Lu}[\p{Lu}'’.-]+(?:[ ,/-]+\p{Lu}[\p{L}'’.-]*){0,5}(?:,\s+\p{L}{3,9}\.?\s+\d{1,2}(?:,?\s+\d{4})?)?)?\s*(?<wire>\([^()]{2,40}\))?\s*(?:—|–|--| - |(?<=\)):)\s/u

/** Reads a copy's head: the headline first, then byline and dates in any order, until a sentence begins. */
export function headOf(paragraphs: readonly string[]): Head {
  const furniture: Furniture[] = []
  const names: string[] = []
  const dates: { published?: string; modified?: string } = {}
  let at = 0
  let title: string | undefined
  if (paragraphs.length > 1 && isHeadline(paragraphs[0] as string, paragraphs[1] as string)) {
    title = paragraphs[at++] as string
    furniture.push({ kind: "headline", text: title })
  }
  for (; at < Math.min(DEPTH, paragraphs.length - 1); at++) {
    const line = paragraphs[at] as string
    const kind = kindOf(line) ?? (isNames(line) ? "byline" : undefined)
    if (!kind) break
    furniture.push({ kind, text: line })
    if (kind === "byline") names.push(...namesIn(line))
    stamp(line, dates)
  }
  const dateline = datelineOf(paragraphs[at])
  // A press release is dated in its dateline.
  const dated = dateline ? dateIn(dateline) : undefined
  if (dated) dates.published ??= dated
  return {
    ...(title && { title }),
    names,
    ...dates,
    ...(dateline && { dateline }),
    furniture,
    rest: paragraphs.slice(at),
  }
}

/** The place (and wire) with which a wire report opens: "MARLOW BAY (AP)". It stays in the text too. */
export function datelineOf(paragraph: string | undefined): string | undefined {
  const match = DATELINE.exec(paragraph?.slice(0, 120) ?? "")?.groups
  if (!match || (!match.place && !match.wire) || (match.place ?? "  ").length < 3) return undefined
  return [match.place, match.wire].filter(Boolean).join(" ").trim()
}

/**
 * A headline has no full stop, or is set in capitals at each word. A first sentence that is taken for one is lost to
 * the ledger, so what looks like both is body.
 */
function isHeadline(line: string, next: string): boolean {
  if (
    line.length > 200 ||
    line.endsWith(":") ||
    (!kindOf(next) && line.length >= next.length * 4) ||
    kindOf(line) ||
    datelineOf(line)
  )
    return false
  const stopped = /[.!?]["”’)]*$/.test(line) && !/[^.]\.{3}$/.test(line)
  return !stopped || titled(line) || (line.length <= 160 && kindOf(next) === "byline")
}

function titled(line: string): boolean {
  const long = line.match(/[\p{L}'’-]{4,}/gu) ?? []
  return (
    line.length <= 160 &&
    long.length >= 3 &&
    long.filter((word) => /^['’]?\p{Lu}/u.test(word)).length >= long.length * 0.8
  )
}

/** What a line above the first sentence is; undefined for the first sentence. */
export function kindOf(line: string): Furniture["kind"] | undefined {
  if (line.length > 220) return undefined
  // What is quick to look for comes first: the patterns behind it take milliseconds to make.
  if (/\bby\b/i.test(line) && BYLINE.test(line)) return "byline"
  if (STAMP.test(line) || (/\d{4}/.test(line) && DAY.test(line) && dateIn(line))) return "dateline"
  if (AGENCY.test(line) || DESK.test(line)) return "byline"
  if (NOTE.test(line)) return "other"
  return undefined
}

function stamp(line: string, dates: { published?: string; modified?: string }): void {
  const date = dateIn(line)
  if (!date) return
  if (/\b(?:updated|modified)\b/i.test(line) && !/published/i.test(line)) dates.modified ??= date
  else dates.published ??= date
}
