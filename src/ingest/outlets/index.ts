import { marlowGazette } from "./marlow-gazette.ts"
import { quayHerald } from "./quay-herald.ts"
import type { Quirk } from "./quirk.ts"

/** Every outlet that has a file here. The published figures are measured without them. */
export const OUTLETS: readonly Quirk[] = [marlowGazette, quayHerald]
