import type { Serving } from "../server/serve.ts"
import { text } from "./common.ts"
import { type Parsed, usage } from "./parse.ts"
import type { Io } from "./run.ts"

/** `hearsay serve`: until it is stopped. */
export async function serveHere({ values }: Parsed, io: Io): Promise<number> {
  const { serve } = await import("../server/serve.ts")
  const url = values.data === undefined ? io.env.DATABASE_URL || undefined : undefined
  const data = text(values.data) ?? "hearsay-data"
  const origin = text(values.origin)
  const name = text(values.name)
  const host = text(values.host) ?? "127.0.0.1"
  const serving = await serve({
    ...(url === undefined ? { folder: data } : { url }),
    ...(origin !== undefined && { origin }),
    ...(name !== undefined && { name }),
    port: portOf(text(values.port)),
    host,
    signIn: values["sign-in"] === true,
    examples: values.bare !== true,
    places: values.places === true,
    judge: values.judge === "llm" ? "llm" : "encoder",
    environment: io.env,
    clock: () => new Date(),
    warn: (line) => io.stderr.write(`hearsay: ${line}\n`),
  })
  // Before anybody reads that Ctrl-C stops it.
  const stop = stopped()
  io.stdout.write(`${told(serving, host, url ? "the server in DATABASE_URL" : data, origin).join("\n")}\n`)
  await stop
  io.stdout.write("Stopping: what is being read is finished first. Once more stops at once.\n")
  await serving.close()
  return 0
}

function portOf(given = "8420"): number {
  const port = Number(given)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw usage(`--port is a number up to 65535, not “${given}”.`)
}

function told({ address, open, invitation }: Serving, host: string, data: string, origin?: string): string[] {
  const alone = ["127.0.0.1", "::1", "localhost"].includes(host)
  return [
    `Hearsay listens at ${origin ?? address}, ${alone ? "for this machine alone" : `for everybody who reaches ${host}`}. Its ledgers are in ${data}.`,
    open
      ? "Whoever uses this machine may add reports and judge; --sign-in asks for an account."
      : "Anybody may read; adding reports and judging need an account.",
    ...(invitation ? [`To make the editor's account, open this, once: ${invitation}`] : []),
    "Ctrl-C stops it.",
  ]
}

/** Until somebody asks the program to stop; the second time it is not asked. */
function stopped(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(130))
        done()
      })
    }
  })
}
