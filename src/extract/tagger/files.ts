import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import type { Fetch } from "./model.ts"

/** A model that comes with the package: beside the nearest package.json above this file, in the source as in a build. */
export function shippedModel(name: "attribution" | "attribution-quick" = "attribution"): string {
  let root = import.meta.dirname
  while (!existsSync(join(root, "package.json")) && dirname(root) !== root) root = dirname(root)
  return join(root, "models", name)
}

/** Gets files from a folder. */
export const fromFolder =
  (folder: string): Fetch =>
  (name) =>
    readFile(join(folder, name))
