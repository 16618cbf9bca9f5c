import { HearsayError, type Report } from "../model/index.ts"

/** A line of a file of reports with the story that each tells. */
interface Line {
  readonly id?: unknown
  readonly story?: unknown
  readonly text?: unknown
  readonly [key: string]: unknown
}

/**
 * Reports by the story that they tell, in the order in which stories begin: of JSON Lines with `id`, `story` and `text`, and
 * `outlet`, `title`, `url`, `published` (or `date`) where they are known. `from` is what a bad line is told to be of. Errors:
 * "bad-line".
 */
export async function storiesIn(lines: AsyncIterable<string>, from: string): Promise<Map<string, Report[]>> {
  const stories = new Map<string, Report[]>()
  let number = 0
  for await (const line of lines) {
    number++
    if (!line.trim()) continue
    const [story, report] = reportOf(line, `${from}, line ${number}`)
    const told = stories.get(story) ?? []
    told.push(report)
    stories.set(story, told)
  }
  return stories
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
