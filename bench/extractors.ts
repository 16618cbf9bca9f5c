import { availableParallelism } from "node:os"
import type { Extractor } from "../src/extract/extractor.ts"
import { createRules } from "../src/extract/rules.ts"
import { createTagger } from "../src/extract/tagger.ts"

/** The extractors that are scored. A language model is not: whose, and at what price, is the user's affair. */
export const EXTRACTORS: Readonly<Record<string, () => Promise<Extractor>>> = {
  rules: async () => createRules(),
  tagger: () => createTagger({ workers: availableParallelism() }),
  quick: () => createTagger({ workers: availableParallelism(), quick: true }),
}
