import type { Answer, Hearing } from "../../model/hearing.ts"
import type { Mention } from "../../model/index.ts"

/** What somebody who reads a story's passages holds of two of them; undefined where they were not read together. */
export type Heard = (a: Mention, b: Mention) => Opinion | undefined

/** Whether two passages make the same statement; then what it is, and which of the two speak against it, by their ids. */
type Opinion =
  | { readonly same: false }
  | { readonly same: true; readonly gist: string; readonly against: readonly string[] }

/** How much alike two passages are, 0 to 1, before anybody read them. */
export type Likeness = (a: Mention, b: Mention) => number

/** Reads a story's passages. */
export interface Reader {
  /** Who reads, as a reason names them. */
  readonly name: string
  /** So many passages are read together at most; of more, those that are alike. */
  readonly together: number
  /** Reads them, and answers question by question. */
  read(questions: readonly (readonly Mention[])[]): Promise<readonly Answer[]>
}

/** Whoever answered before answers the same again: nobody is asked. */
export const heardBefore = ({ by, answers }: Hearing): Reader => ({
  name: by,
  together: Number.POSITIVE_INFINITY,
  read: async () => answers,
})

/** What answers say of two passages. What was read once as the same stays so, though a later question shows both again. */
export function heardIn(answers: readonly Answer[]): Heard {
  const opinions = new Map<string, Opinion>()
  for (const { passages, statements } of answers) {
    for (const pair of pairsOf(passages)) if (!opinions.has(keyOf(pair))) opinions.set(keyOf(pair), OTHER)
    for (const { gist, passages: members, against } of statements)
      for (const pair of pairsOf(members)) {
        const told: Opinion = { same: true, gist, against: pair.filter((id) => against.includes(id)) }
        opinions.set(keyOf(pair), joined(opinions.get(keyOf(pair)), told))
      }
  }
  return (a, b) => opinions.get(keyOf([a.id, b.id]))
}

const OTHER: Opinion = { same: false }

/** Two passages may make several statements together: the first gist in the alphabet, and whoever speaks against any. */
function joined(one: Opinion | undefined, other: Opinion): Opinion {
  if (!one?.same || !other.same) return one?.same ? one : other
  const gist = [one.gist, other.gist].sort()[0] as string
  return { same: true, gist, against: [...new Set([...one.against, ...other.against])].sort() }
}

const pairsOf = (ids: readonly string[]) =>
  ids.flatMap((a) => ids.flatMap((b): [string, string][] => (a < b ? [[a, b]] : [])))
const keyOf = (pair: readonly [string, string]) => [...pair].sort().join("\n")

/**
 * The questions that cover a story: all passages in one where they fit, else its reports in turn, each part with those earlier
 * passages that are most like one of its own. Of the passages of one report there is nothing to ask.
 */
export function questionsOf(passages: readonly Mention[], together: number, alike: Likeness): Mention[][] {
  const ordered = [...passages].sort((a, b) => order(a.report, b.report) || a.start - b.start || order(a.id, b.id))
  const ofSeveral = (question: readonly Mention[]) => new Set(question.map(({ report }) => report)).size > 1
  if (ordered.length <= together) return [ordered].filter(ofSeveral)
  const size = Math.max(1, Math.floor(together / 2))
  const parts = Array.from({ length: Math.ceil(ordered.length / size) }, (_, i) => i * size)
  const questions = parts.map((from) => {
    const fresh = ordered.slice(from, from + size)
    const nearest = (one: Mention) => Math.max(...fresh.map((other) => alike(one, other)))
    const earlier = ordered
      .slice(0, from)
      .map((one, at) => ({ at, near: nearest(one) }))
      .filter(({ near }) => near > 0)
      .sort((a, b) => b.near - a.near || a.at - b.at)
      .slice(0, together - fresh.length)
      .sort((a, b) => a.at - b.at)
    return [...earlier.map(({ at }) => ordered[at] as Mention), ...fresh]
  })
  return questions.filter(ofSeveral)
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
