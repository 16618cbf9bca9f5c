import { ratesOf } from "#lib/rates.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = () => ({
  spans: ratesOf("dev"),
  rows: ratesOf("ledger"),
  sure: ratesOf("confidence"),
  claims: ratesOf("claims"),
})
