import type { Naming } from "../../model/index.ts"
import { NAMING, NAMING_MARK } from "../words.ts"

/** The circle before a source: full for a name, empty for none; its word stands in the legend, and is read aloud. */
export const namingMark = (naming: Naming): string =>
  `<i role="img" aria-label="${NAMING[naming]}" title="${NAMING[naming]}">${NAMING_MARK[naming]}</i>`
