/** What came with an import and has no place among the newsroom's nouns: kept for the way back, and shown to nobody. */
export const leftovers = {
  name: "0011-leftovers",
  statements: [
    `create table leftovers (
      id text collate "C" primary key,
      place integer not null,
      body jsonb not null)`,
    `create index leftovers_place on leftovers (place, id)`,
  ],
} as const
