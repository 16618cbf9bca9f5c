import { shelvesOf } from "#lib/news/news.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => ({ topics: (await shelvesOf(event)).topics })
