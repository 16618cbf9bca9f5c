import type { Mention } from "../../model/index.ts"
import { AGAINST } from "./relations.ts"

/**
 * A claim's passages, each with what it does with that claim. A row's act is told of its own content: "disputed claims that
 * rats were seen, and called on the mayor to go" states the call. Of the claim that rats were seen the passage is a denial:
 * so is one whose words dispute something, in a clause that is about what the other reports say; one that says "not" where
 * another has the same words without it; and one of which whoever read both holds it (`against`, by id). But it is none of this
 * claim where another clause of the passage is what the others say, or where a call, an offer, a bill is turned down, which is
 * nothing said. Where a person has said what a row does (`decided`, by row), that holds.
 */
export function withSides(
  mentions: readonly Mention[],
  against: ReadonlySet<string> = new Set(),
  decided: ReadonlySet<string> = new Set(),
): Mention[] {
  const told = toldIn(mentions)
  return mentions.map((mention) => {
    if (decided.has(mention.row)) return mention
    const read = against.has(mention.id)
    if (mention.act in AGAINST) return !read && isAside(mention, told) ? { ...mention, act: "states" } : mention
    if (!STATES.has(mention.act)) return mention
    const act = sideOf(mention, told) ?? (read ? "denies" : undefined)
    return act && (read || !isAside(mention, told)) ? { ...mention, act } : mention
  })
}

const STATES: ReadonlySet<string> = new Set(["states", "holds", "decides"])
/** So many words in common are no chance. */
const SHARED = 2

function sideOf(mention: Mention, told: Told): "denies" | "doubts" | undefined {
  const clauses = mention.words.split(CUT)
  const shared = sharedWith(mention, told)
  const meant = clauses.find((clause) => (DENIES.test(clause) || DOUBTS.test(clause)) && shared(clause) >= SHARED)
  if (meant !== undefined) return DENIES.test(meant) ? "denies" : "doubts"
  return clauses.some((clause) => NEGATES.test(clause) && gainsays(clause, mention, told)) ? "denies" : undefined
}

/** Whether another report says in nearly the same words, without a "not", what a clause says with one. */
function gainsays(clause: string, { report }: Mention, { plain }: Told): boolean {
  const mine = stemsOf(clause)
  return plain().some((other) => {
    if (other.report === report) return false
    const both = [...mine].filter((stem) => other.stems.has(stem)).length
    return both > SHARED && both >= (mine.size + other.stems.size - both) / 2
  })
}

/**
 * Whether a passage denies or doubts something else than what the other reports say. Where the denying words stand outside of it
 * ("She denied it all. ..."), all of it is what is denied.
 */
function isAside(mention: Mention, told: Told): boolean {
  const disputes = (words: string) => DENIES.test(words) || DOUBTS.test(words)
  if (TURNS_DOWN.test(mention.words) && !disputes(mention.words)) return true
  const clauses = mention.words.split(CUT)
  const against = clauses.filter((clause) => disputes(clause) || DENYING.test(clause))
  const others = clauses.filter((clause) => !against.includes(clause) && !NEGATES.test(clause))
  if (!against.length || !others.length) return false
  const shared = sharedWith(mention, told)
  return Math.max(...others.map(shared)) >= Math.max(...against.map(shared)) + SHARED
}

/** What a claim's passages say, worked out once for all of them. */
interface Told {
  /** The reports in which a stem stands. */
  readonly reports: ReadonlyMap<string, ReadonlySet<string>>
  /** The clauses without a "not", with their stems. */
  plain(): readonly { readonly report: string; readonly stems: ReadonlySet<string> }[]
}

function toldIn(mentions: readonly Mention[]): Told {
  const reports = new Map<string, Set<string>>()
  for (const { report, words } of mentions)
    for (const stem of stemsOf(words)) reports.set(stem, (reports.get(stem) ?? new Set()).add(report))
  let clauses: ReturnType<Told["plain"]> | undefined
  return {
    reports,
    plain() {
      clauses ??= mentions.flatMap(({ report, words }) =>
        words.split(CUT).flatMap((clause) => (NEGATES.test(clause) ? [] : [{ report, stems: stemsOf(clause) }])),
      )
      return clauses
    },
  }
}

