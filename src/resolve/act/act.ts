import type { Act, Attribution } from "../../model/index.ts"
import { remembered } from "../../text/index.ts"
import { type Reading, wordsOf } from "../context.ts"
import { formsOf } from "./forms.ts"
import { LIGHT, NOUNS, PHRASES, VERBS } from "./words.ts"

/** An act, and what told it: a turn of phrase, a word of the lists, its negation, the content, or nothing that is known. */
export interface Told {
  readonly act: Act
  readonly by: "phrase" | "word" | "negation" | "content" | "nothing known"
}

/** What the source does with the content: chosen by what the cue conveys, then by what the content makes of it. */
export function actOf(context: Reading, attribution: Attribution): Told {
  const cue = wordsOf(context, attribution.cue).toLowerCase().replace(/’/g, "'").replace(QUOTED_AS, "")
  const told = byCue(cue)
  const content = () => wordsOf(context, attribution.content).toLowerCase().replace(/’/g, "'")
  const act = inCourt(cue, wordsOf(context, attribution.source), content) ?? byContent(told.act, cue, content)
  return act === told.act ? told : { act, by: "content" }
}

/** What a court holds is a decision; what is heard, with nobody who hears it, is said there. */
function inCourt(cue: string, source: string, content: () => string): Act | undefined {
  if (!source) return /^(?:(?:has|have|had) )?hear[ds]$/.test(cue) ? "states" : undefined
  return /^(?:(?:has|have|had|also) )*held$/.test(cue) && COURT.test(source) && /^that\b/.test(content())
    ? "decides"
    : undefined
}
const COURT = /\b(?:courts?|tribunal|judges?|justices?|bench|panel)$/i

/** Who is quoted as denying it denies it. */
const QUOTED_AS = /^.*\b(?:quot|cit)(?:ed|es|ing)(?: by .*)? as (?=\w+ing\b)/

const ACTS: ReadonlyMap<string, Act> = new Map(
  (Object.keys(VERBS) as Act[]).flatMap((act) => [
    ...NOUNS[act].split(/\s+/).map((noun): [string, Act] => [noun, act]),
    ...formsOf(VERBS[act]).map((verb): [string, Act] => [verb, act]),
  ]),
)
const LIGHT_WORDS: ReadonlySet<string> = new Set(formsOf(LIGHT))
const NEGATION =
  /\b(?:not(?! (?:only|just|merely|simply)\b)|never|neither|no|nobody|without|hardly|barely|cannot|rarely)\b|n't\b/

