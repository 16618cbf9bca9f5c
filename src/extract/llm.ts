import { ask, checked, type Endpoint, endpointFrom } from "../llm/ask.ts"
import { type Attribution, attributionId, type Finding, type Report, type Span } from "../model/index.ts"
import type { Extractor } from "./extractor.ts"
import { chunksOf } from "./llm/chunks.ts"
import { finder } from "./llm/find.ts"
import { type Placed, placeAll } from "./llm/place.ts"
import { marking } from "./llm/prompt.ts"

export interface LlmOptions extends Endpoint {
  /** How many characters of a report are asked about at once; 6,000 when absent. */
  readonly chunk?: number
  /** Hears how many attributions of a report the model made up. */
  readonly tell?: (finding: Finding, report: Report) => void
}

/** The endpoint that the environment names (HEARSAY_LLM_URL, _MODEL, _KEY, _TIMEOUT). Errors: "no-llm", "usage". */
export const llmFrom = (environment: Readonly<Record<string, string | undefined>>): LlmOptions =>
  endpointFrom(environment, "take --extractor rules")

/**
 * Extracts by asking a language model for quotations and finding them again in the text. The report's text is sent to
 * `options.url` and nowhere else. What the model made up is dropped, counted and told. Confidence is absent: a model's
 * own figure is not calibrated.
 */
export function createLlm(options: LlmOptions): Extractor {
  const endpoint = checked(options)
  return { name: "llm", model: endpoint.model, extract: (report) => extract(report, endpoint) }
}

async function extract(report: Report, options: LlmOptions): Promise<readonly Attribution[]> {
  const found: Placed[] = []
  let dropped = 0
  for (const { span, before } of chunksOf(report.text, options.chunk ?? 6000)) {
    const text = report.text.slice(...span)
    const answer = await ask(options, marking(report.text.slice(...before), text))
    const one = placeAll(answer.attributions, finder(text))
    found.push(...one.placed.map((placed) => moved(placed, span[0])))
    dropped += one.dropped
  }
  if (dropped) options.tell?.(madeUp(dropped, dropped + found.length, options.model), report)
  return found
    .map((placed) => ({ id: attributionId(report.id, placed.cue), ...placed }))
    .sort((a, b) => (a.cue[0] as Span)[0] - (b.cue[0] as Span)[0])
}

function moved({ source, cue, content }: Placed, by: number): Placed {
  const move = (spans: readonly Span[]) => spans.map(([start, end]): Span => [start + by, end + by])
  return { source: move(source), cue: move(cue), content: move(content) }
}

function madeUp(dropped: number, of: number, model: string): Finding {
  const message = `${dropped} of ${of} attributions of "${model}" quote words that are not in the text: they were left out.`
  return { code: "made-up", message }
}
