import { isReserved } from "../site/routes.ts"

/** Words as the last part of an address: lower case letters and digits of any script, parted by hyphens; "" for none. */
export function slugOf(words: string): string {
  return (
    decoded(words)
      .normalize("NFC")
      .toLowerCase()
      .replace(/['’]/g, "")
      .slice(0, 180)
      // Half a sign at the cut is none.
      .toWellFormed()
      .replace(/[^\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+/gu, "-")
      .replace(/^-+|-+$/g, "")
  )
}

/** Percent signs read, where they are whole. */
export function decoded(words: string): string {
  try {
    return decodeURIComponent(words)
  } catch {
    return words
  }
}

/** Why an address got a number. */
export const numbered = (wanted: string): string =>
  isReserved(wanted)
    ? "Addresses of the site's own pages (archive, search …) get a number"
    : "Addresses that another post has get a number"
