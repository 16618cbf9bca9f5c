import type { Naming } from "../../model/index.ts"
import { NAMING_MARK } from "../words.ts"

/** How openly a source is named, in a reader's words. */
export const NAMING: Readonly<Record<Naming, string>> = {
  named: "named",
  role: "by office",
  anonymous: "not named",
  generic: "nobody in particular",
  none: "nobody credited",
}

/** The circle before a source: full for a name, empty for none; its word stands in the legend, and is read aloud. */
export const namingMark = (naming: Naming): string =>
  `<i role="img" aria-label="${NAMING[naming]}" title="${NAMING[naming]}">${NAMING_MARK[naming]}</i>`
