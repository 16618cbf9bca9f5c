// Writes what fit.py fits: a line for each word that may attribute something, and whether it does.
//
//   node training/rules/features.ts POLNEAR/train > features.tsv
//
// A line: 1 if it stands in a cue, 1 if it stands in a content, quoted or not, kind, stem, form, what follows, what stands
// before. The folder is PolNeAR's: text/ID.txt and attributions/ID_ANNOTATOR.ann (brat stand-off, in code points).
import { readdirSync, readFileSync } from "node:fs"
import { candidatesOf } from "../../src/extract/rules/candidates.ts"
import { readingOf } from "../../src/extract/rules/reading.ts"
import type { Token } from "../../src/extract/rules/tokens.ts"
import { offsetsOf, paragraphsOf, type Span, toUnits } from "../../src/text/index.ts"

const folder = process.argv[2]
if (!folder) throw new Error("usage: node training/rules/features.ts POLNEAR/train > features.tsv")

/** The spans of a role in a text, of its first annotator by name. */
function spansOf(annotations: string, role: string, text: string): Span[] {
  const offsets = offsetsOf(text)
  const lines = annotations.split("\n").map((line) => line.split("\t"))
  return lines
    .filter(([key, body]) => /^T\d/.test(key ?? "") && body?.startsWith(`${role} `))
    .flatMap(([, body]) => (body as string).slice(role.length + 1).split(";"))
    .map((pair) => toUnits(offsets, pair.split(" ").map(Number) as [number, number]))
}

const meets = (spans: readonly Span[], { start, end }: Token) => spans.some(([s, e]) => s < end && start < e)

const files = readdirSync(`${folder}/attributions`).sort()
const first = new Map(files.map((file) => [file.replace(/_[0-9a-f]{4}\.ann$/, ""), file]).reverse() as [string, string][])
for (const [id, file] of [...first].reverse()) {
  const text = readFileSync(`${folder}/text/${id}.txt`, "utf8")
  const annotations = readFileSync(`${folder}/attributions/${file}`, "utf8")
  const cues = spansOf(annotations, "Cue", text)
  const contents = spansOf(annotations, "Content", text)
  const reading = readingOf(text, paragraphsOf(text))
  for (const { kind, stem, at, form, follow, before } of candidatesOf(reading)) {
    const token = reading.tokens[at] as Token
    const flags = [meets(cues, token), meets(contents, token), token.quote >= 0].map(Number)
    if (/^(?:verb|noun|adjective)$/.test(kind)) console.log([...flags, kind, stem, form, follow, before].join("\t"))
  }
}
