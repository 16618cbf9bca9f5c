import { join } from "node:path"
import type { Report } from "../src/model/index.ts"
import { type Bin, binsOf, calibrationError, type Stated } from "./calibration.ts"
import { POLNEAR } from "./corpora.ts"
import { goldOf } from "./gold.ts"
import { KINDS, kinds, type SpeechKind } from "./kinds.ts"
import type { Predictions } from "./scorers.ts"
import { usable } from "./usable.ts"

/** How stated confidence compares with what a person would accept (`usable`); nothing where none is stated. */
export function reliabilityOf(reports: readonly Report[], predictions: Predictions): { bins?: Bin[]; error?: number } {
  const gold = goldOf(join(POLNEAR, "dev"))
  const stated = reports.flatMap(({ id, text }): Stated[] => {
    const predicted = predictions.get(id) ?? []
    const { match } = usable(text, predicted, gold.get(id) ?? [])
    return predicted.flatMap(({ confidence }, i) =>
      confidence === undefined ? [] : [{ confidence, right: (match[i] ?? -1) >= 0 }],
    )
  })
  if (!stated.length) return {}
  const bins = binsOf(stated)
  return { bins, error: calibrationError(bins) }
}

/** Usable precision and recall of one kind of speech: of predictions of that kind, of gold attributions of that kind. */
export interface Speech {
  readonly gold: number
  readonly precision: number
  readonly recall: number
}

/** The same event by how the content is told: direct, indirect, mixed. */
export function speechOf(reports: readonly Report[], predictions: Predictions): { speech: Record<SpeechKind, Speech> } {
  const gold = goldOf(join(POLNEAR, "dev"))
  const seen = reports.flatMap(({ id, text }) => {
    const [predicted, wanted, kindOf] = [predictions.get(id) ?? [], gold.get(id) ?? [], kinds(text)]
    const { match, found } = usable(text, predicted, wanted)
    return [
      ...predicted.map(({ content }, i) => ({ side: "predicted", kind: kindOf(content), hit: (match[i] ?? -1) >= 0 })),
      ...wanted.map(({ content }, i) => ({ side: "gold", kind: kindOf(content), hit: found[i] })),
    ]
  })
  const share = (side: string, kind: SpeechKind) => {
    const some = seen.filter((one) => one.side === side && one.kind === kind)
    return { count: some.length, share: (100 * some.filter(({ hit }) => hit).length) / (some.length || 1) }
  }
  const each = KINDS.map((kind) => {
    const { count, share: recall } = share("gold", kind)
    return [kind, { gold: count, precision: share("predicted", kind).share, recall }]
  })
  return { speech: Object.fromEntries(each) }
}
