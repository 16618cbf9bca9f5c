const COLUMNS = ["outlet", "act", "naming", "body", "kind"]

/** What the lists are searched and counted by stands in the lists themselves: to look it up elsewhere took most of the time. */
export const lists = {
  name: "0005-lists",
  statements: [
    // Every row is changed, which takes ten times as long with the indexes in place.
    ...["lines_at", ...COLUMNS.map((column) => `lines_${column}`), "voices_name"].map((index) => `drop index ${index}`),
    `alter table lines add column search tsvector`,
    `update lines set search = a.search from attributions a where a.reading = lines.reading and a.place = lines.place`,
    `alter table voices add column act text, add column body text, add column outlet text`,
    `update voices set act = l.act, body = l.body, outlet = l.outlet
      from lines l where l.reading = voices.reading and l.place = voices.place`,
    `alter table attributions drop column search`,
    `alter table sources drop column search`,
    `create index lines_search on lines using gin (search) with (fastupdate = off)`,
    `create index lines_at on lines (at desc, reading desc, place)`,
    ...COLUMNS.map((column) => `create index lines_${column} on lines (${column}, at desc, reading desc, place)`),
    `create index voices_name on voices (name, at desc, reading desc, place) include (act, body, outlet)`,
  ],
} as const
