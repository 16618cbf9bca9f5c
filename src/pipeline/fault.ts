import { HearsayError } from "../model/index.ts"

/** Any error as one that a reader can act on. One that nobody foresaw is a fault of ours, and says so. */
export function asFault(error: unknown, source: string): HearsayError {
  if (error instanceof HearsayError) return error
  const what = (error instanceof Error ? error.message : String(error)).split("\n", 1)[0]
  const message = `${source} could not be read (${what}). This is a fault in Hearsay: please report it with the source.`
  return new HearsayError("internal", message, { cause: error })
}
