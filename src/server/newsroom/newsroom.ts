import type { OpenAPIHono } from "@hono/zod-openapi"
import type { Env, World } from "../world.ts"
import { amendments } from "./amendments.ts"
import { bans } from "./bans.ts"
import { desk } from "./desk.ts"
import { images } from "./images.ts"
import { lists } from "./lists.ts"
import { moderation } from "./moderation.ts"
import { openGraph } from "./open-graph.ts"
import { posts } from "./posts.ts"
import { profiles } from "./profiles.ts"
import { replies } from "./replies.ts"
import { site } from "./site.ts"

/** Writing and publishing. */
export function newsroom(app: OpenAPIHono<Env>, world: World): void {
  posts(app, world)
  profiles(app, world)
  amendments(app, world)
  images(app, world)
  desk(app, world)
  site(app, world)
  openGraph(app, world)
  lists(app, world)
  replies(app, world)
  moderation(app, world)
  bans(app, world)
}
