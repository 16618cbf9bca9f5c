import type { Attribution, Row, Span } from "../model/index.ts"
import { actOf } from "./act/act.ts"
import type { Context } from "./context.ts"
import { figuresOf } from "./figures/figures.ts"
import { anonymityOf } from "./hedge/anonymity.ts"
import { hedgesOf } from "./hedge/hedge.ts"
import { vouchesOf } from "./hedge/vouches.ts"
import { phrasesOf } from "./mentions/phrase.ts"
import type { Gazetteer } from "./place/gazetteer.ts"
import { placesOf } from "./place/place.ts"
import { relayOf } from "./relay/relay.ts"
import { rootOf } from "./relay/root.ts"
import { bodyOf } from "./sources/body.ts"
import type { Speaker } from "./speaker/speaker.ts"
import { sureOf } from "./sure/sure.ts"
import { whenOf } from "./time/when.ts"

/** One row of the ledger: an attribution with everything that the parts of this room tell of it. */
export function rowOf(
  context: Context,
  attribution: Attribution,
  speaker: Speaker,
  sources: readonly string[],
  earlier: readonly Row[],
  gazetteer?: Gazetteer,
): Row {
  const name = speaker.names.length ? speaker.names.join(" + ") : undefined
  const figures = figuresOf(context, attribution)
  const places = placesOf(context, attribution, gazetteer)
  const told = actOf(context, attribution)
  const bodyIn = (words: Span) => phrasesOf(context, [words]).map((phrase) => bodyOf(context, phrase))[0]
  return {
    ...attribution,
    ...given({ speaker: name }),
    sources,
    kind: speaker.kind,
    naming: speaker.naming,
    act: told.act,
    ...relayOf(context, attribution, name, earlier),
    root: rootOf(context, attribution, {
      speaker: name ?? (speaker.steps.length > 1 ? speaker.words : undefined),
      naming: speaker.naming,
      affiliation: speaker.body,
      bodyIn,
    }),
    hedges: hedgesOf(context, attribution),
    ...given({
      vouches: vouchesOf(context, attribution),
      anonymity: speaker.naming === "named" ? undefined : anonymityOf(context, attribution),
      when: whenOf(context, attribution),
      figures: figures.length ? figures : undefined,
      places: places.length ? places : undefined,
    }),
    sure: sureOf({ chain: speaker.steps, kind: speaker.kind, naming: speaker.naming }, told),
    chain: speaker.steps,
  }
}

/** Only what there is. */
function given<Fields extends object>(fields: Fields): { [Key in keyof Fields]?: NonNullable<Fields[Key]> } {
  const there: { [Key in keyof Fields]?: NonNullable<Fields[Key]> } = {}
  for (const key in fields)
    if (fields[key] !== undefined) there[key] = fields[key] as NonNullable<(typeof fields)[typeof key]>
  return there
}
