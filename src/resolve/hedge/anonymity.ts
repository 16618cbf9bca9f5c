import type { Attribution, Span } from "../../model/index.ts"
import { lastAt } from "../../text/index.ts"
import { hull, type Reading } from "../context.ts"
import { reachOf } from "../relay/frames.ts"
import { once } from "../relay/once.ts"

/** The reason that the report gives for not naming the source, as written, in the attribution's sentence or the one after it. */
export const anonymityOf = (context: Reading, attribution: Attribution): Span | undefined =>
  reasons(context).get(attribution)

/** Asked for who speaks, and again for the row. */
const reasons = once(
  (context: Reading) => new Map(context.attributions.map((one) => [one, reasonOf(context, one)])),
  ({ attributions }) => attributions,
)

function reasonOf(context: Reading, attribution: Attribution): Span | undefined {
  const cue = hull([...attribution.source, ...attribution.cue])
  if (!cue) return undefined
  const [from, to] = reachOf(context, cue)
  const next = context.sentences[lastAt(context.sentences, to) + 1]
  const reason =
    reasonIn(context.text, from, to) ??
    (next && isAboutSource(context.text, next, attribution) ? reasonIn(context.text, ...next) : undefined)
  return reason && isTheirs(context, attribution, reason) ? reason : undefined
}

/** Whether the words right behind a description say that the one described is not to be named. */
export function isWithheldBehind(text: string, end: number): boolean {
  const reason = reasonIn(text, end, end + 120)
  return reason !== undefined && /^\s?[,(–—-]?\s?$/.test(text.slice(end, reason[0]))
}

function reasonIn(text: string, from: number, to: number): Span | undefined {
  const words = text.slice(from, to)
  const match = KEY.test(words) ? REASON.exec(words) : undefined
  return match ? [from + match.index, from + match.index + match[0].length] : undefined
}

/** Whether a reason is this source's: not what the source says, nor of somebody who speaks nearer to it. */
function isTheirs({ text, attributions }: Reading, attribution: Attribution, [start, end]: Span): boolean {
  if (attribution.content.some(([from, to]) => from <= start && end <= to)) return false
  const own = hull(attribution.source) ?? hull(attribution.cue)
  if (!own) return false
  const [low, high] = start < own[0] ? [end, own[0]] : [own[1], start]
  return !attributions.some(({ source }) =>
    source.some(([from, to]) => from >= low && from < high && !PRONOUN.test(text.slice(from, to))),
  )
}
const PRONOUN = /^(?:who|he|she|they|both)$/i

const KEY = /anonym|authori[sz]ed|allowed|permitted|liberty|cleared|named|identified|quoted|names?\b|fear/
/** To the next mark, or to the verb of the sentence that goes on: "who asked not to be named said". */
const REST = '(?:(?! (?:said|says|told|tells|added|confirmed)\\b)[^,.;:“”"\\n])*'
const NOT_NAMED =
  "not to be (?:named|identified|quoted)|to (?:remain anonymous|be (?:named|identified))|(?:for )?anonymity|that (?:he|she|they|(?:his|her|their) (?:names?|identit(?:y|ies))) not be (?:named|identified|used)"
/** "On condition of anonymity because ...", "who was not authorised to speak ...", "who asked not to be named ...". */
const REASON = new RegExp(
  `\\b(?:${[
    `(?:speaking |spoke |talked |discussed (?:it|the matter) )?(?:up)?on (?:the )?condition of anonymity(?: (?:because|so|in order|to|as|due|since|citing)${REST})?`,
    `(?:speaking |spoke |talked )?(?:up)?on (?:the )?condition (?:that (?:he|she|they|(?:his|her|their) (?:names?|identit(?:y|ies))) (?:would |will )?not be|of not being) (?:named|identified|quoted|used|published|disclosed)${REST}`,
    `(?:because|as|since) (?:he|she|they|the \\w+) (?:was|were|is|are) (?:not|n['’]t) (?:\\w+ )?(?:authori[sz]ed|allowed|permitted|at liberty|cleared)${REST}`,
    `(?:who|and) (?:was|were|is|are) (?:not|n['’]t) (?:\\w+ )?(?:authori[sz]ed|allowed|permitted|at liberty|cleared) to (?:speak|talk|discuss|comment|be|brief|give|disclose)${REST}`,
    `(?:who |and )?(?:both |also |all )?(?:asked|requested|wished|declined|refused|insisted|wanted|pleaded|chose|sought|asking|requesting|wishing|pleading|declining|seeking|preferred) (?:${NOT_NAMED})${REST}`,
    `(?:who |and )?(?:(?:did|does|do|would) not|(?:did|does|do|would)n['’]t) (?:want|wish|like|agree|consent) to be (?:named|identified|quoted)${REST}`,
    `who (?:cannot|can ?not|could not) be (?:named|identified)${REST}`,
    `(?:was|were) granted anonymity${REST}`,
    `(?:for fear of|fearing) (?:reprisals?|retaliation|retribution|losing (?:his|her|their) jobs?)`,
  ].join("|")})`,
)

/** Whether a sentence goes on about the one who spoke: "The official spoke on condition of anonymity." */
function isAboutSource(text: string, [start, end]: Span, { source }: Attribution): boolean {
  const sentence = text.slice(start, end)
  if (/^(?:Both|All|He|She|They|Two|Like)\b/.test(sentence)) return true
  const those = /^The ((?:[\p{L}’'-]+ ){1,4})/u.exec(sentence)?.[1]?.split(" ") ?? []
  const words = source.flatMap(
    ([from, to]) =>
      text
        .slice(from, to)
        .toLowerCase()
        .match(/\p{L}{3,}/gu) ?? [],
  )
  return those.some((word) => SOMEBODY.test(word) || words.some((own) => own === word || `${own}s` === word))
}
/** What whoever spoke may be called. */
const SOMEBODY =
  /^(?:two|three|four|five|officials?|sources?|persons?|people|man|woman|men|women|diplomats?|aides?|insiders?)$/
