/**
 * What lists of sources and outlets show at once, however much is kept: an index in the shape of tables, as `latest`,
 * `lines` and `voices` are, which `totals.ts` keeps up to date.
 */
export const totals = {
  name: "0004-totals",
  statements: [
    // Of a source, or of an outlet ("" for reports that have none): its rows, and the reports that they are in.
    `create table totals (
      about text not null check (about in ('source', 'outlet')),
      name text collate "C" not null,
      rows integer not null,
      reports integer not null,
      primary key (about, name))`,
    `create index totals_search on totals using gin (to_tsvector('english', name)) where about = 'source'`,
    // As whom reports describe those whom they name: by role and body.
    `create table described (
      name text collate "C" not null,
      words text collate "C" not null,
      primary key (name, words))`,
    `create index described_search on described using gin (to_tsvector('english', words))`,
    `create index lines_kind on lines (kind, at desc, reading desc, place)`,
    // What every report calls a source was searched before; now it is every name, once.
    `drop index sources_search`,
    `drop index voices_search`,

    `insert into totals select 'source', name, count(*), count(distinct reading) from voices group by 2`,
    `insert into totals
      select 'outlet', coalesce(outlet, ''), sum((select count(*) from lines where lines.reading = latest.reading)), count(*)
      from latest group by 2`,
    `insert into described
      select distinct left(name, 300), left(concat_ws(' ', body ->> 'role', body ->> 'affiliation'), 500) from sources
      where name <> '' and (body ->> 'role' is not null or body ->> 'affiliation' is not null)`,
  ],
} as const
