import { shelvesOf } from "#lib/news/news.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const { months } = await shelvesOf(event)
  return { years: [...Map.groupBy(months, ({ month }) => month.slice(0, 4))].map(([year, of]) => ({ year, of })) }
}
