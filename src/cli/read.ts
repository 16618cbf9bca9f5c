import type { Format, Page } from "../exchange/format.ts"
import type { Extractor } from "../extract/extractor.ts"
import { summarise } from "../ledger/summary.ts"
import type { Ledger } from "../model/index.ts"
import { ahead } from "../pipeline/ahead.ts"
import { extractorNamed } from "../pipeline/extractors.ts"
import { machine } from "../pipeline/machine.ts"
import { type ReadOptions, read } from "../pipeline/read.ts"
import { passedOverOn, printAll, readOptions, text, withFolders } from "./common.ts"
import type { Parsed } from "./parse.ts"
import type { Io } from "./run.ts"

/** Each form is loaded when it is chosen: a terminal's table needs no page, and a page no table. */
const FORMATS: Readonly<Record<string, () => Promise<Format>>> = {
  table: async () => (await import("../exchange/table/table.ts")).table,
  json: async () => (await import("../exchange/json.ts")).json,
  jsonl: async () => (await import("../exchange/jsonl.ts")).jsonl,
  markdown: async () => (await import("../exchange/markdown.ts")).markdown,
  html: async () => (await import("../exchange/html/page.ts")).html,
}

/** `hearsay read SOURCE...` */
export async function readAll(given: Parsed, io: Io): Promise<number> {
  const parsed = await withFolders(given)
  const passedOver = passedOverOn(io)
  const options = readOptions(parsed, passedOver)
  const format = await (FORMATS[text(parsed.values.format) ?? "table"] as () => Promise<Format>)()
  const places = await placesFor(parsed)
  const extractor = await extractorFor(parsed, io)
  const page = pageOf(io, parsed.values.out !== undefined)
  const open = ahead(machine({ standardInput: io.stdin, ...passedOver }), parsed.sources)
  const ledgers = read(parsed.sources, open, extractor, { ...options, ...places })
  try {
    const write = (ledger: Ledger) => format.write(ledger, summarise(ledger), page)
    return await printAll(parsed, io, format, ledgers, write, passedOver)
  } finally {
    await extractor.close?.()
  }
}

/** Who finds the attributions, as the command line has it. */
export async function extractorFor({ sources, values }: Parsed, { env }: Io): Promise<Extractor> {
  const spans = text(values.spans)
  if (spans === undefined) return extractorNamed(text(values.extractor), { environment: env, many: sources.length > 1 })
  const { readMarked } = await import("../pipeline/marked.ts")
  return readMarked(spans)
}

/** The gazetteer takes a second and 100 MB: it is opened only for those who ask for places. */
export async function placesFor({ values }: Parsed): Promise<Pick<ReadOptions, "gazetteer">> {
  if (!values.places) return {}
  const { openGazetteer } = await import("../resolve/place/gazetteer.ts")
  return { gazetteer: await openGazetteer() }
}

/** A terminal's width and whether it has colours; what goes to a file or a pipe has 100 columns and none. */
function pageOf({ stdout, env }: Io, toFile: boolean): Page {
  const terminal = stdout.isTTY && !toFile
  return {
    width: Math.max(20, Math.min(140, (terminal ? stdout.columns : Number(env.COLUMNS)) || 100)),
    colour: !env.NO_COLOR && (terminal ? env.TERM !== "dumb" : Boolean(env.FORCE_COLOR)),
  }
}
