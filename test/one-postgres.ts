import { once } from "node:events"
import { type AddressInfo, connect, createServer } from "node:net"
import { text } from "node:stream/consumers"
import { inject } from "vitest"
import type { TestProject } from "vitest/node"
import type { Postgres } from "./postgres.ts"

declare module "vitest" {
  interface ProvidedContext {
    /** The port of a door behind which somebody tells the address of a new database. */
    databases: number
  }
}

/** One Postgres for all test files, started when the first of them asks for it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let running: Promise<Postgres> | undefined
  const door = createServer(async (socket) => {
    socket.on("error", () => {})
    running ??= import("./postgres.ts").then(({ startPostgres }) => startPostgres())
    await running.then(
      async (postgres) => socket.end(await postgres.database()),
      (error: unknown) => socket.end(`error: ${String(error)}`),
    )
  }).listen(0, "127.0.0.1")
  await once(door, "listening")
  project.provide("databases", (door.address() as AddressInfo).port)
  return async () => {
    door.close()
    await (await running)?.stop()
  }
}

/** The address of a new, empty database on the one real Postgres of this run. */
export async function freshDatabase(): Promise<string> {
  const said = await text(connect(inject("databases"), "127.0.0.1"))
  if (said.startsWith("postgres:")) return said
  throw new Error(`There is no Postgres to test on (${said}).`)
}
