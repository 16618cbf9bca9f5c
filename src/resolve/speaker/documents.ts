import { type Context, firstTokenAt, wordsOf } from "../context.ts"
import { BODY_NOUNS, RECORDS, singular } from "../data/nouns.ts"
import type { Mention } from "../mentions/mention.ts"
import { type Phrase, phrasesOf } from "../mentions/phrase.ts"
import { once } from "../relay/once.ts"
import type { Entity } from "../sources/entity.ts"
import { bodyBefore } from "./body-before.ts"
import { mentionBefore } from "./pronoun.ts"
import { named, type Speaker, through, unnamed } from "./speaker.ts"

/** Words that are said by whoever issues them. */
const SAID = /^(?:statement|release|email|e-mail|letter|note|speech|remark|comment|answer|post|tweet)$/
const ALIKE: readonly RegExp[] = [
  /^(?:poll|survey|average|tally|result|figure|finding|number)$/,
  /^(?:ad|advertisement|commercial|spot|video|clip|voice|voice-over|voiceover)$/,
  /^(?:report|study|summary|account|analysis|paper)$/,
  /^(?:book|memoir|biography)$/,
  /^(?:article|story|column|piece|profile|editorial)$/,
]

/** What leads from a document to whoever issued it. */
const ISSUED =
  /^(?:(?:released|filed|issued|conducted|commissioned|written|sent|signed|put out|produced|paid for|made public|compiled)(?: \S+){0,3} )?(?:by|from|of|for)\b/

/** A thing that carries words: by whoever issued it, by its own name, by an earlier mention of it, or not named. */
export function documentOf(context: Context, phrase: Phrase, earlier: readonly Speaker[]): Speaker {
  const issuer = issuerIn(context, phrase) ?? issuerDescribed(context, phrase, earlier)
  if (issuer !== undefined) return issued(context, phrase, issuer)
  // "a voice-over" is the advertisement's that was spoken of.
  const known =
    /^(?:the|this|that|its|)$/.test(phrase.determiner) || phrase.noun.startsWith("voice")
      ? (byName(context, phrase) ?? whoSaidIn(context, phrase, earlier) ?? before(context, phrase, earlier))
      : undefined
  if (known) return known
  const elsewhere = issuerElsewhere(context, phrase)
  if (elsewhere !== undefined) return issued(context, phrase, elsewhere)
  return unnamedDocument(context, phrase)
}

/** Whose the words themselves say it is: "Voss's letter", "the Ost Harbour report", "a poll by". */
function issuerIn(context: Context, phrase: Phrase): number | undefined {
  if (phrase.owner) return phrase.owner.entity
  const [beside] = phrase.beside
  if (
    !beside ||
    hasSeen(context, beside.span[0]) ||
    beside.kind === "place" ||
    beside.kind === "group" ||
    (beside.kind === "unknown" && beside.sure)
  )
    return undefined
  return beside.span[0] < phrase.span[1] - 1 && beside.span[1] <= phrase.headEnd
    ? beside.entity
    : ISSUED.test(phrase.tail) ||
        (beside.kind === "organisation" && PIECE.test(phrase.noun) && /^(?:in|on)\b/.test(phrase.tail))
      ? beside.entity
      : undefined
}

/** "Emails seen by Reuters", "a memo shared with the Courier": whose name stands there has read it, and did not issue it. */
const hasSeen = ({ text }: Context, name: number) => SEEN.test(text.slice(Math.max(0, name - 30), name))
const SEEN =
  /\b(?:(?:seen|viewed|read|reviewed|obtained|examined|verified|cited) by|(?:shown|leaked|given|provided|passed) to|shared with) (?:the )?$/

/** What appears in an outlet: "an article in the Courier". */
const PIECE = /^(?:article|story|column|editorial|op-ed|report|essay|profile|piece)$/

