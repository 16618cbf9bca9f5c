import { meOf } from "#lib/api.ts"
import type { LayoutServerLoad } from "./$types"

export const load: LayoutServerLoad = async (event) => ({ me: await meOf(event) })
