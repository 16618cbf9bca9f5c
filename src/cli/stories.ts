import { createReadStream } from "node:fs"
import { createInterface } from "node:readline"
import { HearsayError } from "../model/index.ts"
import { storiesOf } from "../pipeline/stories.ts"
import type { Parsed } from "./parse.ts"
import type { Io } from "./run.ts"

/** `hearsay stories FILE.jsonl` */
export async function tellStories({ sources, values }: Parsed, { stdin, stdout }: Io): Promise<number> {
  const path = sources[0] as string
  const stories = await storiesOf(reportsIn(path === "-" ? stdin : createReadStream(path), path))
  for (const { report, story, mate, score, because } of stories) {
    const why = {
      ...(mate !== undefined && { mate }),
      ...(score !== undefined && { score: Number(score.toFixed(3)) }),
      because,
    }
    stdout.write(`${JSON.stringify({ id: report, story, ...(values.why && why) })}\n`)
  }
  return 0
}

/** A line is a report; `date` is what others call `published`. */
interface Line {
  readonly id: string
  readonly text: string
  readonly title?: string
  readonly published?: string
  readonly date?: string
}

async function* reportsIn(input: NodeJS.ReadableStream, path: string) {
  let number = 0
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++
      if (line.trim() === "") continue
      const { id, text, title, published, date } = parsed(line, `${path === "-" ? "standard input" : path}:${number}`)
      const day = published ?? date
      yield { id, text, ...(title && { title }), ...(day && { published: day }) }
    }
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "ENOENT" ? missing(path) : error
  }
}

const missing = (path: string) =>
  new HearsayError("not-found", `There is no file ${path}: give a JSON Lines file of reports.`)

const WANTED = 'a line is a report like {"id": "1", "text": "…", "title": "…", "published": "2026-03-09"}'

function parsed(line: string, place: string): Line {
  const value = asJson(line)
  const wrong = !value
    ? "it is no JSON object"
    : typeof value.id !== "string" || value.id === ""
      ? "it has no id"
      : typeof value.text !== "string"
        ? "it has no text"
        : ["title", "published", "date"].find((key) => value[key] != null && typeof value[key] !== "string")
  if (wrong)
    throw new HearsayError(
      "bad-line",
      `${place}: ${wrong.includes(" ") ? wrong : `its ${wrong} is no text`}; ${WANTED}.`,
    )
  return value as unknown as Line
}

function asJson(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return value !== null && typeof value === "object" && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}