/** How many words a clause shares with what the other reports say. */
const sharedWith =
  ({ report }: Mention, { reports }: Told) =>
  (clause: string): number =>
    [...stemsOf(clause)].filter((stem) => [...(reports.get(stem) ?? [])].some((other) => other !== report)).length

/** A word's beginning is enough to know it again: "deny" and "denied" aside, which are no subject. */
const stemsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)))

const CLAIM =
  "(?:accusations?|allegations?|assertions?|charges?|claims?|notion|reports?|story|stories|suggestions?|accounts?|rumou?rs?|criticism|idea)"
// Not before "an allegation that she has denied": that is said of what stands before it.
const CUT = new RegExp(
  `[;:—–]|,(?=\\s)(?!\\s(?:which|(?:an? |the )?${CLAIM})\\b)|\\s(?=(?:and|but|while|though|although)\\s)`,
  "iu",
)
const REJECT =
  "(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|rebut(?:s|ted|ting)?|refut(?:e|es|ed|ing)|challeng(?:e|es|ed|ing)|disavow(?:s|ed|ing)?|contradict(?:s|ed|ing)?|scoff(?:s|ed|ing)? at)"
const DENIES = new RegExp(
  [
    "(?<!\\b(?:n?or|not|never|n[’']t) )\\b(?:den(?:y|ies|ied|ying)|(?<!\\b(?:an?|the) )disput(?:es?|ed|ing)(?! (?:among|between|over|with))|push(?:es|ed|ing)? back)\\b",
    // To reject a bill is no denial: what is rejected must be something said.
    `\\b${REJECT}\\b(?:\\W+[\\p{L}’']+){0,4}?\\W+${CLAIM}\\b|\\b${CLAIM}\\b.{0,40}\\b${REJECT}\\b`,
    "\\b(?:baseless|unfounded|untrue|fabricat(?:ed|ion)|fake news|hoax|smear|no truth|misconstrued|mischaracteri[sz]ed|misrepresented)\\b",
    // "He was fired for lying to them" disputes nothing.
    "\\b(?:is|are|was|were|be|as|and|all|completely|totally|entirely|simply) (?:false|lying|lies|an? lie)\\b(?! (?:to|statements?)\\b)",
    "\\b(?:no|insufficient) (?:\\p{L}+ )?(?:evidence|proof)\\b|\\b(?:not|n[’']t) (?:\\p{L}+ ){1,2}(?:sufficient|enough) (?:evidence|proof)\\b|\\b(?:not|n[’']t) (?:find|found|establish(?:ed)?|seen)\\b|\\bcleared (?:\\p{L}+ ){1,2}of\\b",
  ].join("|"),
  "iu",
)
const DOUBTS =
  /\bdoubt(?:s|ed|ing|ful)?\b|\bnot so sure\b|\bs[ck]eptical\b|\bno confidence\b|\bquestion(?:s|ed|ing) (?:whether|if)\b/iu
/** What a clause may deny by, besides. */
const DENYING =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|rebuff(?:s|ed|ing)?|question(?:s|ed|ing)?|false|without merit)\b/iu
/** "No fewer than twelve", "not until Friday" and "No 10" say that something is so. */
const NEGATES =
  /\bnot\b(?! (?:only|just|merely|simply|until|before)\b)(?!.*\buntil\b)|\b(?:never|cannot)\b|\bno\b(?! (?:fewer|less|more|later|longer|doubt)\b|\.? ?\d)|n[’']t\b/iu
/** What is turned down and was nothing said: a call, an offer, a bill. */
const TURNS_DOWN =
  /\b(?:reject|rebuff|spurn)(?:s|ed|ing)?\b(?:\W+[\p{L}’']+){0,5}?\W+(?:agendas?|amendments?|appeals?|applications?|bids?|bills?|calls?|deals?|demands?|legislation|measures?|motions?|offers?|petitions?|plans?|proposals?|requests?|resolutions?)\b/iu
