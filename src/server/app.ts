import { OpenAPIHono } from "@hono/zod-openapi"
import { guards } from "./guards/guards.ts"
import { handed } from "./handed.ts"
import { kept } from "./kept.ts"
import { misfit } from "./misfit.ts"
import { newsroom } from "./newsroom/newsroom.ts"
import { document } from "./openapi.ts"
import { fault, problem } from "./problem.ts"
import { keepAccounts } from "./routes/accounts.ts"
import { addReports } from "./routes/add.ts"
import { readAttributions } from "./routes/attributions.ts"
import { CARDS, elsewhere } from "./routes/card.ts"
import { tellEvents } from "./routes/events.ts"
import { workJobs } from "./routes/jobs.ts"
import { judge } from "./routes/judgements.ts"
import { readOutlets } from "./routes/outlets.ts"
import { readReports } from "./routes/reports.ts"
import { search } from "./routes/search.ts"
import { readSources } from "./routes/sources.ts"
import { readStories } from "./routes/stories.ts"
import { who } from "./who.ts"
import type { Env, World } from "./world.ts"

/** The API, without a socket: `createApp(world).fetch(request)` answers under /api. */
export function createApp(world: World): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>().basePath("/api") as OpenAPIHono<Env>
  app.onError((error, c) => problem(c, error))
  app.notFound((c) => problem(c, fault("no-route", `There is nothing at ${c.req.path}: /api tells what there is.`)))
  // The first, so that it has the last word: guards close what it opens.
  app.use(CARDS, elsewhere(world))
  app.use(...guards(world), kept, handed, who(world))
  app.route("/v1", version1(world))
  app.get("/openapi.json", (c) => c.json(document(app)))
  app.get("/", async (c) => {
    const { described, POLICY } = await import("./describing.ts")
    const answer = c.html(described(document(app) as never))
    answer.headers.set("content-security-policy", POLICY)
    return answer
  })
  return app
}

function version1(world: World): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>({ defaultHook: misfit })
  app.onError((error, c) => problem(c, error))
  readReports(app, world)
  readAttributions(app, world)
  readSources(app, world)
  readStories(app, world)
  readOutlets(app, world)
  search(app, world)
  judge(app, world)
  addReports(app, world)
  workJobs(app, world)
  tellEvents(app, world)
  newsroom(app, world)
  keepAccounts(app, world)
  return app
}
