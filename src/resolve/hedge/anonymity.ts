import type { Attribution, Span } from "../../model/index.ts"
import { lastAt } from "../../text/index.ts"
import { hull, type Reading } from "../context.ts"
import { reachOf } from "../relay/frames.ts"

/** The reason that the report gives for not naming the source, as written, in the attribution's sentence or the one after it. */
export function anonymityOf(context: Reading, attribution: Attribution): Span | undefined {
  const cue = hull([...attribution.source, ...attribution.cue])
  if (!cue) return undefined
  const [from, to] = reachOf(context, cue)
  const next = context.sentences[lastAt(context.sentences, to) + 1]
  return (
    reasonIn(context.text, from, to) ??
    (next && isAboutSource(context.text, next) ? reasonIn(context.text, ...next) : undefined)
  )
}

function reasonIn(text: string, from: number, to: number): Span | undefined {
  const words = text.slice(from, to)
  const match = KEY.test(words) ? REASON.exec(words) : undefined
  return match ? [from + match.index, from + match.index + match[0].length] : undefined
}

const KEY = /anonym|authori[sz]ed|allowed|permitted|liberty|cleared|named|identified|quoted|names|fear/
const REST = '[^,.;:“”"\\n]*'
/** "On condition of anonymity because ...", "who was not authorised to speak ...", "who asked not to be named ...". */
const REASON = new RegExp(
  `\\b(?:${[
    `(?:speaking |spoke |talked |discussed (?:it|the matter) )?(?:up)?on (?:the )?condition of anonymity(?: (?:because|so|in order|to|as|due|since|citing)${REST})?`,
    `(?:because|as|since) (?:he|she|they|the \\w+) (?:was|were|is|are) (?:not|n['’]t) (?:\\w+ )?(?:authori[sz]ed|allowed|permitted|at liberty|cleared)${REST}`,
    `(?:who|and) (?:was|were|is|are) (?:not|n['’]t) (?:\\w+ )?(?:authori[sz]ed|allowed|permitted|at liberty|cleared) to (?:speak|talk|discuss|comment|be|brief|give|disclose)${REST}`,
    `(?:who |and )?(?:both |also |all )?(?:asked|requested|wished|declined|refused|insisted|wanted|asking|requesting|wishing|preferred) (?:not to be (?:named|identified|quoted)|to (?:remain anonymous|be (?:named|identified))|(?:for )?anonymity|that (?:his|her|their) names? not be used)${REST}`,
    `(?:was|were) granted anonymity${REST}`,
    `(?:for fear of|fearing) (?:reprisals?|retaliation|retribution|losing (?:his|her|their) jobs?)`,
  ].join("|")})`,
)

/** Whether a sentence goes on about the one who spoke: "The official spoke on condition of anonymity." */
const isAboutSource = (text: string, [start]: Span) =>
  /^(?:(?:The|Both|All|He|She|They|Two|Like)\b)/.test(text.slice(start, start + 12))
