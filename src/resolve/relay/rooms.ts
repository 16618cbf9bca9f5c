import type { Attribution, Relay, Span } from "../../model/index.ts"
import { isQuoted, type Reading } from "../context.ts"
import { PLATFORMS } from "../data/outlets.ts"
import { crossed, meets, reachOf } from "./frames.ts"
import { once } from "./once.ts"
import type { OutletMention } from "./outlets.ts"

// Where words came through something that is no outlet's name with "told" or "on" before it: a platform that speaks or is
// posted to, a tweet, a poll, investigators.

const before = ({ text }: Reading, [start]: Span) => text.slice(Math.max(0, start - 40), start)

/** "The pitch on Kickstarter says", "some on Twitter", "sources who spoke to the Herald": the source stands there. */
export const isOnPlatform = (context: Reading, span: Span): boolean => STANDS_THERE.test(before(context, span))
const STANDS_THERE = new RegExp(
  `\\b(?:${[
    "on",
    "(?:published|obtained|released|posted|leaked|written|quoted|cited|interviewed|seen|viewed|reviewed|verified) (?:by|on|in)",
    "(?:leaked|shown|provided|passed) to|shared with",
    "(?:spoke|speaking|talked|talking|told to|gave|given) (?:\\w+ )?(?:to|with)",
    "writing (?:for|in)",
  ].join("|")}) (?:the )?["“]?$`,
  "i",
)

/** "Her Twitter account said", "in a Facebook post of his": what people have on a platform, if it is not somebody who works on it. */
export function isPlace({ text }: Reading, { source, cue }: Attribution, { name, span }: OutletMention): boolean {
  if (!PLATFORM_NAMES.has(name) || !PLACE.test(text.slice(span[1], span[1] + 12))) return false
  return meets(span, cue) || source.some((s) => meets(span, [s]) && !FURTHER.test(text.slice(s[0], span[0])))
}
const PLATFORM_NAMES = new Set(PLATFORMS)
const PLACE = /^ (?:account|channel|feed|message|page|post|profile|thread|user|video)s?(?![\p{L}'’])/u
const FURTHER = /\b(?:and|at|behind|for|in|of|on|to|who|with)\b/

/** "A stark message on his Twitter account": the content may run on over the platform. */
export function isAccount(context: Reading, { content }: Attribution, span: Span): boolean {
  const first = content[0]
  return (
    first !== undefined &&
    span[0] < first[1] &&
    span[0] - first[0] < 40 &&
    !isQuoted(context, span[0]) &&
    /\bon (?:his|her|their|its) $/.test(before(context, span))
  )
}

/** A tweet is on Twitter, whatever the sentence calls it. */
export function tweeted(context: Reading, attribution: Attribution, cue: Span): Relay[] {
  const reach = reachOf(context, cue)
  const span = tweetsIn(context).find(
    (span) => meets(span, [reach]) && (meets(span, attribution.cue) || isWayIn(context, attribution, cue, span)),
  )
  return span ? [{ name: "Twitter", span }] : []
}
const isWayIn = (context: Reading, attribution: Attribution, cue: Span, span: Span) =>
  !meets(span, attribution.content) &&
  !crossed(context, attribution, cue, span) &&
  /\b(?:in|with|via|by|through|over) (?:a|an|his|her|their|its|another|one|several)?[\w\s-]{0,20}$/i.test(
    before(context, span),
  )
const tweetsIn = once(
  ({ text }: Reading) =>
    [...(text.includes("weet") ? text.matchAll(/\b(?:[Rr]e-?)?[Tt]weet(?:s|ed|ing|storm)?\b/g) : [])].map(
      ({ index, 0: word }): Span => [index, index + word.length],
    ),
  ({ tokens }) => tokens,
)

/** Shares of people speak through the poll that was named last. */
export function polled(context: Reading, { source }: Attribution): Relay[] {
  const first = source[0]
  const words = first ? context.text.slice(...first) : ""
  if (!first || !SHARES.test(words) || !SHARE.test(words)) return []
  const poll = pollsIn(context).findLast(({ span }) => span[1] <= first[0])
  return poll ? [poll] : []
}
/** What stands in every share, and is quick to look for. */
const SHARES = /per ?cent|%|half|third|quarter|majority| in |respondents/
const SHARE =
  /(?:\d|\b\p{L}+) ?(?:percent|per cent|%)|\b(?:half|thirds?|quarters?|majority|(?:one|two|three|four|six|seven|eight|nine) in) (?:of|\w+)\b|\brespondents\b/u

const NO_NAME =
  "The|A|An|In|This|That|One|Another|New|Recent|Latest|Exit|According|Most|Some|Two|All|National|State|Public|And|But|Online"
const NAME = `(?!(?:${NO_NAME})\\b)\\p{Lu}[\\p{L}\\p{N}&'’-]*(?:[ /](?:(?:of|for|and) )?\\p{Lu}[\\p{L}\\p{N}&'’-]*)*`
const POLLSTER_BEFORE = new RegExp(`(?<!\\p{L})(${NAME}) (?:exit |tracking |new |online |national )*$`, "u")
const POLLSTER_AFTER = new RegExp(`^(?:polls?|surveys?) (?:\\w+ ){0,3}(?:by|from|for) (?:the )?(${NAME})`, "u")

/** Who asked: "a poll by the Sund Institute", "a Sund Institute poll". */
const pollsIn = once(
  ({ text }: Reading) =>
    [...text.matchAll(/\b(?:poll|survey)s?\b/g)].flatMap(({ index }) => {
      const from = Math.max(0, index - 60)
      const match = POLLSTER_AFTER.exec(text.slice(index, index + 100))
      if (match) return named(match, match[1] ?? "", index)
      const ahead = POLLSTER_BEFORE.exec(text.slice(from, index))
      return ahead ? named(ahead, ahead[1] ?? "", from) : []
    }),
  ({ tokens }) => tokens,
)

/** "Told FBI agents": what was said to investigators reached the report through their body. */
export function questioned(context: Reading, attribution: Attribution, cue: Span): Relay[] {
  const reach = reachOf(context, cue)
  return investigatorsIn(context).filter(
    ({ span }) =>
      meets(span, [reach]) && !meets(span, attribution.content) && !crossed(context, attribution, cue, span),
  )
}
const INVESTIGATORS = new RegExp(
  `\\b(?:told|testified (?:to|before)) (?:the )?(${NAME}) (?:agents?|investigators?|detectives?|examiners?)\\b`,
  "gu",
)
const AGENTS = / (?:agent|investigator|detective|examiner)/
const investigatorsIn = once(
  ({ text }: Reading) =>
    AGENTS.test(text) ? [...text.matchAll(INVESTIGATORS)].flatMap((match) => named(match, match[1] ?? "")) : [],
  ({ tokens }) => tokens,
)

/** The relay of a name that a pattern found. */
function named(match: RegExpMatchArray, name: string, from = 0): Relay[] {
  if (!name) return []
  const start = from + (match.index as number) + match[0].indexOf(name)
  return [{ name, span: [start, start + name.length] }]
}
