import type { Mention } from "../../model/index.ts"

/** What somebody who reads a story's passages holds of two of them; undefined where they were not read together. */
export type Heard = (a: Mention, b: Mention) => Opinion | undefined

/** Whether two passages make the same statement; then what it is, and which of the two speak against it, by their ids. */
export type Opinion =
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
  /** Reads them, in as many questions as it takes. */
  read(questions: readonly (readonly Mention[])[]): Promise<Heard>
}

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
