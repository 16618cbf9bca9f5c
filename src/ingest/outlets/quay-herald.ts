import type { Quirk } from "./quirk.ts"

/** The Quay Herald (invented) calls the paragraphs of its reports teasers, as other outlets call links to reports. */
export const quayHerald: Quirk = {
  hosts: ["quay-herald.example"],
  body: /\bteaser-text\b/,
}
