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
export const withSides = (
  mentions: readonly Mention[],
  against: ReadonlySet<string> = new Set(),
  decided: ReadonlySet<string> = new Set(),
): Mention[] =>
  mentions.map((mention) => {
    if (decided.has(mention.row)) return mention
    const read = against.has(mention.id)
    if (mention.act in AGAINST) return !read && isAside(mention, mentions) ? { ...mention, act: "states" } : mention
    if (!STATES.has(mention.act)) return mention
    const act = sideOf(mention, mentions) ?? (read ? "denies" : undefined)
    return act && (read || !isAside(mention, mentions)) ? { ...mention, act } : mention
  })

const STATES: ReadonlySet<string> = new Set(["states", "holds", "decides"])
/** So many words in common are no chance. */
const SHARED = 2

function sideOf(mention: Mention, mentions: readonly Mention[]): "denies" | "doubts" | undefined {
  const clauses = mention.words.split(CUT)
  const shared = sharedWith(mention, mentions)
  const meant = clauses.find((clause) => (DENIES.test(clause) || DOUBTS.test(clause)) && shared(clause) >= SHARED)
  if (meant !== undefined) return DENIES.test(meant) ? "denies" : "doubts"
  return clauses.some((clause) => NEGATES.test(clause) && gainsays(clause, mention, mentions)) ? "denies" : undefined
}

/** Whether another report says in nearly the same words, without a "not", what a clause says with one. */
function gainsays(clause: string, { report }: Mention, mentions: readonly Mention[]): boolean {
  const mine = stemsOf([clause])
  const theirs = mentions.filter((other) => other.report !== report).flatMap(({ words }) => words.split(CUT))
  return theirs.some((other) => {
    if (NEGATES.test(other)) return false
    const stems = stemsOf([other])
    const both = [...mine].filter((stem) => stems.has(stem)).length
    return both > SHARED && both >= (mine.size + stems.size - both) / 2
  })
}

/** Whether a passage denies or doubts something else than what the other reports say. */
function isAside(mention: Mention, mentions: readonly Mention[]): boolean {
  const disputes = (words: string) => DENIES.test(words) || DOUBTS.test(words)
  if (TURNS_DOWN.test(mention.words) && !disputes(mention.words)) return true
  const clauses = Map.groupBy(mention.words.split(CUT), (clause) => disputes(clause) || NOT.test(clause))
  const [against, others] = [clauses.get(true), clauses.get(false)]
  if (!against || !others) return false
  const shared = sharedWith(mention, mentions)
  return Math.max(...others.map(shared)) >= Math.max(...against.map(shared)) + SHARED
}

/** How many words a clause shares with what the other reports say. */
function sharedWith({ report }: Mention, mentions: readonly Mention[]): (clause: string) => number {
  const others = stemsOf(mentions.filter((other) => other.report !== report).map(({ words }) => words))
  return (clause) => [...stemsOf([clause])].filter((stem) => others.has(stem)).length
}
/** A word's beginning is enough to know it again: "deny" and "denied" aside, which are no subject. */
const stemsOf = (texts: readonly string[]) =>
  new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)))

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
const NOT =
  /\b(?:not|no|never|without|false|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|rebuff(?:s|ed|ing)?|question(?:s|ed|ing)?)\b|n[’']t\b/iu
const NEGATES = /\b(?:not|never|cannot|no)\b|n[’']t\b/iu
const TURNS_DOWN = /\b(?:reject(?:s|ed|ing)?|rebuff(?:s|ed|ing)?|spurn(?:s|ed|ing)?)\b/iu
