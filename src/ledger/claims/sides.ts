import type { Mention } from "../../model/index.ts"

/**
 * A claim's passages, each with what it does with that claim. A row's act is told of its own content: "disputed claims that
 * rats were seen, and called on the mayor to go" states the call. Of the claim that rats were seen the passage is a denial:
 * so is one whose words dispute something, in a clause that is about what the other reports say, or of which whoever read both
 * holds it (`against`, by id). Where a person has said what a row does (`decided`, by row), that holds.
 */
export const withSides = (
  mentions: readonly Mention[],
  against: ReadonlySet<string> = new Set(),
  decided: ReadonlySet<string> = new Set(),
): Mention[] =>
  mentions.map((mention) => {
    if (!STATES.has(mention.act) || decided.has(mention.row)) return mention
    const act = sideOf(mention, mentions) ?? (against.has(mention.id) ? "denies" : undefined)
    return act ? { ...mention, act } : mention
  })

const STATES: ReadonlySet<string> = new Set(["states", "holds", "decides"])
/** So many words in common are no chance. */
const SHARED = 2

function sideOf({ words, report }: Mention, mentions: readonly Mention[]): "denies" | "doubts" | undefined {
  const disputing = words.split(CUT).filter((clause) => DENIES.test(clause) || DOUBTS.test(clause))
  if (!disputing.length) return undefined
  const others = stemsOf(mentions.filter((other) => other.report !== report).map((other) => other.words))
  const meant = disputing.find((clause) => [...stemsOf([clause])].filter((stem) => others.has(stem)).length >= SHARED)
  return meant === undefined ? undefined : DENIES.test(meant) ? "denies" : "doubts"
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
    "\\b(?:den(?:y|ies|ied|ying)|(?<!\\b(?:an?|the) )disput(?:es?|ed|ing)(?! (?:among|between|over|with))|push(?:es|ed|ing)? back)\\b",
    // To reject a bill is no denial: what is rejected must be something said.
    `\\b${REJECT}\\b(?:\\W+[\\p{L}’']+){0,4}?\\W+${CLAIM}\\b|\\b${CLAIM}\\b.{0,40}\\b${REJECT}\\b`,
    "\\b(?:baseless|unfounded|untrue|fabricat(?:ed|ion)|fake news|hoax|smear|no truth|misconstrued|mischaracteri[sz]ed|misrepresented)\\b",
    // "He was fired for lying to them" disputes nothing.
    "\\b(?:is|are|was|were|be|as|and|all|completely|totally|entirely|simply) (?:false|lying|lies)\\b(?! (?:to|statements?)\\b)",
    "\\bno (?:\\p{L}+ )?(?:evidence|proof)\\b|\\b(?:not|n[’']t) (?:find|found|establish(?:ed)?|seen)\\b|\\bcleared (?:\\p{L}+ ){1,2}of\\b",
  ].join("|"),
  "iu",
)
const DOUBTS =
  /\bdoubt(?:s|ed|ing|ful)?\b|\bnot so sure\b|\bs[ck]eptical\b|\bno confidence\b|\bquestion(?:s|ed|ing) (?:whether|if)\b/iu
