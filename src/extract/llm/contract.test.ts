import { afterAll } from "vitest"
import { fakeServer, saying } from "../../llm/fake.ts"
import { extractorContract, marked, PAGES } from "../contract.ts"
import { createLlm } from "../llm.ts"
import type { Quoted } from "./place.ts"

/** What a person marked on the contract's pages, by their text; elsewhere only “…” somebody said. */
const KNOWN = new Map(Object.values(PAGES).map((page) => [marked(page).text, marked(page)]))
const SAID = /(“[^”]*”) (\w+) (said)/g

function answer(text: string): Quoted[] {
  const words = (spans: readonly (readonly [number, number])[]) => spans.map((span) => text.slice(...span))
  const known = KNOWN.get(text)?.attributions
  if (known)
    return known.map((one) => ({ source: words(one.source), cue: words(one.cue), content: words(one.content) }))
  return Array.from(text.matchAll(SAID), ([, content = "", source = "", cue = ""]) => ({
    source: [source],
    cue: [cue],
    content: [content.replace(/[“”]/g, '"')],
  }))
}

const server = await fakeServer(({ body }) => {
  const text = body.messages.at(-1)?.content.match(/<text>\n([\s\S]*)\n<\/text>$/)?.[1] ?? ""
  return saying({ attributions: answer(text) })
})
afterAll(server.close)

extractorContract(() => createLlm({ url: server.url, model: "fake" }))
