import bayes from "wink-naive-bayes-text-classifier"
import type { Reply } from "../../model/index.ts"
import type { Newsroom } from "../../store/newsroom/newsroom.ts"

/** Says how likely a reply is to be spam, 0 to 1; undefined as long as too few were decided by a person. */
export interface SpamFilter {
  score(reply: Pick<Reply, "name" | "body" | "url">): Promise<number | undefined>
}

/** Of each kind as many are learnt from at most, and as many are needed at least. */
const MOST = 1000
const LEAST = 10
/** How long what was learnt is good for, in ms. */
const GOOD = 10 * 60_000

/**
 * A naive Bayes filter that learns from what the newsroom's people decided, on this machine: nothing leaves it. It only
 * sorts the queue and sets spam apart; every reply is looked at by a person before it is shown.
 */
export function spamFilter(newsroom: Newsroom, clock: () => Date): SpamFilter {
  let learnt: Promise<Classifier | undefined> | undefined
  let until = 0
  return {
    async score(reply) {
      if (clock().getTime() > until) {
        until = clock().getTime() + GOOD
        learnt = learn(newsroom)
      }
      const classifier = await learnt
      if (!classifier) return undefined
      const odds = Object.fromEntries(classifier.computeOdds(wordsOf(reply)))
      const logOdds = odds.spam ?? -(odds.good ?? 0)
      return Math.round((1 / (1 + 2 ** -Math.max(-50, Math.min(50, logOdds)))) * 1000) / 1000
    },
  }
}

type Classifier = ReturnType<typeof bayes>

async function learn(newsroom: Newsroom): Promise<Classifier | undefined> {
  const [good, spam] = await Promise.all(
    (["approved", "spam"] as const).map(async (state) => (await newsroom.replies({ state }, { limit: MOST })).items),
  )
  if (!good || !spam || good.length < LEAST || spam.length < LEAST) return undefined
  const classifier = bayes()
  classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 })
  for (const reply of good) classifier.learn(wordsOf(reply), "good")
  for (const reply of spam) classifier.learn(wordsOf(reply), "spam")
  return classifier.consolidate() ? classifier : undefined
}

/** What a filter looks at: the words, where its links lead, and how it is written. */
function wordsOf({ name, body, url = "" }: Pick<Reply, "name" | "body" | "url">): string[] {
  const text = `${name} ${url} ${body}`.normalize("NFKC").toLowerCase()
  const links = text.match(/https?:\/\/[^\s"'<>]+/g) ?? []
  const hosts = links.map((link) => (URL.canParse(link) ? `host:${new URL(link).hostname}` : "host:broken"))
  const capitals = body.replace(/[^\p{Lu}]/gu, "").length / Math.max(1, body.replace(/[^\p{L}]/gu, "").length)
  const shape = [
    `links:${Math.min(4, links.length)}`,
    ...(capitals > 0.5 ? ["loud"] : []),
    body.length < 20 ? "short" : "long",
  ]
  // A list without words would be no evidence at all.
  return [...(text.replace(/https?:\/\/\S+/g, " ").match(/[\p{L}\p{N}$€£']{2,30}/gu) ?? []), ...hosts, ...shape]
}
