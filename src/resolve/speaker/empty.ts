import type { Attribution, Span } from "../../model/index.ts"
import { around, type Context, hull, isQuoted, wordsOf } from "../context.ts"
import { CROWD, singular } from "../data/nouns.ts"
import type { Mention } from "../mentions/mention.ts"
import { mentionBefore } from "./pronoun.ts"
import { author, named, type Speaker, through, unnamed } from "./speaker.ts"

const PASSIVE =
  /^(?:(?:also|first|later|widely|often|initially|previously|now|once|recently|so-called)\s+)*(?:(?:is|are|was|were|be|been|being|has been|have been|had been|will be|would be|could be|can be|might be|may be|should be|must be|not)\b.*|(?:titled|entitled|headlined|called|named|dubbed|known|described|expected|said|believed|thought|considered|supposed|scheduled|slated|set|billed|portrayed|perceived|regarded|seen|viewed|rumou?red|alleged|labell?ed|nicknamed|accused|respected|reported)(?: as| to| for| to be)?|allegedly|reportedly|purportedly|supposedly|apparently)$/i
const SEEMING = /\b(?:seems?|seemed|appears?|appeared|sound(?:s|ed|ing)|looks?|looked)\b/i
const ACTIVE =
  /^(?:(?:also|then|later|further|reportedly)\s+)*(?:said|says|told|tells|wrote|writes|added|adds|asks|noted|notes|argued|argues|insisted|claimed|called|calls|declined|refused|denied|warned|vowed|promised|announced|continued|explained|concluded|recalled|tweeted|would|will|did|does|do|could|can|has|have|had|wants?|hopes?|believes?|thinks?|knows?|endorsed|urged|demanded|confirmed)\b/i

/** Who is meant where no source is marked: the subject of the sentence, who spoke before, or nobody. */
export function speakerUnmarked(
  context: Context,
  attribution: Attribution,
  earlier: readonly Before[],
  next: (place: number) => Speaker | undefined,
): Speaker {
  const cue = wordsOf(context, attribution.cue)
    .replace(/[“”"':,]+/g, " ")
    .trim()
  const span = hull(attribution.cue) as Span
  const [first = "", ...rest] = cue.toLowerCase().split(/\s+/)
  if (SEEMING.test(cue)) return author(span)
  if (first === "asked" && /^A/.test(cue) && !rest.length) return author(span)
  const crowd = [first, rest.at(-1) ?? "", rest[0] ?? ""].some(
    (word) => word.length > 4 && CROWD.has(singular(word)) && word !== singular(word),
  )
  if (crowd) return unnamed("group", "generic", span, "described by the cue")
  const active = (/ing$/.test(first) && first.length > 4) || (/^(?:in|to)$/.test(first) === false && ACTIVE.test(cue))
  if (!active || PASSIVE.test(cue) || /\bheard$/.test(cue))
    return unnamed("unknown", "none", span, "no source is given")
  return subject(context, span, earlier, next) ?? unnamed("unknown", "none", span, "no source is given")
}

/** Whether a cue opens its sentence, or follows a quotation at once: "Adding: …", "“No.” Said again". */
function opens(context: Context, place: number): boolean {
  const [start] = around(context.sentences, place)
  return !/[\p{L}\p{N}]/u.test(context.text.slice(start, place).replace(/[“"].*[”"]|\b(?:and|but|then|also)\b/gs, ""))
}

/** A speaker and where they spoke. */
export interface Before {
  readonly place: number
  readonly speaker: Speaker
}

/** Who spoke in the same sentence, or is named in it before the cue; else who spoke last in the paragraph. */
function subject(
  context: Context,
  cue: Span,
  earlier: readonly Before[],
  next: (place: number) => Speaker | undefined,
): Speaker | undefined {
  const sentence = around(context.sentences, cue[0])
  const last = earlier.at(-1)
  if (last && last.place >= sentence[0] && last.speaker.kind !== "unknown")
    return through(last.speaker, cue, "speaks in the same sentence")
  for (let i = mentionBefore(context, cue[0]), found: Mention | undefined; i >= -1; i--) {
    const mention = context.mentions[i]
    if (mention && mention.span[0] >= sentence[0]) {
      const { kind } = context.sources[mention.entity] ?? {}
      if ((kind === "person" || kind === "organisation") && !isQuoted(context, mention.span[0])) found = mention
    } else if (found) return named(context, found.entity, cue, "the subject of the sentence")
    else break
  }
  const ahead = next(sentence[1])
  if (ahead) return through(ahead, cue, "speaks in the same sentence")
  const paragraph = around(context.paragraphs, cue[0])
  if (
    last &&
    last.speaker.kind !== "unknown" &&
    opens(context, cue[0]) &&
    (last.place >= paragraph[0] || last.place >= around(context.paragraphs, paragraph[0] - 2)[0])
  )
    return through(last.speaker, cue, "spoke last")
  return undefined
}
