import { type Attribution, attributionId, type Span } from "../../model/index.ts"
import { lastAt, meet } from "../../text/index.ts"
import { firstTokenAt, type Reading } from "../context.ts"
import type { Token } from "../reading.ts"
import { MOVABLE, NO_NOUN, OPENING, RELATIVE, SAYING, STOPS } from "./words.ts"

/** An attribution in another one's content. */
export type Inner = Attribution & { readonly within: string }

/** How deep to look: "A reported that B said that C had told D that". */
const DEPTH = 3

/**
 * The attributions that stand in others' contents: "the Herald reported that *the envoy said that the strait was open*". Only
 * what is plain is taken: somebody, a verb of saying, and what is said, in this order or turned round, or "according to".
 */
export function nestedIn(context: Reading, attributions: readonly Attribution[]): Inner[] {
  const known = new Set(attributions.map(({ id }) => id))
  const cues = attributions.flatMap(({ cue }) => cue).sort((a, b) => a[0] - b[0])
  const inner: Inner[] = []
  let outer: readonly Attribution[] = attributions
  for (let depth = 0; depth < DEPTH && outer.length; depth++) {
    const next = outer.flatMap((one) => one.content.flatMap((content) => inContent(context, one, content, cues)))
    outer = next.filter(({ id }) => !known.has(id) && known.add(id))
    inner.push(...(outer as Inner[]))
  }
  return inner.sort((a, b) => (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0))
}

type Parts = { readonly source: Span; readonly cue: Span; readonly content: Span }

/** Those in one stretch of content, first come first served. */
function inContent(context: Reading, outer: Attribution, [start, end]: Span, cues: readonly Span[]): Inner[] {
  const from = firstTokenAt(context.tokens, start)
  const found: Inner[] = []
  for (let i = from; i < context.tokens.length && (context.tokens[i] as Token).end <= end; i++) {
    const token = context.tokens[i] as Token
    if (!SAYING.has(token.lower) && token.lower !== "according") continue
    if (isCue(cues, token)) continue
    const sentence = context.sentences[token.sentence] ?? [start, end]
    const clause: Span = [Math.max(start, sentence[0]), Math.min(end, sentence[1])]
    const parts = accordingTo(context, i, clause) ?? said(context, i, clause) ?? turned(context, i, clause)
    if (!parts || found.some(({ content }) => meet(content[0] as Span, parts.cue))) continue
    const cue = [parts.cue]
    const id = attributionId(context.report.id, cue)
    found.push({ id, source: [parts.source], cue, content: [parts.content], within: outer.id })
  }
  return found
}

/** Whether a word stands in a cue that is known already. */
function isCue(cues: readonly Span[], { start, end }: Token): boolean {
  const cue = cues[lastAt(cues, end - 1)]
  return cue !== undefined && cue[1] > start
}

/** "The strait was open, according to the envoy" */
function accordingTo({ text, tokens }: Reading, at: number, [from, to]: Span): Parts | undefined {
  if (tokens[at]?.lower !== "according" || tokens[at + 1]?.lower !== "to") return undefined
  const cue: Span = [tokens[at]?.start as number, tokens[at + 1]?.end as number]
  const source = nounsAfter(tokens, at + 2, to)
  const content = trimmed(text, [from, cue[0]]) ?? trimmed(text, [source?.[1] ?? to, to])
  return source && content && words(text, content) > 2 ? { source, cue, content } : undefined
}

