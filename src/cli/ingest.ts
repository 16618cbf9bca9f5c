import type { Report } from "../model/index.ts"
import { ahead } from "../pipeline/ahead.ts"
import { machine } from "../pipeline/machine.ts"
import { ingest, type Outcome } from "../pipeline/read.ts"
import { passedOverOn, printAll, readOptions, text, withFolders } from "./common.ts"
import type { Parsed } from "./parse.ts"
import type { Io } from "./run.ts"
import type { Form } from "./sink.ts"

/** A report, and the source it came from as it was named on the command line. */
type Found = Report & { readonly source: string }
type ReportForm = Form & { readonly write: (report: Found) => string }

/** `hearsay ingest SOURCE...` */
export async function ingestAll(given: Parsed, io: Io): Promise<number> {
  const parsed = await withFolders(given)
  const passedOver = passedOverOn(io)
  const options = readOptions(parsed, passedOver)
  const form = FORMS[text(parsed.values.format) ?? "text"] as ReportForm
  const reports = ingest(
    parsed.sources,
    ahead(machine({ standardInput: io.stdin, ...passedOver }), parsed.sources),
    options,
  )
  return printAll(parsed, io, form, named(reports), form.write, passedOver)
}

/** An id may be the address that a page gives itself: where it was read from is told beside it. */
async function* named(outcomes: AsyncIterable<Outcome<Report>>): AsyncGenerator<Outcome<Found>> {
  for await (const outcome of outcomes) {
    if ("fault" in outcome) yield outcome
    else yield { source: outcome.source, value: { ...outcome.value, source: outcome.source } }
  }
}

const FORMS: Readonly<Record<string, ReportForm>> = {
  text: {
    name: "text",
    ending: "txt",
    write: ({ title, text }) => (title === undefined ? text : `${title}\n\n${text}`),
    several: { begin: "", between: "\n\n\n", end: "\n" },
  },
  json: {
    name: "json",
    ending: "json",
    write: (report) => JSON.stringify(report, null, 2),
    several: { begin: "[\n", between: ",\n", end: "\n]\n" },
  },
  jsonl: {
    name: "jsonl",
    ending: "jsonl",
    write: ({ id, source, title, text, ...rest }) => JSON.stringify({ id, source, title, text, ...rest }),
    several: { begin: "", between: "\n", end: "\n" },
  },
}
