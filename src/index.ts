/** The library's table of contents: a room each, in the order in which a report goes through them. */

export type { Format, Page } from "./exchange/format.ts"
export { html } from "./exchange/html/page.ts"
export { json } from "./exchange/json.ts"
export { jsonl } from "./exchange/jsonl.ts"
export { markdown } from "./exchange/markdown.ts"
export { table } from "./exchange/table/table.ts"
export type { Extractor } from "./extract/extractor.ts"
export { createLlm, type LlmOptions, llmFrom } from "./extract/llm.ts"
export { marked } from "./extract/marked.ts"
export { createRules } from "./extract/rules.ts"
export { createTagger, type TaggerOptions } from "./extract/tagger.ts"
export * from "./ingest/index.ts"
export type { ClaimsOfStory } from "./ledger/claims/claims.ts"
export { summarise } from "./ledger/summary.ts"
export { type Encoder, type EncoderOptions, openEncoder, remembering } from "./link/claims/encoder.ts"
export { createReader, type ReaderOptions } from "./link/claims/llm-reader.ts"
export type { Reader } from "./link/claims/reader.ts"
export type { Answer } from "./model/hearing.ts"
export * from "./model/index.ts"
export { type Asked, ask } from "./pipeline/asked.ts"
export { type ClaimsOptions, claimsOf } from "./pipeline/claims.ts"
export { keepExamples } from "./pipeline/examples.ts"
export { extractorNamed, type Setting } from "./pipeline/extractors.ts"
export { machine } from "./pipeline/machine.ts"
export { type Placer, placerOn } from "./pipeline/place.ts"
export {
  type Failed,
  ingest,
  ledgerOf,
  type Open,
  type Outcome,
  type Read,
  read,
} from "./pipeline/read.ts"
export type { Doors } from "./pipeline/read-job.ts"
export { judgeSources } from "./pipeline/same-sources.ts"
export { storiesOf } from "./pipeline/stories.ts"
export { type Progress, type Worker, type WorkOptions, work } from "./pipeline/work.ts"
export { openGazetteer } from "./resolve/place/gazetteer.ts"
export { type ResolveOptions, resolve } from "./resolve/resolve.ts"
export type { Job, JobFilter, JobState } from "./store/jobs.ts"
export { openStore, type Store, type StoreOptions } from "./store/store.ts"
export { locate, offsetsOf, quotationOf, toCodePoints, toUnits } from "./text/index.ts"
export type { TextQuote } from "./text/locate.ts"
