/** The library: `for await (const { value } of read([address], machine(), await extractorNamed())) ...` */

export type { Format, Page } from "./exchange/format.ts"
export { html } from "./exchange/html/page.ts"
export { json } from "./exchange/json.ts"
export { jsonl } from "./exchange/jsonl.ts"
export { markdown } from "./exchange/markdown.ts"
export { table } from "./exchange/table/table.ts"
export type { Extractor } from "./extract/extractor.ts"
export { createLlm, type LlmOptions, llmFrom } from "./extract/llm.ts"
export { marked } from "./extract/marked.ts"
export { summarise } from "./ledger/summary.ts"
export * from "./model/index.ts"
export { extractorNamed, type Setting } from "./pipeline/extractors.ts"
export { machine } from "./pipeline/machine.ts"
export {
  type Failed,
  ingest,
  ledgerOf,
  type Open,
  type Outcome,
  type Read,
  type ReadOptions,
  read,
} from "./pipeline/read.ts"
export { type ResolveOptions, resolve } from "./resolve/resolve.ts"
