import { spawn } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"

/** A `hearsay serve` that runs as it does for readers: in a process of its own, without a reader's page being the owner's. */
export interface Serving {
  readonly origin: string
  readonly pid: number
  stop(): Promise<void>
}

/** Starts `npm start`'s program on a database, for this machine alone; it must be built (npm run build). */
export async function startServer(url: string, flags: readonly string[] = []): Promise<Serving> {
  const program = new URL("../dist/cli/main.js", import.meta.url).pathname
  const child = spawn(process.execPath, [...flags, program, "serve", "--bare", "--sign-in", "--port", "0"], {
    env: { ...process.env, DATABASE_URL: url },
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
