import type { Agent } from "undici"
import type { z } from "zod"
import { HearsayError } from "../model/index.ts"

/** An OpenAI-compatible endpoint, which the user names: nothing is sent anywhere else. */
export interface Endpoint {
  /** The address above `/chat/completions`: "http://localhost:8080/v1". */
  readonly url: string
  /** As the endpoint calls it. */
  readonly model: string
  /** Sent as a bearer token; absent where the endpoint wants none. */
  readonly key?: string
  /** How long one answer may take, in milliseconds; two minutes when absent. A small machine writes some words a second. */
  readonly timeout?: number
  /** How often a failed call is tried again when that may help; 2 when absent. */
  readonly retries?: number
}

/** What a model is asked, and in which form it is to answer. */
export interface Question<Answer> {
  /** What the answer is: "attributions". */
  readonly name: string
  readonly form: z.ZodType<Answer>
  readonly instructions: string
  readonly prompt: string
}

/**
 * The endpoint that the environment names: HEARSAY_LLM_URL, HEARSAY_LLM_MODEL, HEARSAY_LLM_KEY, and HEARSAY_LLM_TIMEOUT in
 * seconds. Without an address and a model there is none ("no-llm"); `instead` says how to get on. A time that is none is
 * misuse ("usage").
 */
export function endpointFrom(environment: Readonly<Record<string, string | undefined>>, instead: string): Endpoint {
  const { HEARSAY_LLM_URL: url, HEARSAY_LLM_MODEL: model, HEARSAY_LLM_KEY: key } = environment
  if (url && model) return { url, model, ...(key && { key }), ...allowed(environment.HEARSAY_LLM_TIMEOUT) }
  const missing = [!url && "HEARSAY_LLM_URL", !model && "HEARSAY_LLM_MODEL"].filter(Boolean).join(" and ")
  throw new HearsayError(
    "no-llm",
    `No language model is configured: set ${missing} (any OpenAI-compatible endpoint), or ${instead}.`,
  )
}

/** A timer of Node's holds no more than 24 days. */
const LONGEST = 2_000_000

function allowed(seconds: string | undefined): Pick<Endpoint, "timeout"> {
  if (!seconds) return {}
  const given = Number(seconds)
  if (given > 0 && given <= LONGEST) return { timeout: Math.ceil(given * 1000) }
  throw new HearsayError("usage", `HEARSAY_LLM_TIMEOUT is "${seconds}": give seconds, such as 600.`)
}

/** The same endpoint by the address that calls are made to; one that is no address is misuse ("usage"). */
export function checked<Given extends Endpoint>(endpoint: Given): Given {
  const { url } = endpoint
  if (URL.parse(url)?.protocol.match(/^https?:$/))
    return { ...endpoint, url: url.replace(/\/+$|\/chat\/completions\/*$/g, "") }
  throw new HearsayError("usage", `"${url}" is no address of an endpoint: give one like "http://localhost:8080/v1".`)
}

/** What the model answers. Errors: "llm-unreachable", "llm-busy", "llm-refused", "llm-timeout", "llm-answer". */
export async function ask<Answer>(endpoint: Endpoint, question: Question<Answer>): Promise<Answer> {
  // A fifth of a second to load: only who asks a model pays for it.
  const { generateText, Output, wrapLanguageModel, extractJsonMiddleware } = await import("ai")
  const { createOpenAICompatible } = await import("@ai-sdk/openai-compatible")
  const provider = createOpenAICompatible({
    name: "llm",
    baseURL: endpoint.url,
    supportsStructuredOutputs: true,
    fetch: await patient(),
    ...(endpoint.key ? { apiKey: endpoint.key } : {}),
  })
  try {
    const { output } = await generateText({
      // Some servers wrap their JSON in a fence all the same.
      model: wrapLanguageModel({ model: provider(endpoint.model), middleware: extractJsonMiddleware() }),
      output: Output.object({ schema: question.form, name: question.name }),
      system: question.instructions,
      prompt: question.prompt,
      temperature: 0,
      seed: 1,
      maxRetries: endpoint.retries ?? 2,
      timeout: endpoint.timeout ?? 120_000,
    })
    return output
  } catch (error) {
    throw explained(error, endpoint)
  }
}

/**
 * Sends what a report says to the address that was named, and is not led on. Waits as long as it is let: Node's own gives an
 * answer up after five minutes, and one that is not streamed may take longer to begin.
 */
async function patient(): Promise<typeof fetch> {
  const { Agent, fetch: send } = await import("undici")
  patience ??= new Agent({ headersTimeout: 0, bodyTimeout: 0 })
  const dispatcher = patience
  return ((input: string, init: RequestInit) =>
    send(input, { ...(init as object), redirect: "error", dispatcher })) as unknown as typeof fetch
}
let patience: Agent | undefined

/** What went wrong, in words that help; an error of our own making is passed on as it is. */
function explained(error: unknown, { url, model, timeout = 120_000 }: Endpoint): unknown {
  const cause = rootOf(error)
  const fault = (code: string, message: string) => new HearsayError(code, message, { cause: error })
  if (/timeout|abort/i.test(cause.name))
    return fault(
      "llm-timeout",
      `${url} gave no answer within ${timeout / 1000} s. Ask a faster model, or allow more time (HEARSAY_LLM_TIMEOUT, in seconds).`,
    )
  if (cause.statusCode === 401 || cause.statusCode === 403)
    return fault("llm-refused", `${url} refused the key (${cause.statusCode}). Set HEARSAY_LLM_KEY to one it accepts.`)
  if (cause.statusCode === 408 || cause.statusCode === 429 || (cause.statusCode ?? 0) >= 500)
    return fault(
      "llm-busy",
      `${url} answered ${cause.statusCode} for the model "${model}": ${cause.message} Ask later.`,
    )
  if (cause.statusCode && cause.statusCode !== 200)
    return fault("llm-refused", `${url} answered ${cause.statusCode} for the model "${model}": ${cause.message}`)
  if ((cause as { finishReason?: string }).finishReason === "length")
    return fault("llm-answer", `The answer of "${model}" at ${url} was cut off at its limit. Allow it longer answers.`)
  if (/NoObject|NoOutput|JSONParse|TypeValidation/.test(cause.name) || cause.statusCode === 200)
    return fault(
      "llm-answer",
      `"${model}" at ${url} did not answer in the form asked for. Ask a model that keeps to JSON.`,
    )
  return fault("llm-unreachable", `${url} cannot be reached: ${cause.message}. Check HEARSAY_LLM_URL.`)
}

/** The error of the last attempt, where the SDK wraps several. */
function rootOf(error: unknown): Error & { statusCode?: number } {
  const last = (error as { lastError?: unknown }).lastError
  if (last) return rootOf(last)
  return error instanceof Error ? error : new Error(String(error))
}
