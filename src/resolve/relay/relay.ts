import type { Attribution, Relay, Span } from "../../model/index.ts"
import { hull, type Reading } from "../context.ts"
import { carried, type EarlierRow } from "./carry.ts"
import { citedBy } from "./cited.ts"
import { leadsTo, meets, reachOf } from "./frames.ts"
import { outletsIn } from "./outlets.ts"
import { isOwn, sameOutlet } from "./own.ts"
import { isAccount, isOnPlatform, isPlace, polled, questioned, tweeted } from "./rooms.ts"

/** An attribution that may stand in another one's content. */
export type Nested = Attribution & { readonly within?: string }

/**
 * Through whom the words reached the report, outermost first; nothing where the report does not say, or took them down itself.
 * What stands beside the attribution itself counts first; a relay given once holds on for the same speaker's next words.
 *
 * @param speaker who speaks, as `Row.speaker`; undefined when nobody is named
 * @param earlier the rows before this one, in order
 */
export function relayOf(
  context: Reading,
  attribution: Nested,
  speaker: string | undefined,
  earlier: readonly EarlierRow[],
): { via: string[]; relays: Relay[] } {
  const given = [...throughOuter(context, attribution, earlier), ...relaysBeside(context, attribution)]
  // An outlet that speaks for itself is no relay of its own words, unless it says from whom it has them.
  const beside = unique(given.filter(({ name }) => !sameOutlet(speaker, name) || citedBy(context, attribution)))
  const relays = beside.length || attribution.within ? beside : carried(context, attribution, speaker, earlier)
  return { via: relays.map(({ name }) => name), relays }
}

/** The relays that stand in the sentence of the cue, outside the content and outside other cues' reach. */
function relaysBeside(context: Reading, attribution: Attribution): Relay[] {
  const cue = hull(attribution.cue)
  if (!cue) return []
  const [from, to] = reachOf(context, cue)
  const { source, content } = attribution
  const outlets = outletsIn(context).filter(
    ({ span, name }) => span[0] >= from && span[1] <= to && !isOwn(context, name),
  )
  const framed = outlets.filter(
    (outlet) =>
      !isInside(context, attribution, outlet.span) &&
      !meets(outlet.span, source) &&
      (!meets(outlet.span, content) || isAccount(context, attribution, outlet.span)) &&
      leadsTo(context, attribution, cue, outlet),
  )
  const spoken = outlets.filter(
    (outlet) =>
      (meets(outlet.span, source) && isOnPlatform(context, outlet.span)) || isPlace(context, attribution, outlet),
  )
  return [
    ...[...framed, ...spoken].map(({ name, span }): Relay => ({ name, span })),
    ...citing(context, attribution),
    ...tweeted(context, attribution, cue),
    ...polled(context, attribution),
    ...questioned(context, attribution, cue),
  ]
}

/** "Some on Twitter" say what another attribution holds: the platform in its source is that one's way alone. */
const isInside = (context: Reading, attribution: Attribution, [start]: Span) =>
  context.attributions.some(
    ({ id, source }) => id !== attribution.id && source.some(([s, e]) => start > s + ARTICLE && start < e),
  )
/** "The" in front of an outlet's name; in characters. */
const ARTICLE = 4

/** "According to NBC, who cited senior officials": what the outlet says it has from others came through it. */
function citing(context: Reading, attribution: Attribution): Relay[] {
  if (!citedBy(context, attribution)) return []
  return outletsIn(context)
    .filter(({ span, name }) => meets(span, attribution.source) && !isOwn(context, name))
    .slice(0, 1)
    .map(({ name, span }) => ({ name, span }))
}

/** What stands in another one's content came through that one's source, if it is an outlet, and through its relays. */
function throughOuter(context: Reading, { within }: Nested, earlier: readonly EarlierRow[]): Relay[] {
  const outer = within === undefined ? undefined : context.attributions.find(({ id }) => id === within)
  if (!outer) return []
  const outlet = outletsIn(context).find(({ span, name }) => meets(span, outer.source) && !isOwn(context, name))
  const before = earlier.find(({ id }) => id === within)?.relays ?? relaysBeside(context, outer)
  return [...before, ...(outlet ? [{ name: outlet.name, span: outlet.span }] : [])]
}

/** The same relay once. */
function unique(relays: readonly Relay[]): Relay[] {
  const names = new Set<string>()
  return relays.filter(({ name }) => !names.has(name.toLowerCase()) && names.add(name.toLowerCase()))
}
