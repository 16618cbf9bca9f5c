import type { DeskFinding, OneProfile, PostState } from "./answers.ts"

/** Where a post stands, in the newsroom's words. */
export const STATE: Readonly<Record<PostState, string>> = {
  draft: "draft",
  review: "in review",
  scheduled: "scheduled",
  published: "published",
  withdrawn: "withdrawn",
}

/** What kind of question a finding is. */
export const FINDING: Readonly<Record<DeskFinding["code"], string>> = {
  "no-source": "Nobody is credited",
  "no-reason": "Why unnamed?",
  "second-hand": "Second hand",
  "confirms-less": "Confirms what?",
  "figure-differs": "Another figure",
  "not-in-report": "Other words",
  "loaded-word": "Loaded word",
  "not-asked": "Not asked",
}

export const titleOf = ({ title }: { readonly title: string }): string => title || "Without a headline"

/** "Ada Holm and Bo Lind" of profiles' ids. */
export function byline(ids: readonly string[], profiles: readonly OneProfile[]): string {
  const names = ids.flatMap((id) => profiles.find((profile) => profile.id === id)?.name ?? [])
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : (names[0] ?? "")
}