/** Whose it is by a description: "a survey by the institute"; an order is the judge's, where there is one judge. */
function issuerDescribed(context: Context, phrase: Phrase, earlier: readonly Speaker[]): number | undefined {
  if (/^(?:order|ruling|decision|opinion)$/.test(phrase.noun)) return onlyJudge(context)
  if (!/^(?:by|from) (?:the|that) /.test(phrase.tail)) return undefined
  const start = context.tokens[firstTokenAt(context.tokens, phrase.headEnd) + 1]?.start
  const [body] = start === undefined ? [] : phrasesOf(context, [[start, phrase.whole[1]]])
  return body && BODY_NOUNS.has(body.noun) && !body.beside.length
    ? bodyBefore(context, body, start as number, earlier)
    : undefined
}

/** The judge of a report that has one. */
const onlyJudge = once(
  ({ sources }: Context) => {
    const judges = sources.flatMap(({ roles }, i) =>
      roles.some(({ noun }) => /^(?:judge|justice)$/.test(noun)) ? [i] : [],
    )
    return judges.length === 1 ? judges[0] : undefined
  },
  ({ sources }) => sources,
)

function issued(context: Context, phrase: Phrase, entity: number): Speaker {
  const source = context.sources[entity] as Entity
  if (SAID.test(phrase.noun) && source.kind === "organisation")
    return named(context, entity, phrase.span, `issued the ${phrase.noun}`)
  const possessive =
    (phrase.owner || /^(?:order|ruling|decision|opinion)$/.test(phrase.noun)) && source.kind === "person" ? "'s" : ""
  return {
    names: [`${source.name}${possessive} ${phrase.noun}`],
    entities: [],
    kind: "document",
    naming: "named",
    steps: [{ mention: phrase.span, because: `the ${phrase.noun} of ${source.name}` }],
    described: phrase.noun,
    by: entity,
    body: source.name,
  }
}

/** "the amendment", after "the Harbour Amendment". */
function byName(context: Context, phrase: Phrase): Speaker | undefined {
  for (let i = mentionBefore(context, phrase.span[0]), back = 0; i >= 0 && back < 60; i--, back++) {
    const { kind, name, entity } = context.mentions[i] as Mention
    if (kind === "document" && name.toLowerCase().endsWith(` ${phrase.noun}`))
      return named(context, entity, phrase.span, `${phrase.noun}: the one last named`)
  }
  return undefined
}

/**
 * "Voss said in a statement …", "In a letter to the council, Voss …": "the statement said" is hers. Nobody's else: "police said
 * the gunman left a note" is no note of the police, nor is what Voss said of a letter that somebody else wrote.
 */
function whoSaidIn(context: Context, phrase: Phrase, earlier: readonly Speaker[]): Speaker | undefined {
  if (!SAID.test(phrase.noun) || phrase.plural) return undefined
  const { tokens } = context
  const noun = tokens.findLastIndex(
    ({ lower, start }, i) =>
      start < phrase.span[0] && lower === phrase.noun && !/^(?:the|that|this)$/.test(tokens[i - 1]?.lower ?? ""),
  )
  const article = [noun - 1, noun - 2].find((i) => /^(?:an?|his|her|its|their)$/.test(tokens[i]?.lower ?? ""))
  if (article === undefined || tokens[article - 1]?.lower !== "in") return undefined
  const here = tokens[noun]?.sentence
  const spoke = earlier.flatMap((speaker) =>
    speaker.entities.length === 1 ? speaker.steps.map(({ mention }) => ({ speaker, mention })) : [],
  )
  const who = spoke.findLast(({ mention: [start, end] }) => {
    const [from, past] = [firstTokenAt(tokens, start), firstTokenAt(tokens, end)]
    if (tokens[from]?.sentence !== here) return false
    if (from > noun) return tokens[article - 2]?.sentence !== here && tokens[from - 1]?.lower === ","
    const between = tokens.slice(past, article - 1)
    const verbs = between.filter(({ lower }) => SPOKE.test(lower))
    return verbs.length === 1 && verbs[0] === between.at(-1) && !between.some((_, i) => context.mentionAt[past + i])
  })?.speaker
  return who && through(who, phrase.span, `the ${phrase.noun} that they made`)
}
const SPOKE =
  /^(?:said|says|saying|wrote|writes|writing|added|adds|announced|argued|argues|insisted|explained|noted|claimed|called|urged|asked|warned|told|denied|confirmed|acknowledged|accused|blamed|praised|apologi[sz]ed)$/

