import type { Site } from "../exchange/site/site.ts"
import { type Published, publish } from "../pipeline/publish.ts"
import { text } from "./common.ts"
import { type Parsed, usage } from "./parse.ts"
import { placeOf, withStore } from "./place.ts"
import type { Io } from "./run.ts"

/** `hearsay publish`: the public site as files. */
export async function publishSite({ values, sources }: Parsed, io: Io): Promise<number> {
  const out = text(values.out)
  if (out === undefined) throw usage("publish needs a folder to write to: --out FOLDER.")
  const at = addressOf("at", text(values.at))
  const origin = addressOf("origin", text(values.origin)) ?? "http://127.0.0.1:8420"
  const site: Site = { name: text(values.name) ?? "Hearsay", origin, base: "/news", language: "en" }
  const { folder } = placeOf({ values, sources }, io)
  const published = await withStore(
    { values, sources },
    io,
    async (store) => {
      const { listenStill } = await import("../server/still.ts")
      const { address, close } = await listenStill({ store, site, folder, clock: () => new Date() })
      const ask = (path: string) =>
        fetch(address + path, { headers: { "x-hearsay-publishing": "1" }, redirect: "manual" })
      try {
        const redirects = await store.newsroom.redirects()
        return await publish({ ask, origin, ...(at !== undefined && { at }), redirects }, out)
      } finally {
        await close()
      }
    },
    { there: true },
  )
  io.stdout.write(`${told(published, out)}\n`)
  for (const { from, to } of published.broken)
    io.stderr.write(`hearsay: ${from} leads to ${to}, and nothing is there.\n`)
  return published.broken.length ? 1 : 0
}

const told = ({ files, written, removed }: Published, out: string) =>
  `${files} files in ${out}: ${written} new or changed, ${removed} removed.`

function addressOf(option: string, given: string | undefined): string | undefined {
  if (given === undefined) return undefined
  if (URL.canParse(given) && /^https?:$/.test(new URL(given).protocol)) return given.replace(/\/+$/, "")
  throw usage(`--${option} is the address of a site, like https://news.example.org, not “${given}”.`)
}
