import { HearsayError } from "../model/index.ts"

const SAVE = "Open it in a browser, save the page, and give the file."
const BY_CODE: Readonly<Record<string, readonly [code: string, what: string]>> = {
  ENOTFOUND: ["no-answer", "has a host that no name server knows. Check the spelling."],
  EAI_AGAIN: ["no-answer", "cannot be looked up: no name server answers. Check the network."],
  ECONNREFUSED: ["no-answer", "refuses connections. Check the address, or try again later."],
  ECONNRESET: ["no-answer", "broke the connection off. Try again later."],
  UND_ERR_SOCKET: ["no-answer", "broke the connection off. Try again later."],
  UND_ERR_CONNECT_TIMEOUT: ["timeout", "does not answer. Try again later."],
  UND_ERR_HEADERS_OVERFLOW: ["bad-answer", `answers with more headers than a page has. ${SAVE}`],
}

/** The error for an answer that is no page. */
export function refusal(address: string, status: number): HearsayError {
  if (status === 404 || status === 410) {
    return new HearsayError("not-found", `${address} answers ${status}: there is no page there. Check the address.`)
  }
  if (status === 429 || status >= 500) {
    return new HearsayError("no-answer", `${address} answers ${status}: it is busy or out of order. Try again later.`)
  }
  return new HearsayError("refused", `${address} answers ${status}: it does not give the page to programs. ${SAVE}`)
}

/** Any fault of the network as one clear line. */
export function fault(address: string, error: unknown, time: number): HearsayError {
  const chain = causes(error)
  const ours = chain.find((cause) => cause instanceof HearsayError)
  if (ours) return ours
  if (chain.some(({ name }) => name === "TimeoutError" || name === "AbortError")) {
    return new HearsayError("timeout", `${address} did not answer in ${time / 1000} s. Try again later.`, {
      cause: error,
    })
  }
  const known = chain.map((cause) => BY_CODE[(cause as NodeJS.ErrnoException).code ?? ""]).find((entry) => entry)
  const [code, what] = known ?? ["no-answer", `cannot be fetched (${chain.at(-1)?.message ?? error}). ${SAVE}`]
  return new HearsayError(code, `${address} ${what}`, { cause: error })
}

/** An error and what caused it, outermost first. */
function causes(error: unknown): Error[] {
  const chain: Error[] = []
  for (let cause = error; cause instanceof Error && chain.length < 8; cause = cause.cause) chain.push(cause)
  return chain
}
