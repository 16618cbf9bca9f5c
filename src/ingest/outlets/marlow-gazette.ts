import type { Quirk } from "./quirk.ts"

/** The Marlow Gazette (invented) prints its tide table between paragraphs, and points to its other pieces in the text. */
export const marlowGazette: Quirk = {
  hosts: ["marlow-gazette.example"],
  furniture: [["other", /\btide-table\b/]],
  wordings: [["related", /^Gazette Extra, page \d+: /]],
}
