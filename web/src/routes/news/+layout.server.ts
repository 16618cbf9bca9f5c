import { isPublishing, siteOf } from "#lib/news/news.ts"
import type { LayoutServerLoad } from "./$types"

export const load: LayoutServerLoad = async (event) => ({ site: await siteOf(event), still: isPublishing(event) })
