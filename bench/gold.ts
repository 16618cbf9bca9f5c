import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Span } from "../src/model/index.ts"
import { offsetsOf, toUnits } from "../src/text/index.ts"

/** The spans of an attribution, whoever marked it. */
export interface Marked {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** The first annotator's attributions of every text of a PolNeAR folder, as the scorer takes them. */
export function goldOf(folder: string): Map<string, Marked[]> {
  const found = new Map<string, Marked[]>()
  for (const name of readdirSync(join(folder, "attributions")).sort()) {
    const id = name.replace(/_[0-9a-f]{4}\.ann$/, "")
    if (found.has(id)) continue
    const text = readFileSync(join(folder, "text", `${id}.txt`), "utf8")
    found.set(id, brat(readFileSync(join(folder, "attributions", name), "utf8"), text))
  }
  return found
}

/** Reads brat's stand-off format, whose offsets count code points. */
export function brat(annotations: string, text: string): Marked[] {
  const offsets = offsetsOf(text)
  const spans = new Map<string, Span[]>()
  const found: Marked[] = []
  for (const line of annotations.split("\n")) {
    const [key = "", body = ""] = line.split("\t")
    if (/^T\d/.test(key))
      spans.set(
        key,
        pairs(body).map((span) => toUnits(offsets, span)),
      )
    if (/^E\d/.test(key)) found.push(event(body, spans))
  }
  return found.filter(({ cue, content }) => cue.length && content.length)
}

/** "Source-Attribution 12 20;30 34" -> [[12, 20], [30, 34]] */
const pairs = (body: string) =>
  body
    .replace(/^\S+ /, "")
    .split(";")
    .map((pair) => pair.split(" ").map(Number) as unknown as Span)

/** "Attribution:T1 Cue:T1 Source:T2 Content2:T3" */
function event(body: string, spans: ReadonlyMap<string, readonly Span[]>): Marked {
  const parts = body
    .trim()
    .split(" ")
    .slice(1)
    .map((part) => part.split(":"))
  const role = (wanted: string) =>
    parts
      .filter(([name]) => name?.replace(/\d+$/, "").toLowerCase() === wanted)
      .flatMap(([, id]) => spans.get(id ?? "") ?? [])
  return { source: role("source"), cue: role("cue"), content: role("content") }
}
