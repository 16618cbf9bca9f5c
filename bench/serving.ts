import { spawn } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"

/** A `hearsay serve` that runs as it does for readers: in a process of its own, without a reader's page being the owner's. */
export interface Serving {
  readonly origin: string
  readonly pid: number
  stop(): Promise<void>
}

/** Where it keeps: a Postgres server's database, whose readers sign in, or a folder, in which whoever asks may write. */
export type Keeping = { readonly url: string } | { readonly folder: string }

/** Starts `npm start`'s program, for this machine alone; it must be built (npm run build). */
export async function startServer(keeping: Keeping, flags: readonly string[] = []): Promise<Serving> {
  const program = new URL("../dist/cli/main.js", import.meta.url).pathname
  const where = "url" in keeping ? ["--sign-in"] : ["--data", keeping.folder]
  const child = spawn(process.execPath, [...flags, program, "serve", "--bare", ...where, "--port", "0"], {
    env: { ...process.env, ...("url" in keeping && { DATABASE_URL: keeping.url }) },
    stdio: ["ignore", "pipe", "inherit"],
  })
  const gone = once(child, "exit")
  for await (const line of createInterface(child.stdout)) {
    const origin = /^Hearsay listens at (http:\S+),/.exec(line)?.[1]
    if (origin === undefined) continue
    child.stdout.resume()
    const stop = async () => {
      child.kill("SIGTERM")
      await gone
    }
    // Its name may be that of two addresses, of which it has one.
    return { origin: origin.replace("localhost", "127.0.0.1"), pid: child.pid as number, stop }
  }
  throw new Error("hearsay serve ended before it listened: npm run build, and see what it says above")
}
