import type { Extractor } from "../extract/extractor.ts"
import { HearsayError } from "../model/index.ts"

type Environment = Readonly<Record<string, string | undefined>>

/** Every keeper of the promise that a user can choose; each is loaded only when it is chosen. */
const EXTRACTORS: Readonly<Record<string, (environment: Environment) => Promise<Extractor>>> = {
  rules: async () => (await import("../extract/rules/index.ts")).createRules(),
  llm: async (environment) => {
    const { createLlm, llmFrom } = await import("../extract/llm.ts")
    return createLlm(llmFrom(environment))
  },
}

/** The extractor of that name; without a name the best that is here. */
export async function extractorNamed(name = "rules", environment: Environment = process.env): Promise<Extractor> {
  const create = EXTRACTORS[name]
  if (!create)
    throw new HearsayError("usage", `There is no extractor “${name}”: take ${Object.keys(EXTRACTORS).join(", ")}.`)
  return create(environment)
}
