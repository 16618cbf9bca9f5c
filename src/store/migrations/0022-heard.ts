/** What a language model answered of a story's passages: kept so that it is asked once and not for each reader. */
export const heard = {
  name: "0022-heard",
  statements: [
    // Of which readings of which reports ("told"): others are a reason to ask again.
    `create table story_heard (
      story text collate "C" primary key,
      told text not null,
      by text not null,
      answers jsonb not null,
      kept timestamptz not null)`,
  ],
} as const
