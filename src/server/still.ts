import type { Site } from "../exchange/site/site.ts"
import type { Store } from "../store/store.ts"
import { createApp } from "./app.ts"
import { pagesAt } from "./handler.ts"
import { type Listening, listen } from "./listen.ts"
import { ownFiles } from "./own.ts"
import { fault } from "./problem.ts"

interface Still {
  readonly store: Store
  readonly site: Site
  /** The store's folder, when it has one. */
  readonly folder?: string | undefined
  readonly clock: () => Date
}

/** The public pages on this machine for a moment, for whoever makes files of them: nobody can write to them. */
export async function listenStill({ store, site, folder, clock }: Still): Promise<Listening> {
  const pages = await pagesAt()
  if (!pages) throw fault("no-pages", "The pages are not built: npm run build:web makes them.")
  return listen({ app: createApp({ store, clock, site, own: ownFiles(folder) }), port: 0, host: "127.0.0.1", pages })
}
