import { describe, expect, test } from "vitest"
import { type ExpectedRow, type Fixture, fixture, fixtures, reportOf, rowsOf } from "../fixtures/index.ts"
import type { Act, Kind, Naming, Span } from "../src/model/index.ts"

const KINDS: Record<Kind, true> = {
  person: true,
  organisation: true,
  group: true,
  document: true,
  author: true,
  unknown: true,
}
const NAMINGS: Record<Naming, true> = { named: true, role: true, anonymous: true, generic: true, none: true }
const ACTS: Record<Act, true> = {
  states: true,
  confirms: true,
  denies: true,
  declines: true,
  doubts: true,
  holds: true,
  decides: true,
}
const STYLES = `wire; tabloid; local paper; blog; page; press release; broadcast transcript; live blog; parliamentary report; court report;
  science report; sports transfer rumour; company results; obituary; election poll; fact check; interview; unnamed officials; report of reports`

const spansOf = ({ source, cue, content }: ExpectedRow): Span[] => [...source, ...cue, ...content]
const crosses = ([a, b]: Span, [c, d]: Span) => a < d && c < b

test("there are at least fifteen, in all styles, and some tell one story", () => {
  const all = fixtures()
  expect(all.length).toBeGreaterThanOrEqual(15)
  expect(all.map(({ style }) => style)).toEqual(expect.arrayContaining(STYLES.split(/;\s+/)))
  const stories = Map.groupBy(all, ({ story }) => story)
  expect(stories.get("ferry")).toHaveLength(4)
  expect(stories.get("glider-mines")?.length).toBeGreaterThan(3)
})

test("a copy in another format borrows the ledger", () => {
  expect(fixture("glider-mines-page").ledger).toEqual(fixture("glider-mines-blog").ledger)
})

test("an unknown name is told with the names that there are", () => {
  expect(() => fixture("glider")).toThrow(/glider-mines-blog/)
})

describe.each(fixtures())("$name", (written: Fixture) => {
  test("its body opens and closes where the report does", async () => {
    const { text } = await reportOf(written)
    expect([text.startsWith(written.body.starts), text.slice(0, 60)]).toEqual([true, text.slice(0, 60)])
    expect([text.endsWith(written.body.ends), text.slice(-60)]).toEqual([true, text.slice(-60)])
  })

  test("what is not the report is not in its body", async () => {
    const { text } = await reportOf(written)
    expect(written.absent.filter((words) => text.includes(words))).toEqual([])
  })

  test("its head is read", async () => {
    const { title, published } = await reportOf(written)
    expect({ title, published: published?.slice(0, 10) }).toEqual({
      title: written.title,
      published: written.published,
    })
  })

  test("its rows are found, each word of them once, and are well formed", async () => {
    const { text } = await reportOf(written)
    const rows = rowsOf(written, text)
    for (const row of rows) expect(faultsOf(row, rows)).toEqual([])
    const cues = rows.map(({ cue }) => cue[0]?.[0] as number)
    expect(cues).toEqual(cues.toSorted((a, b) => a - b))
  })
})

function faultsOf(row: ExpectedRow, rows: readonly ExpectedRow[]): string[] {
  const { source, cue, content, kind, naming, act, speaker, within } = row
  const host = within === undefined ? undefined : rows[within]
  const faults = {
    "labels of the model": KINDS[kind] && NAMINGS[naming] && ACTS[act],
    "a cue and a content": cue.length > 0 && content.length > 0,
    "a speaker where, and only where, somebody is named": (speaker !== undefined) === (naming === "named"),
    "roles that do not cross": [...source, ...cue].every((span) => !content.some((other) => crosses(span, other))),
    "a host that it stands in":
      within === undefined ||
      spansOf(row).every(([s, e]) => host?.content.some(([start, end]) => s >= start && e <= end)),
  }
  return Object.entries(faults).flatMap(([law, kept]) => (kept ? [] : [`no ${law}: ${JSON.stringify(row)}`]))
}
