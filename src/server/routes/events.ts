import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import { type SSEStreamingApi, streamSSE } from "hono/streaming"
import type { Store } from "../../store/store.ts"
import type { Board } from "../board.ts"
import { errors } from "../describe.ts"
import { shown } from "../job.ts"
import { may } from "../may.ts"
import type { Env, World } from "../world.ts"

/** Tells of work as it goes on, to whoever listens. */
export function tellEvents(app: OpenAPIHono<Env>, { store, board }: World): void {
  app.openapi(EVENTS, (c) => {
    may(c, "contributor")
    const { job } = c.req.valid("query")
    return streamSSE(c, async (stream) => {
      const listening = new AbortController()
      stream.onAbort(() => listening.abort())
      if (job !== undefined) await follow(store, board, job, stream, listening)
      else if (board) await everything(board, stream, listening.signal)
    })
  })
}

const EVENTS = createRoute({
  method: "get",
  path: "/events",
  summary: "Work as it goes on, as server-sent events",
  description:
    "Events of the name `job` hold a job (`OneJob`). With `job`, the stream tells of that one whenever it has changed, and ends when it is done or given up.",
  request: { query: z.strictObject({ job: z.coerce.number().int().min(1).max(2_147_483_647).optional() }) },
  responses: {
    200: { description: "The events.", content: { "text/event-stream": { schema: { type: "string" } } } },
    ...errors(400, 401, 403),
  },
})

/** Another process may have the job: it is looked at every second, and at once when our own worker tells of it. */
async function follow(
  store: Store,
  board: Board | undefined,
  id: number,
  stream: SSEStreamingApi,
  listening: AbortController,
) {
  const told = board?.told(listening.signal, 1000)
  for (let last = ""; !listening.signal.aborted; ) {
    const job = await store.jobs.get(id)
    const data = job ? JSON.stringify(shown(job)) : ""
    if (data !== last) await stream.writeSSE({ event: "job", data, id: String(id) })
    last = data
    if (!job || job.state === "done" || job.state === "dead") break
    if (told) await told.next()
    else await stream.sleep(1000)
  }
  listening.abort()
  await told?.return(null)
}

/** A line at the beginning opens the stream; one now and then keeps proxies from thinking that nobody is there. */
async function everything(board: Board, stream: SSEStreamingApi, signal: AbortSignal) {
  await stream.write(": listening\n\n")
  for await (const progress of board.told(signal, 15_000)) {
    if (progress === null) await stream.write(": still here\n\n")
    else if ("job" in progress) {
      const { job, ...rest } = progress
      await stream.writeSSE({
        event: "job",
        data: JSON.stringify({ ...shown(job), progress: rest }),
        id: String(job.id),
      })
    }
  }
}
