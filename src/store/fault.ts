import { HearsayError } from "../model/index.ts"

/**
 * What the database says, without what it was given: PGlite's errors carry every parameter, which may be whole reports.
 */
export function asFault(error: unknown): Error {
  if (error instanceof HearsayError) return error
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }
  const said = typeof message === "string" ? (message.split("\n")[0] as string).slice(0, 200) : "no reason given"
  return new HearsayError("store", `The database refused: ${said}${typeof code === "string" ? ` (${code})` : ""}.`)
}

/** The same function, with its errors fit to be shown. */
export function guarded<Args extends unknown[], T>(work: (...args: Args) => Promise<T>): (...args: Args) => Promise<T> {
  return async (...args) => {
    try {
      return await work(...args)
    } catch (error) {
      throw asFault(error)
    }
  }
}

/** The same stream, with its errors fit to be shown. */
export async function* guardedStream<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* items
  } catch (error) {
    throw asFault(error)
  }
}
