import { type Attribution, LEDGER_VERSION, type Ledger, type Report, type Root, type Row } from "../model/index.ts"
import { actOf } from "./act/act.ts"
import { type Context, contextOf, hull, readingOf, wordsOf } from "./context.ts"
import { ownVoiceOf } from "./own-voice.ts"
import { relayOf } from "./relay/relay.ts"
import { Cast } from "./sources/cast.ts"
import type { Speaker } from "./speaker/speaker.ts"
import { speakersOf } from "./speaker/who.ts"

/** What is known of a report besides its text. */
export interface ResolveOptions {
  /** Which extractor found the attributions. */
  readonly extractor?: string
  /** The date of publication, where the report itself has none: an ISO 8601 date, or date and time with zone. */
  readonly published?: string
}

/**
 * Report and its attributions -> its ledger: who speaks, how openly they are named, what they do with the content,
 * through whom it reached the page. The report's own words decide; the same input gives the same ledger.
 */
export function resolve(report: Report, found: readonly Attribution[], options: ResolveOptions = {}): Ledger {
  const attributions = [...found].sort((a, b) => cueOf(a) - cueOf(b))
  const context = contextOf(readingOf(report, attributions, report.published ?? options.published))
  const cast = new Cast(context)
  const rows: Row[] = []
  for (const [i, speaker] of speakersOf(context).entries())
    rows.push(rowOf(context, attributions[i] as Attribution, speaker, cast, rows))
  const { contributors, findings, text, id } = report
  return {
    version: LEDGER_VERSION,
    id,
    ...given(report),
    text,
    contributors,
    extractor: options.extractor ?? "rules",
    attributions: rows,
    sources: cast.sources(),
    ownVoice: ownVoiceOf(context),
    credits: [],
    findings,
  }
}

const cueOf = (attribution: Attribution) => hull(attribution.cue)?.[0] ?? 0

function rowOf(context: Context, attribution: Attribution, speaker: Speaker, cast: Cast, earlier: readonly Row[]): Row {
  const name = speaker.names.length ? speaker.names.join(" + ") : undefined
  const { via, relays } = relayOf(context, attribution, name, earlier)
  return {
    ...attribution,
    ...(name === undefined ? {} : { speaker: name }),
    sources: cast.idsOf(speaker),
    kind: speaker.kind,
    naming: speaker.naming,
    act: actOf(context, attribution).act,
    via,
    relays,
    root: rootOf(context, attribution, speaker),
    hedges: [],
    chain: speaker.steps,
  }
}

/** Where the chain ends: the speaker as the report names or describes them. */
function rootOf(context: Context, attribution: Attribution, speaker: Speaker): Root {
  const name = speaker.names.join(" + ") || speaker.role || wordsOf(context, attribution.source)
  return { name: name || "no source", naming: speaker.naming, ...(speaker.body ? { affiliation: speaker.body } : {}) }
}

/** What the report itself gives, as far as it does. */
function given(
  report: Report,
): Pick<Ledger, "title" | "url" | "outlet" | "published" | "modified" | "language" | "dateline"> {
  const { title, url, outlet, published, modified, language, dateline } = report
  return Object.fromEntries(
    Object.entries({ title, url, outlet, published, modified, language, dateline }).filter(
      ([, value]) => value !== undefined,
    ),
  )
}
