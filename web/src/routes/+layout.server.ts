import { meOf } from "#lib/api.ts"
import type { LayoutServerLoad } from "./$types"

/** What is read needs no script, and none is sent to whoever opens it: pages that fill in forms, drop files or wait bring theirs. */
export const csr = false

export const load: LayoutServerLoad = async (event) => ({ me: await meOf(event) })
