import type { Kind, Naming } from "../../model/index.ts"
import { around, type Context, firstTokenAt, wordsOf } from "../context.ts"
import { singular } from "../data/nouns.ts"
import { type Phrase, phrasesOf } from "../mentions/phrase.ts"
import { namingOf } from "../naming/naming.ts"
import type { Token } from "../reading.ts"
import { bodyOf } from "../sources/body.ts"
import { type Speaker, unnamed } from "./speaker.ts"

/** "one senior official", after "senior officials of Halvany": one of those. */
function bodyOfOthers(context: Context, phrase: Phrase): string | undefined {
  if (phrase.plural || phrase.owner || !/^(?:one|a|an|another|)$/.test(phrase.determiner)) return undefined
  const at = firstTokenAt(context.tokens, phrase.span[0])
  for (let i = at - 1; i >= 0 && at - i < 200; i--) {
    const { lower, end } = context.tokens[i] as Token
    if (lower === phrase.noun || singular(lower) !== phrase.noun) continue
    const same = phrase.modifiers.every(
      (word, back) => context.tokens[i - phrase.modifiers.length + back]?.lower === word,
    )
    const start = context.tokens[i - phrase.modifiers.length]?.start
    const stop = around(context.sentences, end - 1)[1]
    const [others] = same && start !== undefined ? phrasesOf(context, [[start, stop]]) : []
    return others && bodyOf(context, others)
  }
  return undefined
}

/** Somebody whom the report does not name. */
export function nameless(context: Context, phrase: Phrase, kind: Kind): Speaker {
  const naming: Naming = namingOf(context, phrase, kind)
  const words = wordsOf(context, [phrase.span])
  const body = bodyOf(context, phrase) ?? bodyOfOthers(context, phrase)
  const speaker = unnamed(kind, naming, phrase.span, "not named", words.toLowerCase())
  return {
    ...speaker,
    words: wordsOf(context, [phrase.whole]),
    role: words.replace(/^(?:an?|the|one|some)\s+/i, ""),
    ...(body ? { body } : {}),
  }
}
