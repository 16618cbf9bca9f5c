import type { Judged } from "../model/index.ts"
import type { RowLine } from "../store/find.ts"
import type { ReportLine } from "../store/reports.ts"
import type { OutletLine, SourceLine } from "../store/sources.ts"
import type { StoryLine } from "../store/stories.ts"
import type { OneJob } from "./answers.ts"
import type { Column } from "./csv.ts"

/** The lists as tables: their columns are named as the ledger's own table is. */
export const REPORTS: readonly Column<ReportLine>[] = [
  ["report", ({ report }) => report],
  ["version", ({ version }) => version],
  ["title", ({ title }) => title],
  ["url", ({ url }) => url],
  ["outlet", ({ outlet }) => outlet],
  ["published", ({ published }) => published],
]

export const ATTRIBUTIONS: readonly Column<RowLine>[] = [
  ...(REPORTS as readonly Column<Omit<ReportLine, "snippet">>[]),
  ["id", ({ row }) => row.id],
  ["speaker", ({ shown }) => shown.speaker],
  ["kind", ({ shown }) => shown.kind],
  ["naming", ({ shown }) => shown.naming],
  ["act", ({ shown }) => shown.act],
  ["body", ({ shown }) => shown.body],
  ["via", ({ row }) => row.via],
  ["root", ({ row }) => row.root.name],
  ["source", ({ source }) => source],
  ["cue", ({ cue }) => cue],
  ["content", ({ content }) => content],
  ["said", ({ row }) => row.when?.said?.date],
  ["confidence", ({ row }) => row.confidence],
]

export const SOURCES: readonly Column<SourceLine>[] = [
  ["name", ({ name }) => name],
  ["rows", ({ rows }) => rows],
  ["reports", ({ reports }) => reports],
]

export const OUTLETS: readonly Column<OutletLine>[] = [
  ["name", ({ name }) => name],
  ["reports", ({ reports }) => reports],
]

export const JUDGEMENTS: readonly Column<Judged>[] = [
  ["id", ({ id }) => id],
  ["at", ({ at }) => at],
  ["by", ({ by }) => by],
  ["hand", ({ hand }) => hand],
  ["answer", ({ answer }) => answer],
  ["about", (judged) => ("about" in judged ? judged.about : undefined)],
  ["one", (judged) => ("pair" in judged ? judged.pair[0] : "row" in judged ? judged.row : undefined)],
  ["other", (judged) => ("pair" in judged ? judged.pair[1] : undefined)],
  ["field", (judged) => ("field" in judged ? judged.field : undefined)],
  ["value", (judged) => ("value" in judged ? judged.value : undefined)],
  ["undoes", (judged) => ("undoes" in judged ? judged.undoes : undefined)],
  ["score", ({ score }) => score],
  ["because", ({ because }) => because],
]

export const JOBS: readonly Column<OneJob>[] = [
  ["id", ({ id }) => id],
  ["kind", ({ kind }) => kind],
  ["asked", ({ asked }) => asked.source ?? asked.name ?? asked.title ?? asked.begins],
  ["state", ({ state }) => state],
  ["attempts", ({ attempts }) => attempts],
  ["because", ({ because }) => because],
  ["gave", ({ gave }) => gave],
  ["added", ({ added }) => added],
  ["ended", ({ ended }) => ended],
]

export const STORIES: readonly Column<StoryLine>[] = [
  ["story", ({ story }) => story],
  ["title", ({ title }) => title],
  ["reports", ({ reports }) => reports],
  ["outlets", ({ outlets }) => outlets],
  ["first", ({ first }) => first],
  ["last", ({ last }) => last],
]
