import type { Judged, Ledger, PairJudgement, Source } from "../model/index.ts"
import { type Proposal, proposeSame } from "../resolve/sources/same.ts"
import type { Store } from "../store/store.ts"

/** Who judges: a change of what is proposed gets another number. */
const BY = "same-source 1"
/** From here on more than the name speaks for it: the same role or body as well. */
const SAME = 0.85
/** Under it more speaks against it than for it, and nothing is said. */
const LEAST = 0.5
/** With how many reports that name somebody a new one is compared: those published last. */
const OTHERS = 10

/** What of a store is needed for it. */
export type Judging = Pick<Store, "ledger" | "rows" | "judge" | "judgements">

/**
 * Judges, as a machine, which sources of a report that was kept are the same as those of that name in other reports: with a
 * score and a reason, "same" where a role or a body speaks for it besides the name, else "unsure". Nothing is said of whom the
 * report does not name, nor where somebody has judged before. Gives the judgements that are new.
 */
export async function judgeSources(store: Judging, report: string): Promise<readonly Judged[]> {
  const ledgers = new Map<string, Promise<Ledger | undefined>>()
  const ledgerOf = (id: string) => ledgers.get(id) ?? ledgers.set(id, store.ledger(id)).get(id)
  const made: Judged[] = []
  for (const source of (await ledgerOf(report))?.sources ?? []) {
    const others = await Promise.all((await reportsNaming(store, source, report)).map(ledgerOf))
    const judged = others.length ? await judgedBefore(store, source.id) : new Set()
    for (const judgement of others.flatMap((other) => proposals(source, other)))
      if (!judged.has(judgement.pair[1])) made.push(await store.judge(judgement))
  }
  return made
}

/** Other reports in which somebody of that name speaks; none for one who is not named. */
async function reportsNaming(store: Judging, { name, naming, kind }: Source, report: string): Promise<string[]> {
  if (name === undefined || naming !== "named" || kind === "author") return []
  const { items } = await store.rows({ source: name }, { limit: 200 })
  return [...new Set(items.map((line) => line.report))].filter((other) => other !== report).slice(0, OTHERS)
}

/** The sources that a source has been judged to be, or not to be, by this machine or by a person. */
async function judgedBefore(store: Judging, id: string): Promise<ReadonlySet<unknown>> {
  const { items } = await store.judgements({ about: "source", id }, { limit: 1000 })
  return new Set(items.flatMap((one) => ("pair" in one && (one.hand === "person" || one.by === BY) ? one.pair : [])))
}

function proposals(source: Source, other: Ledger | undefined): PairJudgement[] {
  const alike = other?.sources.filter(({ name }) => name === source.name) ?? []
  return alike.flatMap((one) => {
    const proposal = proposeSame(source, one)
    return proposal && proposal.score >= LEAST ? [judgementOf(source.id, one.id, proposal)] : []
  })
}

const judgementOf = (one: string, other: string, { score, because }: Proposal): PairJudgement => ({
  about: "source",
  pair: [one, other],
  answer: score >= SAME ? "same" : "unsure",
  by: BY,
  hand: "machine",
  score,
  because,
})
