import type { Transport } from "@sveltejs/kit/hooks"
import { isDrawnHere } from "#lib/drawn.ts"

/** What only the server draws from is not written out. */
export const transport: Transport = {
  drawnHere: { encode: (value) => isDrawnHere(value) && 1, decode: () => ({}) },
}
