import { type DeskFinding, findingsOf, type Tied } from "../desk/index.ts"
import type { Extractor } from "../extract/extractor.ts"
import type { Dismissal, Finding, Ledger, Report, Tie } from "../model/index.ts"
import type { Store } from "../store/store.ts"
import { locate } from "../text/index.ts"
import { ledgerOf } from "./read.ts"

/** A draft as its writer has it before them. */
export interface Writing {
  readonly id: string
  /** The body as plain text, paragraphs parted by blank lines: every span counts in it. */
  readonly text: string
  readonly title?: string
  readonly outlet?: string
  readonly published?: string
  readonly ties: readonly Tie[]
  readonly dismissed: readonly Dismissal[]
}

/** What the desk shows beside a draft. */
export interface Looked {
  readonly ledger: Ledger
  readonly findings: readonly DeskFinding[]
  /** Ties whose sentence, or whose row, is not to be found any more. */
  readonly lost: readonly Finding[]
}

/** Reads a draft and looks at it as an editor would. */
export async function lookAt(writing: Writing, extractor: Extractor, store: Store): Promise<Looked> {
  const { ties, dismissed, ...known } = writing
  const report: Report = { ...known, contributors: [], furniture: [], findings: [] }
  const [ledger, found] = await Promise.all([
    ledgerOf(report, extractor, { draft: true }),
    Promise.all(ties.map((tie) => tiedIn(writing.text, tie, store))),
  ])
  const tied = found.filter((one): one is Tied => "row" in one)
  const lost = found.filter((one): one is Finding => "message" in one)
  return { ledger, findings: findingsOf({ ledger, ties: tied }, dismissed), lost }
}

/** A tie with what it leads to. */
async function tiedIn(text: string, tie: Tie, store: Store): Promise<Tied | Finding> {
  const place = tie.exact.slice(0, 80)
  const at = locate(text, tie)
  if (!at) return { code: "no-sentence", message: `The sentence “${place}” is not in the text any more.`, place }
  const report = await store.ledger(tie.report, tie.version)
  const row = report?.attributions.find(({ id }) => id === tie.row)
  if (!report || !row) return { code: "no-row", message: `What “${place}” was tied to is not in the store.`, place }
  return { span: at.span, tie, report, row }
}
