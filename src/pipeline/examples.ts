import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { shippedModel } from "../extract/tagger/files.ts"
import type { Job } from "../store/jobs.ts"
import type { Store } from "../store/store.ts"
import { ask } from "./asked.ts"

/**
 * Asks for our own reports to be read, of invented people and places, so that there is something to look at. A worker
 * reads them as it reads anything; asked for again, as at every start, nothing is done.
 */
export async function keepExamples({ jobs }: Pick<Store, "jobs">, folder = shippedFixtures()): Promise<Job[]> {
  const files = (await readdir(folder)).filter((file) => /\.(?:txt|html)$/.test(file)).sort()
  return Promise.all(files.map((file) => askFor(jobs, folder, file)))
}

async function askFor(jobs: Store["jobs"], folder: string, name: string): Promise<Job> {
  const [bytes, half] = await Promise.all([
    readFile(join(folder, name)),
    readFile(join(folder, name.replace(/\.\w+$/, ".json")), "utf8"),
  ])
  const { outlet, published } = JSON.parse(half) as { outlet: string; published: string }
  return ask(jobs, { bytes: bytes.toString("base64"), name, outlet, published })
}

/** They come with the package, beside the models. */
const shippedFixtures = () => join(shippedModel(), "../../fixtures")