/** By the cue alone: a turn of phrase, or the first word that carries an act, turned round where it is negated. */
function ofCue(cue: string): Told {
  const phrase = PHRASES.find(([pattern]) => pattern.test(cue))
  if (phrase) return { act: phrase[1], by: "phrase" }
  const words = cue.match(/[a-z]+(?:[-'][a-z]+)*/g) ?? []
  const at = words.findIndex((word) => !LIGHT_WORDS.has(word) && ACTS.has(word))
  if (at < 0) return { act: unknown(words), by: "nothing known" }
  const act = ACTS.get(words[at] as string) as Act
  return NEGATION.test(words.slice(0, at).join(" "))
    ? { act: negated(act, words.slice(0, at)), by: "negation" }
    : { act, by: "word" }
}
/** Cues repeat: "said" is worked out once. */
const byCue = remembered(ofCue, 10_000)

/**
 * Nobody who "did not say" has said; who "would not confirm" has not confirmed; who "did not deny" has said nothing. But who
 * "is not the first to say" has said it: what is denied of another word is denied of this one where both fail together.
 */
function negated(act: Act, before: readonly string[]): Act {
  if (act === "doubts") return "holds"
  const said = act === "states" || act === "confirms" || act === "denies"
  return said && (!before.includes("to") || FAILS_WITH_IT.test(before.join(" "))) ? "declines" : act
}
const FAILS_WITH_IT = /\b(?:able|at liberty|bring|brought|dare|free|stop)\b.* to\b/

/** No word of the cue is known: what seems is held; a state of somebody is held; anything else is most often a saying. */
function unknown(words: readonly string[]): Act {
  if (words.some((word) => /^(?:seem|appear|sound)/.test(word))) return "holds"
  return /^(?:(?:is|are|was|were|has|have|had)(?:n't)?|be|been|'s|'re)$/.test(words[0] ?? "") ? "holds" : "states"
}

const CHARGE = /\b(?:charges?|accus\w+|alleg\w+|claims?|criticisms?)\b/
/** What is answered with deeds. */
const DEED =
  /^(?:to )?(?:(?:the|an?|any|this|that) )?(?:attacks?|strikes?|assaults?|provocations?|raids?|force)\b|^with\b/
const OFFICE = /\b(?:judges?|nominees?|nomination|nominated|justices?|appointees?|appointment|picks?)\b/
const UNTRUE =
  /\b(?:untrue|not true|no truth|false(?:ly|hoods?)?|baseless|groundless|fabricat\w+|made up|make up|no substance|without merit|nonsense|absurd|debunk\w*|hoax|nothing wrong|never happened|did nothing|no wrongdoing)\b/

const isOffice = (content: string) => (OFFICE.test(content) || content === "who") && !/^that\b/.test(content)

/** Some cues say one thing or another by what follows them. */
function byContent(act: Act, cue: string, content: () => string): Act {
  if (/\bagree(?:s|d|ing)?\b/.test(cue)) return /^(?:not )?to \w+/.test(content()) ? "decides" : "confirms"
  if (/\baccept(?:s|ed|ing)?$/.test(cue) && !NEGATION.test(cue) && /^that\b/.test(content())) return "confirms"
  if (/\bconfirm/.test(cue) && isOffice(content())) return "decides"
  if (act === "declines" && /\b(?:respond|answer)\b/.test(cue) && DEED.test(content())) return "decides"
  if (act === "denies" && REJECTED.test(cue) && REQUEST.test(content())) return "decides"
  if (/^in response to$/.test(cue) && CHARGE.test(content())) return "denies"
  if (act === "states" && /\bquestion/.test(cue) && /^(?:whether|if|that)\b/.test(content())) return "doubts"
  if (act === "states" && SAID.test(cue) && NO_COMMENT.test(content())) return "declines"
  if (act === "states" && SAID.test(cue) && UNTRUE.test(content())) return "denies"
  if (ASKED.test(cue) && COMMENT.test(`${cue} ${content()}`)) return "declines"
  return act
}
/** Who rejects a plea decides; it asserts nothing that could be untrue. */
const REJECTED = /\b(?:reject|dismiss|refus)(?:s|es|ed|ing)?$/
const REQUEST =
  /^(?:(?:the|an?|his|her|its|their|any|that|this) )?(?:(?!(?:that|of|for|to|by|from|and) )[\w'’-]+ ){0,3}?(?:pleas?|appeals?|petitions?|applications?|motions?|bids?|requests?|lawsuits?|bail)\b(?!['’]| court\b| of the word\b|.* as (?:false|baseless|untrue|unfounded|nonsense|absurd|without merit)\b)/
/** What one says of oneself who does not comment. */
const NO_COMMENT =
  /^["“']*(?:that )?(?:(?:i|we|he|she|it|they) (?:(?:would|could|can|will|was|were|am|are|is) ?(?:not|n't)|can't|won't|(?:was|were) unable to|(?:would|could|will) neither)(?: be| yet| immediately| currently| able to| going to)*(?: further)? (?:(?:comment|elaborate|speculate)(?:ing)?\b|confirm(?:ing)?\b(?! an? )|discuss(?:ing)? (?:whether|if|that|it|this|any|details|individual|specific|the (?:matter|case|reports?|details))\b)|(?:(?:i|we|he|she|it|they) (?:had|have|has|would have|would be making|would make|was making) )?no (?:further |immediate )?comment\b(?! from\b))(?!.*\bbut\b)/
const ASKED = /\b(?:been|was|were|being) (?:contacted|approached|asked) for\b/
const COMMENT =
  /\bfor (?:a |further |immediate )?(?:comment|response)\b(?! (?!(?:on|about|to|by|from|and|but)\b)\p{Ll})/u
const SAID = /^(?:has |have |had |also |later |then )*(?:said|says|say|told|tells|added|insisted|responded|replied)\b/
