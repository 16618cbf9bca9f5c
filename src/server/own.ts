import { readFile } from "node:fs/promises"
import { join } from "node:path"

/** Files of the owner's in the folder of the store, read each time that they are asked for. */
export const ownFiles =
  (folder: string | undefined) =>
  async (name: string): Promise<string | undefined> =>
    folder === undefined ? undefined : readFile(join(folder, name), "utf8").catch(() => undefined)
