import type { Site } from "../exchange/site/site.ts"
import type { Store } from "../store/store.ts"
import { createApp } from "./app.ts"
import { pagesAt } from "./handler.ts"
import { type Listening, listen } from "./listen.ts"
import { fault } from "./problem.ts"

/** The public pages on this machine for a moment, for whoever makes files of them: nobody can write to them. */
export async function listenStill(store: Store, site: Site, clock: () => Date): Promise<Listening> {
  const pages = await pagesAt()
  if (!pages) throw fault("no-pages", "The pages are not built: npm run build:web makes them.")
  return listen({ app: createApp({ store, clock, site }), port: 0, host: "127.0.0.1", pages })
}
