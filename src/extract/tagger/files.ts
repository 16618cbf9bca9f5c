import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import type { Fetch } from "./model.ts"

/** The model that comes with the package: beside the nearest package.json above this file, in the source as in a build. */
export function shippedModel(from = import.meta.dirname): string {
  const here = existsSync(join(from, "package.json")) || dirname(from) === from
  return here ? join(from, "models/attribution") : shippedModel(dirname(from))
}

/** Gets files from a folder. */
export const fromFolder =
  (folder: string): Fetch =>
  (name) =>
    readFile(join(folder, name))
