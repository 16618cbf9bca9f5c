import { HearsayError, type Report } from "../model/index.ts"
import type { Open } from "./read.ts"

/** A line of a file of reports with the story that each tells. */
interface Line {
  readonly id?: unknown
  readonly story?: unknown
  readonly text?: unknown
  readonly [key: string]: unknown
}

/**
 * Reports by the story that they tell, in the order in which stories begin: of JSON Lines files with `id`, `story` and `text`
 * a line, and `outlet`, `title`, `url`, `published` (or `date`) where they are known. Errors: "bad-line".
 */
export async function storiesIn(sources: readonly string[], open: Open): Promise<Map<string, Report[]>> {
  const stories = new Map<string, Report[]>()
  for (const source of sources) {
    const lines = new TextDecoder().decode(await whole(source, open)).split("\n")
    lines.forEach((line, i) => {
      if (!line.trim()) return
      const [story, report] = reportOf(line, `${source}, line ${i + 1}`)
      stories.set(story, [...(stories.get(story) ?? []), report])
    })
  }
  return stories
}

async function whole(source: string, open: Open): Promise<Uint8Array> {
  const bytes = await open(source)
  if (Symbol.asyncIterator in bytes) throw bad(source, "is an archive, not a file of lines")
  return bytes.bytes
}

function reportOf(line: string, place: string): [string, Report] {
  const { id, story, text, ...more } = parsed(line, place)
  if (typeof id !== "string" || typeof story !== "string" || typeof text !== "string")
    throw bad(place, "needs id, story and text, each a string")
  const known = (key: string) => (typeof more[key] === "string" && more[key] ? more[key] : undefined)
  const published = known("published") ?? known("date")
  const fields = { outlet: known("outlet"), title: known("title"), url: known("url"), published }
  const told = Object.entries(fields).filter(([, value]) => value !== undefined)
  return [story, { id, text, contributors: [], furniture: [], findings: [], ...Object.fromEntries(told) }]
}

function parsed(line: string, place: string): Line {
  try {
    const value = JSON.parse(line)
    if (value && typeof value === "object") return value
  } catch {
    // It is told below.
  }
  throw bad(place, "is no JSON object")
}

const bad = (place: string, what: string) =>
  new HearsayError("bad-line", `${place} ${what}: a line is a report, {"id", "story", "text"}.`)
