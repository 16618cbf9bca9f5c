import { createReadStream, readFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { lines } from "../src/cli/lines.ts"
import { createTagger } from "../src/extract/tagger.ts"
import { openEncoder, remembering } from "../src/link/claims/encoder.ts"
import { mentionsOf } from "../src/link/claims/mentions.ts"
import { heardBefore } from "../src/link/claims/reader.ts"
import type { Answer as Read } from "../src/model/hearing.ts"
import type { Mention } from "../src/model/index.ts"
import { claimsOf } from "../src/pipeline/claims.ts"
import { ledgerOf } from "../src/pipeline/read.ts"
import { storiesIn } from "../src/pipeline/told.ts"

// What claims are worth where a large language model reads the passages besides (bench/claims.md): claims-read.jsonl has what one
// read in the stories of ../shared/data/claims, twice, by offsets alone. Prints claims as the scorer takes them:
//   node bench/claims-read.ts --reports reports.jsonl --reading 1 > claims.jsonl    the reports as hearsay claims takes them
const { values } = parseArgs({ options: { reports: { type: "string" }, reading: { type: "string", default: "1" } } })
if (!values.reports) throw new Error("give --reports, a file of JSON lines as hearsay claims takes it")

/** The number that ends the report's id, and where the passage stands in its text. */
type Place = readonly [report: number, start: number, end: number]
interface Answer {
  readonly story: string
  readonly reading: number
  readonly statements: readonly { readonly passages: readonly Place[]; readonly against: readonly Place[] }[]
}

/** Passages are cut by the tagger of the day: one is what was read where they share half of the shorter one. */
const isAt = ({ report, start, end }: Mention, [number, from, until]: Place) =>
  report.endsWith(`_${number}`) &&
  Math.min(end, until) - Math.max(start, from) >= 0.5 * Math.min(end - start, until - from)

/** What a reading says of the passages as they are cut now. */
function answeredOf({ statements }: Answer, mentions: readonly Mention[]): readonly Read[] {
  const at = (places: readonly Place[]) =>
    mentions.filter((one) => places.some((place) => isAt(one, place))).map(({ id }) => id)
  const told = statements.map(({ passages, against }) => ({ gist: "", passages: at(passages), against: at(against) }))
  return [{ passages: mentions.map(({ id }) => id), statements: told }]
}

const answers = readFileSync(new URL("claims-read.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line): Answer => JSON.parse(line))
const tagger = await createTagger()
const encoder = remembering(await openEncoder())
for (const [story, reports] of await storiesIn(lines(createReadStream(values.reports)), values.reports)) {
  const answer = answers.find((one) => one.story === story && `${one.reading}` === values.reading)
  if (!answer) throw new Error(`claims-read.jsonl has no reading ${values.reading} of the story ${story}`)
  const mine = await Promise.all(reports.map((report) => ledgerOf(report, tagger)))
  const reader = heardBefore({ by: "recorded", answers: answeredOf(answer, mine.flatMap(mentionsOf)) })
  const { claims } = await claimsOf(mine, [], { encoder, reader })
  const told = claims.map(({ mentions, roots, contested }) => ({
    mentions: mentions.map(({ report, start, end }) => ({ report, start, end })),
    roots,
    contested,
  }))
  console.log(JSON.stringify({ story, claims: told }))
}
await Promise.all([tagger.close?.(), encoder.close?.()])
