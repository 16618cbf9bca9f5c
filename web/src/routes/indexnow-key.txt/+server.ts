import { handedOn } from "#lib/news/sent.ts"
import type { RequestHandler } from "./$types"

export const GET: RequestHandler = (event) => handedOn(event, "indexnow-key.txt")