/** The document of that sort that spoke before, or whose words a body's statement was. */
function before(context: Context, phrase: Phrase, earlier: readonly Speaker[]): Speaker | undefined {
  if (phrase.plural) return undefined
  const alikes = earlier.filter(
    ({ kind, described }) =>
      kind === "document" && described !== undefined && alike(described.split(" ").at(-1) as string, phrase.noun),
  )
  const exact = alikes.findLast(({ names, described }) => names.length && described?.endsWith(phrase.noun))
  const last =
    exact ??
    alikes.findLast(({ names }) => names.length) ??
    (issuerElsewhere(context, phrase) === undefined ? alikes.at(-1) : undefined)
  if (last) return { ...last, steps: [{ mention: phrase.span, because: `the ${phrase.noun} last named` }] }
  const body = SAID.test(phrase.noun) && earlier.findLast(({ kind }) => kind === "organisation")
  return body ? { ...body, steps: [{ mention: phrase.span, because: `issued the ${phrase.noun}` }] } : undefined
}

/** Whose the report says, elsewhere, that a document of the sort is; undefined when it names two, or none. */
function issuerElsewhere(context: Context, phrase: Phrase): number | undefined {
  if (phrase.plural || RECORDS.has(phrase.noun) || !BRANDED.test(phrase.noun)) return undefined
  const [only, ...others] = issuers(context).get(phrase.noun) ?? []
  return others.length ? undefined : only
}

/** For each sort of document whose they are, as far as the report says. */
const issuers = once(
  (context: Context) => {
    const found = new Map<string, Set<number>>()
    context.tokens.forEach(({ lower }, i) => {
      const noun = singular(lower)
      const mention = BRANDED.test(noun) ? issuerBeside(context, i) : undefined
      if (mention) found.set(noun, (found.get(noun) ?? new Set()).add(mention.entity))
    })
    return new Map([...found].map(([noun, entities]) => [noun, [...entities]]))
  },
  ({ sources }) => sources,
)

/** Nouns of which a report has one: "the poll", "the ad". */
const BRANDED =
  /^(?:poll|survey|ad|advertisement|commercial|spot|study|report|book|memoir|order|note|letter|memo|video|article)$/

/** The body or person named right before a document's noun, or behind "by" or "from" after it. */
function issuerBeside(context: Context, i: number): Mention | undefined {
  const before =
    context.mentionAt[i - 1] ??
    (/^(?:['’]s?|new|own|latest|first|recent)$/.test(context.tokens[i - 1]?.lower ?? "")
      ? context.mentionAt[i - 2]
      : undefined)
  if (before && isIssuer(before)) return before
  for (let at = i + 1; at < i + 15; at++) {
    if (!/^(?:by|from)$/.test(context.tokens[at]?.lower ?? "")) continue
    const after = context.mentionAt[at + 1] ?? context.mentionAt[at + 2]
    return after &&
      isIssuer(after) &&
      !hasSeen(context, after.span[0]) &&
      context.tokens[at]?.sentence === context.tokens[i]?.sentence
      ? after
      : undefined
  }
  return undefined
}

const isIssuer = ({ kind, sure }: Mention) =>
  kind === "organisation" || (kind === "person" && sure) || (kind === "unknown" && !sure)

function unnamedDocument(context: Context, phrase: Phrase): Speaker {
  const naming =
    RECORDS.has(phrase.noun) && !(phrase.plural && /^(?:study|paper|report)$/.test(phrase.noun)) ? "role" : "generic"
  return unnamed(
    "document",
    naming,
    phrase.span,
    "not named",
    `${wordsOf(context, [phrase.span]).toLowerCase()} ${phrase.noun}`,
  )
}

const alike = (a: string, b: string) => a === b || ALIKE.some((nouns) => nouns.test(a) && nouns.test(b))
