import type { OneJob } from "#lib/answers.ts"

/** The report that a job gave, when it is done and gave one. */
export function firstOf({ state, gave }: OneJob): string | undefined {
  return state === "done" && Array.isArray(gave) && gave.length === 1 ? String(gave[0]) : undefined
}

/** The reports that a job gave. */
export const gaveOf = ({ gave }: OneJob): string[] => (Array.isArray(gave) ? gave.map(String) : [])

/** Work of other kinds than reading. */
const OTHERS: Readonly<Record<string, string>> = {
  hear: "a story’s passages, compared by a language model",
  notice: "notices of replies",
  mail: "a letter",
  indexnow: "search engines told of what changed",
  websub: "the hub told of what changed",
  arrived: "a post that was imported",
}

/** What a job reads, in the words in which it was asked for. */
export function nameOf({ kind, asked }: OneJob): string {
  if (OTHERS[kind]) return OTHERS[kind]
  const begins = asked.begins && `“${asked.begins.replace(/\s+/g, " ").slice(0, 80)}…”`
  return asked.title ?? asked.source ?? asked.url ?? asked.name ?? begins ?? "a text"
}

export const STATE = {
  waiting: "waiting its turn",
  running: "being read",
  done: "read",
  dead: "given up",
} as const
