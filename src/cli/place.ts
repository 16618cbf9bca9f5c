import { existsSync } from "node:fs"
import { HearsayError } from "../model/index.ts"
import type { Place } from "../store/open.ts"
import type { Store } from "../store/store.ts"
import { text } from "./common.ts"
import type { Parsed } from "./parse.ts"
import type { Io } from "./run.ts"

const FOLDER = "hearsay-data"

/** Where the store is: the folder that is named, else the server in DATABASE_URL, else `hearsay-data`. */
export function placeOf({ values }: Parsed, { env }: Pick<Io, "env">): Place {
  const data = text(values.data)
  return data === undefined && env.DATABASE_URL ? { url: env.DATABASE_URL } : { folder: data ?? FOLDER }
}

/** Opens the store that a command is about, lets it be used, and closes it. `there`: it must be there already. */
export async function withStore<T>(
  parsed: Parsed,
  io: Io,
  use: (store: Store) => Promise<T>,
  { there = false } = {},
): Promise<T> {
  const place = placeOf(parsed, io)
  if (there && place.folder !== undefined && !existsSync(place.folder))
    throw new HearsayError(
      "not-found",
      `There is no store in ${place.folder}: name its folder with --data, or a server in DATABASE_URL.`,
    )
  const { openStore } = await import("../store/store.ts")
  const store = await openStore({ ...place, clock: () => new Date() })
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}