/** "The envoy said on Friday that the strait was open" */
function said({ text, tokens }: Reading, at: number, [from, to]: Span): Parts | undefined {
  const source = nounsBefore(tokens, at, from)
  if (!source) return undefined
  let next = at + 1
  const told = /^(?:told|tells|telling|informed|warned|assured)$/.test(tokens[at]?.lower ?? "")
  while (next < at + (told ? 9 : 5) && !isThat(tokens[next]) && (told || MOVABLE.test(tokens[next]?.word ?? ""))) next++
  const that = isThat(tokens[next])
  if (!that && !/^["“]$/.test(tokens[next]?.word ?? "") && !(isClause(tokens, next) && !told)) return undefined
  const content = trimmed(text, [tokens[that ? next + 1 : next]?.start ?? to, to])
  const cue: Span = [tokens[at]?.start as number, tokens[at]?.end as number]
  return content && words(text, content) > 1 ? { source, cue, content } : undefined
}
const isThat = (token: Token | undefined) => token?.lower === "that"

/** Whether a clause begins here without "that": "said he would", "said the ferry was". */
const isClause = (tokens: readonly Token[], at: number) =>
  /^(?:I|he|she|it|they|we|there|the|his|her|their|its|this|these|no|[A-Z]\p{L}+)$/u.test(tokens[at]?.word ?? "") &&
  tokens
    .slice(at + 1, at + 7)
    .some(({ lower }) =>
      /^(?:is|are|was|were|will|would|had|has|have|can|could|should|may|might|must|did|does|do)$/.test(lower),
    )

/** "“The strait is open,” said the envoy" */
function turned({ text, tokens, quotes }: Reading, at: number, [from, to]: Span): Parts | undefined {
  if (!/^[,”"’?!]$/.test(tokens[at - 1]?.word ?? "")) return undefined
  const source = nounsAfter(tokens, at + 1, to)
  const end = tokens[at - 1]?.end as number
  const quote = quotes[lastAt(quotes, end - 1)]
  const content = quote?.[1] === end ? quote : trimmed(text, [from, end])
  const cue: Span = [tokens[at]?.start as number, tokens[at]?.end as number]
  return source && content && words(text, content) > 2 ? { source, cue, content } : undefined
}

/** The nouns that end in front of a verb and its helpers: "[the Ostrian envoy] had also said". */
function nounsBefore(tokens: readonly Token[], at: number, from: number): Span | undefined {
  let last = at - 1
  while (last > 0 && HELPER.test(tokens[last]?.lower ?? "")) last--
  if (tokens[last]?.word === ",") return apposedBefore(tokens, last, from)
  let first = last
  while (first > last - 8 && runsOn(tokens[first - 1]) && (tokens[first - 1]?.start as number) >= from) first--
  const start = tokens[first]?.start as number
  if (!isNoun(tokens[last]) || start < from || RELATIVE.has(tokens[first - 1]?.lower ?? "")) return undefined
  return [start, tokens[last]?.end as number]
}

/** "[the envoy to Ost, Mara Voss], said": nouns, and between commas who they are. */
function apposedBefore(tokens: readonly Token[], close: number, from: number): Span | undefined {
  let open = close - 1
  while (open > close - 9 && runsOn(tokens[open])) open--
  if (tokens[open]?.word !== "," || open === close - 1 || !isNoun(tokens[open - 1])) return undefined
  let first = open - 1
  while (first > open - 9 && (runsOn(tokens[first - 1]) || /^(?:to|of|for|at)$/.test(tokens[first - 1]?.lower ?? "")))
    first--
  const start = tokens[first]?.start as number
  return start < from || (!isNoun(tokens[first]) && !OPENING.has(tokens[first]?.lower ?? ""))
    ? undefined
    : [start, tokens[close - 1]?.end as number]
}
const HELPER = /^(?:has|had|have|also|later|then|repeatedly|reportedly|once|never|\w+ly)$/
const runsOn = (token: Token | undefined) =>
  token !== undefined && /[\p{L}\p{N}'’-]/u.test(token.word) && !STOPS.has(token.lower)

/** The nouns from here to the next mark or verb: "[a person familiar with the talks]". */
function nounsAfter(tokens: readonly Token[], at: number, to: number): Span | undefined {
  const opening = tokens[at]
  if (!opening || opening.end > to || !(OPENING.has(opening.lower) || isNoun(opening))) return undefined
  let last = at
  while (last < at + 12 && runsOn(tokens[last + 1]) && (tokens[last + 1]?.end as number) <= to) last++
  return [opening.start, tokens[last]?.end as number]
}

const isNoun = (token: Token | undefined) =>
  token !== undefined && /^[\p{L}\p{N}]/u.test(token.word) && !NO_NOUN.has(token.lower) && !STOPS.has(token.lower)

const words = (text: string, [start, end]: Span) => text.slice(start, end).split(/\s+/).length

/** Without white space, commas, conjunctions and marks left open at the ends; undefined when nothing is left. */
function trimmed(text: string, [start, end]: Span): Span | undefined {
  const words = text.slice(start, end)
  const from = start + (words.match(/^(?:[\s,;:–—-]|and |but |that )+/)?.[0].length ?? 0)
  const open = /["“]|''/.test(text.slice(from, end - 2))
  const to = end - (words.match(open ? /[\s,;:.–—-]+$/ : /[\s,;:.–—"”'-]+$/)?.[0].length ?? 0)
  return from < to ? [from, to] : undefined
}
