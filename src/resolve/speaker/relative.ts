import type { Span } from "../../model/index.ts"
import { type Context, firstTokenAt } from "../context.ts"
import { isNoun, isPersonNoun, isPlural, PAPERS, singular } from "../data/nouns.ts"
import type { Mention } from "../mentions/mention.ts"
import type { Token } from "../reading.ts"

/** What "who", "which" or "that" refers back to: a name, or the words that describe it. */
export type Antecedent = { readonly mention: Mention } | { readonly words: Span }

const BEFORE =
  /^(?:a|an|the|this|that|these|those|his|her|its|their|our|some|many|several|few|most|all|any|no|every|each|another|other|one|two|three|four|five|[\d,.]+)$/

/** Looks back in the sentence from a relative pronoun. */
export function antecedentOf(context: Context, place: number, relative: string): Antecedent | undefined {
  const at = firstTokenAt(context.tokens, place)
  const { sentence } = context.tokens[at] ?? { sentence: -1 }
  const who = /^who/.test(relative) && relative !== "whose"
  for (let i = at - 1; i >= 0 && context.tokens[i]?.sentence === sentence && at - i < 30; i--) {
    const mention = context.mentionAt[i]
    const token = context.tokens[i] as Token
    if (mention) {
      const kind = context.sources[mention.entity]?.kind
      const person = kind === "person" || kind === "unknown" || kind === "group"
      const modifies =
        i + 1 < at &&
        /^\p{Ll}/u.test(context.tokens[i + 1]?.word ?? "") &&
        i === mention.tokens[1] - 1 &&
        isNoun(singular(context.tokens[i + 1]?.lower ?? ""))
      const beside = i >= at - 2 && kind === "unknown" && relative === "which"
      // "the broadcaster, who": right behind its name, but not in "Ploeg of Quill Bank, who".
      const of = /^(?:of|at|from|for|with|in|by)$/.test(context.tokens[mention.tokens[0] - 1]?.lower ?? "")
      const adjacent = who && !of && i >= at - 2 && kind === "organisation"
      // "Republican of Pell, who": nothing tells that Pell is a person.
      const placed = who && of && kind === "unknown" && !mention.sure
      if (!placed && (person === who || adjacent || beside || relative === "whose" || relative === "that") && !modifies)
        return { mention: (who && partyOf(context, mention)) || mention }
      // A title belongs to the mention, but not to its tokens: never forward again.
      i = Math.min(i, mention.tokens[0])
    } else if (isAntecedent(token.lower, relative, who) || (who && i === at - 1 && /^\p{Ll}{3,}$/u.test(token.word))) {
      const words = phraseEndingAt(context, i)
      return apposedTo(context, words) ?? { words }
    }
  }
  return undefined
}

/** "Voss, Republican of Pell, who": the person whose party or people a name tells. */
function partyOf(context: Context, mention: Mention): Mention | undefined {
  if (context.sources[mention.entity]?.kind === "person" || context.tokens[mention.tokens[0] - 1]?.word !== ",")
    return undefined
  const before = context.mentionAt[mention.tokens[0] - 2]
  return before && context.sources[before.entity]?.kind === "person" ? before : undefined
}

/** "Brandt, a baker, who": the name that the words stand in apposition to. */
function apposedTo(context: Context, [start]: Span): Antecedent | undefined {
  const from = appositionAt(context, firstTokenAt(context.tokens, start))
  const mention = context.tokens[from - 1]?.word === "," ? context.mentionAt[from - 2] : undefined
  const kind = mention && context.sources[mention.entity]?.kind
  if (mention && kind !== "place" && kind !== "group") return { mention }
  // "Voss was a recluse who", "Voss, the last of three, a recluse who": said of the subject of the sentence.
  const said =
    /^(?:,|is|was|became|remains|remained)$/.test(context.tokens[from - 1]?.lower ?? "") &&
    /^an?$/.test(context.tokens[from]?.lower ?? "")
  return said ? subjectOf(context, from) : undefined
}

/** "Brandt, a baker and retired sailor, who": where the apposition begins, if its words go on from an "and". */
function appositionAt(context: Context, from: number): number {
  if (context.tokens[from - 1]?.lower !== "and") return from
  const comma = context.tokens.slice(Math.max(0, from - 10), from).findLastIndex(({ word }) => word === ",")
  const at = Math.max(0, from - 10) + comma + 1
  return comma >= 0 && /^an?$/.test(context.tokens[at]?.lower ?? "") ? at : from
}

/** The first person named in a sentence, up to a token. */
function subjectOf(context: Context, at: number): Antecedent | undefined {
  const sentence = context.tokens[at]?.sentence
  let found: Mention | undefined
  for (let i = at - 1; i >= 0 && at - i < 40 && context.tokens[i]?.sentence === sentence; i--) {
    const mention = context.mentionAt[i]
    if (mention && context.sources[mention.entity]?.kind === "person") found = mention
  }
  return found && { mention: found }
}

function isAntecedent(lower: string, relative: string, who: boolean): boolean {
  const one = singular(lower)
  if (/^(?:those|others|some|many|people|anyone|everyone|someone)$/.test(lower)) return relative !== "which"
  if (who) return isPersonNoun(one) || (isNoun(one) && isPlural(lower) && !PAPERS.has(one))
  return isNoun(one)
}

/** From its determiner to the noun at a token: "a federal judge". */
function phraseEndingAt(context: Context, i: number): Span {
  let from = i
  while (from > 0 && i - from < 8) {
    const mention = context.mentionAt[from - 1]
    if (mention && mention.tokens[1] === from) {
      from = mention.tokens[0]
      continue
    }
    const before = context.tokens[from - 1] as Token
    if (before.sentence !== context.tokens[i]?.sentence || !/^[\p{L}\p{N}’']/u.test(before.word)) break
    if (
      /^(?:of|in|on|at|for|from|to|by|with|and|or|but|as|is|was|were|are|has|had|have|said|says|that|who|which)$/.test(
        before.lower,
      )
    )
      break
    from--
    if (BEFORE.test(before.lower)) break
  }
  return [(context.tokens[from] as Token).start, (context.tokens[i] as Token).end]
}
