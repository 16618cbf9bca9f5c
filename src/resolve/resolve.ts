import { type Attribution, LEDGER_VERSION, type Ledger, type Report, type Row, type Source } from "../model/index.ts"
import { meet } from "../text/index.ts"
import { contextOf, hull, type Reading, readingOf } from "./context.ts"
import { creditsOf } from "./credits/credits.ts"
import { nestedIn } from "./nested/nested.ts"
import { ownVoiceOf } from "./own-voice.ts"
import type { Gazetteer } from "./place/gazetteer.ts"
import { outletsIn } from "./relay/outlets.ts"
import { withQuoted } from "./relay/quoted.ts"
import { rowOf } from "./row.ts"
import { settled } from "./settle.ts"
import { Cast } from "./sources/cast.ts"
import { withoutHearers } from "./speaker/hearers.ts"
import { speakersOf } from "./speaker/who.ts"

/** What is known of a report besides its text. */
export interface ResolveOptions {
  /** Which extractor found the attributions. */
  readonly extractor?: string
  /** The model that the extractor asked, if it asks one. */
  readonly model?: string
  /** The date of publication, where the report itself has none: an ISO 8601 date, or date and time with zone. */
  readonly published?: string
  /** Gives the places of a content their coordinates; without one they are only named. */
  readonly gazetteer?: Gazetteer
}

/**
 * Report and its attributions -> its ledger: who speaks, how openly they are named, what they do with the content,
 * through whom it reached the page, and when. The report's own words decide; the same input gives the same ledger.
 */
export function resolve(report: Report, found: readonly Attribution[], options: ResolveOptions = {}): Ledger {
  const reading = readingOf(report, found, report.published ?? options.published)
  const context = contextOf(withNested(withQuoted(withoutHearers(reading))))
  const speakers = speakersOf(context)
  const cast = new Cast(context)
  const rows: Row[] = []
  for (const [i, attribution] of context.attributions.entries()) {
    const speaker = speakers[i]
    if (speaker) rows.push(rowOf(context, attribution, speaker, cast.idsOf(speaker), rows, options.gazetteer))
  }
  return {
    version: LEDGER_VERSION,
    id: report.id,
    ...given(report),
    text: report.text,
    contributors: report.contributors,
    extractor: options.extractor ?? "rules",
    ...(options.model !== undefined && { model: options.model }),
    attributions: settled(context, rows),
    sources: cast.sources().map((source) => (isOutlet(context, source) ? { ...source, outlet: true } : source)),
    ownVoice: ownVoiceOf(context),
    credits: creditsOf(report),
    findings: report.findings,
  }
}

/** An outlet by its name, or by what it is called: "the newspaper Vikan", "the Orrin news agency". */
const isOutlet = (context: Reading, { kind, mentions }: Source) =>
  kind === "organisation" &&
  mentions.some(
    ([start, end]) =>
      CALLED.test(context.text.slice(Math.max(0, start - 20), end)) ||
      outletsIn(context).some(({ span, doubtful }) => !doubtful && meet(span, [start, end])),
  )
const CALLED =
  /\b(?:newspaper|broadcaster|magazine|tabloid|news (?:agency|channel|network|outlet|portal|service|site|website)) \p{Lu}[^.,;]*$|\bnews agency$/u

/** Adds the attributions that stand in others' contents; in the order of their cues. */
function withNested(reading: Reading): Reading {
  const { attributions } = reading
  const all = [...attributions, ...nestedIn(reading, attributions)]
  return { ...reading, attributions: all.sort((a, b) => cueOf(a) - cueOf(b)) }
}

const cueOf = (attribution: Attribution) => hull(attribution.cue)?.[0] ?? 0

type Given = Pick<Ledger, "title" | "url" | "outlet" | "published" | "modified" | "language" | "dateline">

/** What the report itself gives, as far as it does. */
function given({ title, url, outlet, published, modified, language, dateline }: Report): Given {
  const all = Object.entries({ title, url, outlet, published, modified, language, dateline })
  return Object.fromEntries(all.filter(([, value]) => value !== undefined))
}
