import type { Ledger, Row } from "../model/index.ts"
import type { Format } from "./format.ts"

/** One report a line, the keys that scorers and tables read first. */
export const jsonl: Format = {
  name: "jsonl",
  ending: "jsonl",
  write: (ledger) => JSON.stringify(line(ledger)),
  several: { begin: "", between: "\n", end: "\n" },
}

function line({ id, title, text, attributions, ...rest }: Ledger) {
  return { id, title, text, attributions: attributions.map(row), ...rest }
}

function row({
  id,
  cue,
  source,
  content,
  speaker,
  kind,
  naming,
  act,
  via,
  hedges,
  when,
  confidence,
  within,
  ...rest
}: Row) {
  return { id, cue, source, content, speaker, kind, naming, act, via, hedges, when, confidence, within, ...rest }
}
