import { createHash } from "node:crypto"
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PGlite } from "@electric-sql/pglite"
import { MIGRATIONS, migrate } from "../src/store/migrations/migrate.ts"
import { type Opened, onPGlite } from "../src/store/open.ts"
import { type Store, type StoreOptions, storeOn } from "../src/store/store.ts"

/** As `openStore` in memory, and several times as fast: from a copy of an empty one that was made before. */
export async function freshStore({ clock = () => new Date(), jobs = {} }: Partial<StoreOptions> = {}): Promise<Store> {
  return storeOn(await freshTables(), clock, jobs)
}

/** The tables of such a store. */
export async function freshTables(): Promise<Opened> {
  const path = templatePath()
  if (!existsSync(path)) await makeTemplate(path)
  return onPGlite(await PGlite.create({ loadDataDir: new Blob([readFileSync(path)]) }))
}

/** In the folder for temporary files; another program, or other tables, have another. */
function templatePath(): string {
  const { version } = JSON.parse(
    readFileSync(join(import.meta.dirname, "../node_modules/@electric-sql/pglite/package.json"), "utf8"),
  )
  const hash = createHash("sha256")
    .update(JSON.stringify([version, MIGRATIONS]))
    .digest("hex")
    .slice(0, 16)
  return join(tmpdir(), `hearsay-template-${hash}.tar`)
}

async function makeTemplate(path: string): Promise<void> {
  const pglite = await PGlite.create("memory://")
  const { db, close } = await onPGlite(pglite)
  await migrate(db, new Date())
  const dump = await pglite.dumpDataDir("none")
  // Several test files may make it at once: whoever is last gives it its name, and it is the same.
  writeFileSync(`${path}.${process.pid}`, Buffer.from(await dump.arrayBuffer()))
  renameSync(`${path}.${process.pid}`, path)
  await close()
}
