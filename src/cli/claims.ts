import { createReadStream } from "node:fs"
import { openEncoder, remembering } from "../link/claims/encoder.ts"
import { createReader } from "../link/claims/llm-reader.ts"
import { endpointFrom } from "../llm/ask.ts"
import { type Claim, type Finding, HearsayError, type Ledger, type Mention, type Report } from "../model/index.ts"
import { claimsOf } from "../pipeline/claims.ts"
import { extractorNamed } from "../pipeline/extractors.ts"
import { ledgerOf } from "../pipeline/read.ts"
import { storiesIn } from "../pipeline/told.ts"
import { text } from "./common.ts"
import { lines } from "./lines.ts"
import type { Parsed } from "./parse.ts"
import type { Io } from "./run.ts"

/** `hearsay claims FILE`: a line for each story, with its claims. */
export async function printClaims({ sources, values }: Parsed, io: Io): Promise<number> {
  const stories = await toldIn(sources[0] as string, io)
  let current = ""
  const tell = ({ message }: Finding) => io.stderr.write(`${current}: ${message}\n`)
  const reader =
    text(values.judge) === "llm" ? createReader({ ...endpointFrom(io.env, "take --judge encoder"), tell }) : undefined
  const extractor = await extractorNamed(text(values.extractor), { environment: io.env })
  const encoder = remembering(await openEncoder())
  try {
    for (const [story, reports] of stories) {
      current = story
      const ledgers: Ledger[] = []
      for (const report of reports) ledgers.push(await ledgerOf(report, extractor))
      const { claims } = await claimsOf(ledgers, [], { encoder, ...(reader && { reader }) })
      io.stdout.write(`${JSON.stringify({ story, claims: claims.map(lineOf) })}\n`)
    }
    return 0
  } finally {
    await extractor.close?.()
    await encoder.close?.()
  }
}

async function toldIn(path: string, { stdin }: Io): Promise<Map<string, Report[]>> {
  if (path === "-") return storiesIn(lines(stdin), "standard input")
  return storiesIn(lines(createReadStream(path)), path).catch((error: NodeJS.ErrnoException) => {
    if (error instanceof HearsayError) throw error
    throw new HearsayError("not-found", `${path} cannot be read (${error.code}): give a JSON Lines file of reports.`)
  })
}

/** A claim without what only a page needs. */
function lineOf({ gist, mentions, roots: { names, atLeast, atMost }, contested, relations }: Claim) {
  const differs = [...new Set(relations.flatMap(({ differs, because }) => (differs ? because : [])))]
  const roots = { names, atLeast, atMost }
  return {
    gist,
    mentions: mentions.map(passage),
    roots,
    contested,
    differs: differs.length ? differs.join("; ") : null,
  }
}

const passage = ({ report, start, end, source, via, act, naming }: Mention) => ({
  report,
  start,
  end,
  source: source ?? null,
  via,
  act,
  naming,
})
