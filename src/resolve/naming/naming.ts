import type { Kind, Naming } from "../../model/index.ts"
import { around, type Context } from "../context.ts"
import { CONFIDANTS, CROWD, isDoer, NARROWED, OFFICES } from "../data/nouns.ts"
import type { Phrase } from "../mentions/phrase.ts"

/** What a report says of people whom it will not name. */
const WITHHELD =
  /\b(?:familiar with|aware of|privy to|in the know|close to|briefed on|with (?:direct |first-?hand )?knowledge|knowledgeable|(?:on|under) (?:the )?condition of anonymity|(?:not|n['’]t) (?:authori[sz]ed|allowed|permitted) to|(?:asked|requested|wished|wanted|declined|preferred|spoke|speaking)(?: not to be| to (?:remain|be)|) (?:named|identified|unnamed|anonymous|anonymously|unidentified|identify)|who (?:asked|requested|insisted on|demanded) (?:for )?(?:anonymity|not)|on background|unnamed|unidentified|anonymous)\b/i

/** How openly a report names somebody whom it describes and does not name. */
export function namingOf(context: Context, phrase: Phrase, kind: Kind): Naming {
  const { noun, determiner, plural } = phrase
  if (WITHHELD.test(phrase.text) || /^(?:source|insider)$/.test(noun)) return "anonymous"
  if (kind === "organisation")
    return owned(phrase) || !/^(?:a|an|some|many|several|most|one|two|three|other|)$/.test(determiner)
      ? "role"
      : "generic"
  if (CONFIDANTS.has(noun) && confided(context, phrase)) return "anonymous"
  if (plural && owned(phrase) && OFFICES.has(noun) && !NEVER_NARROW.test(noun)) return "role"
  if (plural || kind === "group")
    return (NARROWED.has(noun) || CONFIDANTS.has(noun)) && !/^(?:many|some|most|all|other)$/.test(determiner)
      ? "role"
      : "generic"
  return OFFICES.has(noun) || (isDoer(noun) && !CROWD.has(noun)) || owned(phrase) ? "role" : "generic"
}

/** Aides, allies and sources are quoted unnamed; an official only when it is one of several, or the report says why. */
function confided(context: Context, phrase: Phrase): boolean {
  if (/^(?:official|operative|strategist|executive|diplomat|donor|staffer)$/.test(phrase.noun)) {
    const [start, end] = around(context.sentences, phrase.span[0])
    if (WITHHELD.test(context.text.slice(start, end))) return true
    if (
      phrase.modifiers.some((word) => /^(?:senior|top|high-ranking|u\.s\.|intelligence|involved)$/.test(word)) &&
      phrase.determiner !== "the"
    )
      return phrase.noun === "official"
    return (
      (/^(?:one|two|three|four|several|a)$/.test(phrase.determiner) && phrase.noun !== "strategist") ||
      /\binvolved (?:in|with)\b/.test(phrase.tail)
    )
  }
  return true
}

/** Whoever they belong to, these are a crowd. */
const NEVER_NARROW =
  /^(?:candidate|contender|hopeful|delegate|worker|activist|lawmaker|rival|soldier|veteran|player|resident|organizer)$/

const owned = (phrase: Phrase) =>
  phrase.owner !== undefined ||
  phrase.ownedBy !== undefined ||
  phrase.beside.some(({ kind }) => kind === "organisation" || kind === "person")
