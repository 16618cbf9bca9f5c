import { existsSync } from "node:fs"
import { availableParallelism } from "node:os"
import { join } from "node:path"
import type { Extractor } from "../extract/extractor.ts"
import { shippedModel } from "../extract/tagger/files.ts"
import { HearsayError } from "../model/index.ts"

/** What an extractor may need to know of where it runs. */
export interface Setting {
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** Whether many reports are to be read: the tagger then reads in a worker a core. */
  readonly many?: boolean
}

/** Every keeper of the promise that a user can choose; each is loaded only when it is chosen. */
const EXTRACTORS: Readonly<Record<string, (setting: Setting) => Promise<Extractor>>> = {
  rules: async () => (await import("../extract/rules.ts")).createRules(),
  tagger: (setting) => tagger(setting),
  quick: (setting) => tagger(setting, true),
  llm: async ({ environment = process.env }) => {
    const { createLlm, llmFrom } = await import("../extract/llm.ts")
    return createLlm(llmFrom(environment))
  },
}

async function tagger({ many }: Setting, quick = false): Promise<Extractor> {
  const { createTagger } = await import("../extract/tagger.ts")
  return createTagger({ workers: many ? availableParallelism() : 0, quick })
}

/** The extractor of that name; without a name the tagger where its model is, else the rules. */
export async function extractorNamed(name = best(), setting: Setting = {}): Promise<Extractor> {
  const create = EXTRACTORS[name]
  if (create) return create(setting)
  throw new HearsayError("usage", `There is no extractor “${name}”: take ${Object.keys(EXTRACTORS).join(", ")}.`)
}

const best = () => (existsSync(join(shippedModel(), "model.onnx")) ? "tagger" : "rules")
