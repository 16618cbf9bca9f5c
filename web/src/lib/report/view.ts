import { facts, headline, NAMING_MARK, readerOf } from "../../../../src/exchange/words.ts"
import { type Judged, type Ledger, mended, type Naming } from "../../../../src/model/index.ts"
import type { OneReport } from "../../../../src/server/answers.ts"
import { chainsOf, type Hand } from "./chain.ts"
import { paragraphsIn } from "./marks.ts"
import { type Note, notesOf } from "./notes.ts"

export type View = ReturnType<typeof viewOf>

/** All that a report's page shows, and no more: what a browser is sent is this. */
export function viewOf({ ledger: read, summary, version, corrections }: OneReport) {
  const ledger = mended(read, corrections)
  const notes = notesOf(ledger, read, corrections)
  const { id, title, url, outlet, published, modified, language, contributors, findings } = ledger
  return {
    head: {
      id,
      title,
      url,
      outlet,
      published,
      modified,
      language,
      reader: readerOf(ledger),
      by: contributors.map(({ name }) => name),
    },
    version,
    lede: `${headline(summary)}.`,
    facts: facts(summary),
    because: summary.roots.because,
    paragraphs: paragraphsIn(ledger),
    notes,
    chains: chainsOf(ledger) as readonly Hand[],
    speakers: speakersIn(notes),
    own: ledger.ownVoice.length,
    credits: creditsIn(ledger),
    doubts: findings.map(({ message }) => message),
    namings: (Object.keys(NAMING_MARK) as Naming[]).filter((naming) => notes.some((note) => note.naming === naming)),
  }
}

/** Everybody who speaks, in the order in which they begin, with the numbers of their rows. */
function speakersIn(notes: readonly Note[]) {
  return [...Map.groupBy(notes, ({ who }) => who)].map(([who, theirs]) => {
    const { naming, names } = theirs[0] as Note
    return { who, naming, names, rows: theirs.map(({ n, place }) => ({ n, place })) }
  })
}

const creditsIn = ({ credits }: Ledger) => [
  ...new Set(credits.map(({ name, given }) => (given === undefined ? name : `${name} (${GIVEN[given]})`))),
]
const GIVEN = { report: "the text is theirs", help: "they contributed", news: "they had it first" } as const

/** What people said of a report and took back, the last first, in words. */
export function historyOf(judgements: readonly Judged[], notes: readonly Note[]) {
  const numbers = new Map(notes.map(({ row, n }) => [row, n]))
  const undone = new Set(judgements.flatMap((judged) => (judged.answer === "undo" ? [judged.undoes] : [])))
  return judgements.toReversed().map((judged) => {
    const { id, by, hand, at, because } = judged
    const row = judged.answer === "correction" ? numbers.get(judged.row) : undefined
    return { id, by, hand, at, because, row, what: wordsOf(judged), undone: undone.has(id) }
  })
}

function wordsOf(judged: Judged): string {
  if (judged.answer === "undo") return `took back no. ${judged.undoes}`
  if (judged.answer !== "correction") return judged.answer
  const { field, value } = judged
  if (value === null) return `${field}: nobody can tell`
  return typeof value === "string" ? `${field}: “${value}”` : `${field}: other words`
}
