import { readFileSync } from "node:fs"
import { join } from "node:path"
import { sql } from "kysely"
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest"
import { ledgerOf, SHAPE } from "../../test/sample.ts"
import type { Correction, Ledger, Row } from "../model/index.ts"
import type { RowFilter } from "./find.ts"
import { migrate } from "./migrations/migrate.ts"
import type { Opened } from "./open.ts"
import type { Page } from "./page.ts"
import { type Store, storeOn } from "./store.ts"
import { KEPT, NEWSROOM } from "./tables.ts"

/** What every store promises, told once and tried on each kind of them. */
export function storeContract(open: () => Promise<Opened>): void {
  let opened: Opened
  let store: Store
  let now = new Date("2026-03-10T12:00:00Z")
  const later = (ms: number) => {
    now = new Date(now.getTime() + ms)
  }

  vi.setConfig({ testTimeout: 60_000 })
  beforeAll(async () => {
    opened = await open()
  }, 120_000)
  afterAll(() => opened?.close(), 60_000)
  beforeEach(async () => {
    await empty(opened)
    store = storeOn(opened, () => now, { attempts: 2, lease: 1000, wait: 100 })
  }, 60_000)

  test("a ledger comes back as it was kept", async () => {
    expect(await store.keep(SHAPE)).toMatchObject({ report: "sample", version: 1, outcome: "new" })
    expect(await store.ledger("sample")).toEqual(SHAPE)
    expect(await store.ledger("nobody's")).toBeUndefined()
    expect(await all(store.check())).toEqual([])
  })

  test("what was heard of a story is kept in the place of what was heard before; how it is told is another word then", async () => {
    await store.keep(SHAPE)
    await store.storyShelf<object>().put({ report: "sample", story: "sample", traits: {} }, [])
    expect([await store.heard("sample"), await store.toldNow("nobody's")]).toEqual([undefined, undefined])
    const [mark, told] = [await store.storyMark("sample"), (await store.toldNow("sample")) as string]
    const statements = [{ gist: "“It is so”", passages: ["a", "b"], against: ["b"] }]
    const answers = [{ passages: ["a", "b"], statements }]
    for (const by of ["one", "another"]) await store.hear("sample", { told, by, answers })
    expect(await store.heard("sample")).toEqual({ told, by: "another", answers })
    expect(await store.storyMark("sample")).not.toBe(mark)
    expect(await store.toldNow("sample")).toBe(told)
    await store.keep({ ...SHAPE, attributions: SHAPE.attributions.slice(1) })
    expect(await store.toldNow("sample")).not.toBe(told)
  })

  test("keeping twice changes nothing, in turn or at once", async () => {
    const outcomes = await Promise.all([SHAPE, SHAPE, SHAPE].map((ledger) => store.keep(ledger)))
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["new", "same", "same"])
    expect((await store.keep(structuredClone(SHAPE))).outcome).toBe("same")
    expect((await store.rows()).items).toHaveLength(SHAPE.attributions.length)
  })

  test("many at once who name the same people wait for one another, and the totals are right", async () => {
    const ledgers = Array.from({ length: 12 }, (_, i) => little(i))
    await Promise.all([...ledgers, ...ledgers.map((ledger) => ({ ...ledger, extractor: "tagger" }))].map(store.keep))
    expect((await store.sources({ words: "Ada" })).items).toEqual([{ name: "Ada Brandt", rows: 12, reports: 12 }])
    expect((await store.outlets()).items.map(({ reports }) => reports)).toEqual([6, 6])
    expect(await all(store.check())).toEqual([])
  })

  test("an edited text is a new version beside the old one, another ledger of it a new reading", async () => {
    const edited = { ...SHAPE, text: `${SHAPE.text}\n\nThis report was corrected.` }
    const better = { ...edited, extractor: "tagger", model: "attribution 3" }
    await store.keep(SHAPE)
    expect(await store.keep(edited)).toMatchObject({ version: 2, outcome: "new version" })
    expect(await store.keep(better)).toMatchObject({ version: 2, outcome: "new reading" })
    expect(await store.ledger("sample")).toEqual(better)
    expect(await store.ledger("sample", 1)).toEqual(SHAPE)
    expect(await store.versions("sample")).toMatchObject([
      { readings: [{ extractor: "rules" }] },
      { readings: [{ extractor: "rules" }, { extractor: "tagger", model: "attribution 3" }] },
    ])
    // An old copy that turns up again does not push the new one away.
    expect(await store.keep({ ...SHAPE, extractor: "tagger" })).toMatchObject({ version: 1, outcome: "new reading" })
    expect(await store.ledger("sample")).toEqual(better)
    expect((await store.reports()).items).toMatchObject([{ report: "sample", version: 2 }])
    expect((await store.rows()).items).toHaveLength(SHAPE.attributions.length)
    expect(await all(store.check())).toEqual([])
  })

  test("what is kept can be neither changed nor erased", async () => {
    await store.keep(SHAPE)
    for (const table of KEPT) {
      for (const change of [`delete from ${table}`, `truncate ${table} cascade`])
        await expect(sql.raw(change).execute(opened.db), change).rejects.toThrow(/kept for good/)
    }
    await expect(sql`update versions set text = 'another'`.execute(opened.db)).rejects.toThrow(/kept for good/)
    expect(await store.ledger("sample")).toEqual(SHAPE)
  })

  test("a span that the text has not is refused, and nothing of its ledger is kept", async () => {
    const [row] = SHAPE.attributions
    const broken = { ...SHAPE, attributions: [{ ...row, cue: [[0, 100_000]] }] } as unknown as Ledger
    await expect(store.keep(broken)).rejects.toMatchObject({ code: "bad-span" })
    expect((await store.reports()).items).toEqual([])
    expect(await store.versions("sample")).toEqual([])
  })

  test("signs outside the common ones keep their places, and those that Postgres takes not become U+FFFD", async () => {
    const text = `${"😀".repeat(20)} Bea Lund said \u0000 it \uD83D rained ${"😀".repeat(20)}`
    const ledger = ledgerOf(text, [
      { source: "Bea Lund", cue: "said", content: "it \uD83D rained", speaker: "Bea Lund" },
    ])
    await store.keep(ledger)
    expect((await store.keep(ledger)).outcome).toBe("same")
    expect(await store.ledger("sample")).toEqual({
      ...ledger,
      text: text.replace("\u0000", "�").replace("\uD83D ", "� "),
    })
    expect((await store.rows()).items).toMatchObject([{ content: ["it � rained"] }])
    expect(await all(store.check())).toEqual([])
  })

  test("every list comes in pages that leave nothing out and show nothing twice", async () => {
    for (let i = 0; i < 7; i++) await store.keep(little(i))
    const reports = await pages((after) => store.reports({}, { limit: 3, ...after }))
    expect(reports.map(({ report }) => report)).toEqual(["r4", "r5", "r2", "r3", "r0", "r1", "r6"])
    const rows = await pages((after) => store.rows({ source: "Ada Brandt" }, { limit: 2, ...after }))
    expect(rows.map(({ report }) => report).sort()).toEqual(["r0", "r1", "r2", "r3", "r4", "r5", "r6"])
    const every = await pages((after) => store.rows({}, { limit: 3, ...after }))
    expect(new Set(every.map(({ row }) => row.id)).size).toBe(14)
    expect(every.filter(({ report }) => report === "r4").map(({ row }) => row.cue)).toEqual(
      little(4).attributions.map(({ cue }) => cue),
    )
    const names = await pages((after) => store.sources({}, { limit: 2, ...after }))
    expect(names).toEqual(
      ["Ada Brandt", "Cy 0", "Cy 1", "Cy 2", "Cy 3", "Cy 4", "Cy 5", "Cy 6"].map((name) => ({
        name,
        rows: name === "Ada Brandt" ? 7 : 1,
        reports: name === "Ada Brandt" ? 7 : 1,
      })),
    )
    const { days, counted } = await store.sourceProfile("Ada Brandt")
    expect(days.reduce((sum, { count }) => sum + count, 0)).toBe(counted)
    expect(days.map(({ day }) => day)).toEqual(
      [3, 3, 2, 2, 1, 1].map((day) => `2026-03-0${day}`).concat(undefined as never),
    )
    expect(days.at(-1)).toEqual({ outlet: "The Even", act: "states", count: 1 })
    expect((await store.outlets()).items).toEqual([
      { name: "The Even", reports: 4 },
      { name: "The Odd", reports: 3 },
    ])
    await expect(store.rows({}, { after: "nonsense" })).rejects.toMatchObject({ code: "bad-cursor" })
    await expect(store.rows({ from: "lately" })).rejects.toMatchObject({ code: "bad-date" })
    await expect(store.rows({}, { limit: 0 })).rejects.toMatchObject({ code: "bad-limit" })
  })

  test("rows are found by what they say, who, how, where and when", async () => {
    await store.keep(SHAPE)
    for (let i = 0; i < 3; i++) await store.keep(little(i))
    const ids = async (filter: RowFilter) => (await store.rows(filter)).items.map(({ row }) => row.id)
    const those = (like: (row: Row) => boolean) => SHAPE.attributions.filter(like).map(({ id }) => id)
    const has = (row: Row, words: RegExp) => row.content.some((span) => words.test(SHAPE.text.slice(...span)))
    expect(await ids({ act: "denies" })).toEqual(those(({ act }) => act === "denies"))
    expect(await ids({ naming: "anonymous" })).toEqual(those(({ naming }) => naming === "anonymous"))
    expect(await ids({ body: "Velmar" })).toEqual(those(({ root }) => root.affiliation === "Velmar"))
    expect(await ids({ source: "Ivo Senn" })).toEqual(those(({ speaker }) => speaker === "Ivo Senn"))
    expect(await ids({ relayed: true, report: "sample" })).toEqual(those(({ via }) => via.length > 0))
    expect(await ids({ outlet: "The Quay", kind: "group" })).toEqual(those(({ kind }) => kind === "group"))
    expect(await ids({ words: "barge -forty" })).toEqual(those((row) => has(row, /barges/) && !has(row, /forty/)))
    expect(await ids({ words: "sale or barges", act: "states" })).toEqual(
      those((row) => has(row, /sale|barges/) && row.act === "states"),
    )
    expect(await ids({ from: "2026-03-01", before: "2026-03-02" })).toHaveLength(4)
    expect(await ids({ from: "2026-03-09T00:00:00+01:00" })).toEqual(SHAPE.attributions.map(({ id }) => id))
    const anonymous = those(({ naming }) => naming === "anonymous").length
    expect(await store.tally("naming", { outlet: "The Quay" })).toMatchObject({ anonymous })
    expect(await store.tally("act", { source: "Ordania" })).toEqual({ denies: 1, states: 1 })
  })

  test("one who is not named is in no list of sources", async () => {
    await store.keep(SHAPE)
    const named = SHAPE.attributions.filter(({ naming }) => naming === "named").map(({ speaker }) => speaker)
    expect((await store.sources()).items.map(({ name }) => name)).toEqual([...new Set(named)].sort())
    await store.keep(ledgerOf("He was ill, said a friend of hers.", [UNNAMED], { id: "unnamed" }))
    expect((await store.rows({ source: "a friend of hers" })).items).toEqual([])
    expect((await store.sources({ words: "friend" })).items).toEqual([])
  })

  test("reports and sources are searched, and odd searches are no errors", async () => {
    await store.keep(SHAPE)
    const { items } = await store.reports({ words: "barge" })
    expect(items).toMatchObject([{ report: "sample", title: "River fleet on the block?" }])
    expect(items[0]?.snippet?.filter(({ found }) => found).map(({ words }) => words)).toContain("barges")
    expect((await store.sources({ words: "lind" })).items).toEqual([{ name: "Tove Lind", rows: 2, reports: 1 }])
    for (const words of ["", "the", "'; drop table reports; --", '"', "a & | ! b:*", "\u0000"])
      expect((await store.reports({ words })).items, words).toEqual([])
  })

  test("a correction shows in the lists, undoing it shows what was there, and both are kept", async () => {
    await store.keep(SHAPE)
    const row = SHAPE.attributions[3]?.id as string
    const by = { by: "maren", hand: "person" } as const
    const corrected: Correction = {
      about: "row",
      answer: "correction",
      report: "sample",
      version: 1,
      row,
      field: "speaker",
      value: "Ivo Senn",
      ...by,
    }
    const speaks = async () => (await store.rows({ source: "Ivo Senn" })).items.map(({ row }) => row.id)
    const [own] = await speaks()
    const kept = await store.judge(corrected)
    expect(await speaks()).toEqual([row, own])
    const undo = await store.judge({ answer: "undo", undoes: kept.id, ...by })
    expect(await speaks()).toEqual([own])
    await store.judge({ answer: "undo", undoes: undo.id, ...by })
    expect(await speaks()).toEqual([row, own])
    await store.judge({ ...corrected, value: null })
    expect(await speaks()).toEqual([own])
    expect(await store.corrections("sample")).toMatchObject([
      { field: "speaker", value: null, by: "maren", at: now.toISOString() },
    ])
    expect((await store.judgements({ about: "row" })).items).toHaveLength(4)
    const told = await store.report("sample")
    expect(told).toEqual({
      version: 1,
      ledger: SHAPE,
      versions: await store.versions("sample"),
      judgements: (await store.judgements({ report: "sample" })).items,
    })
    expect(told?.judgements.map(({ answer }) => answer)).toEqual(["correction", "undo", "undo", "correction"])
    // What was read stays as it was read, and a better reading keeps the correction.
    expect(await store.ledger("sample")).toEqual(SHAPE)
    await store.keep({ ...SHAPE, extractor: "tagger" })
    expect(await speaks()).toEqual([own])
    expect(await all(store.check())).toEqual([])
  })

  test("a corrected label and span are kept with their quotation; what cannot be is refused", async () => {
    await store.keep(SHAPE)
    const [first] = SHAPE.attributions
    const row = first?.id as string
    const said = {
      about: "row",
      answer: "correction",
      report: "sample",
      version: 1,
      row,
      by: "maren",
      hand: "person",
    } as const
    await store.judge({ ...said, field: "act", value: "doubts" })
    await store.judge({
      ...said,
      field: "cue",
      value: [
        [0, 7],
        [8, 10],
      ],
    })
    expect((await store.rows({ act: "doubts" })).items.map(({ row }) => row.id)).toEqual([row])
    expect(await store.corrections("sample")).toMatchObject([
      { value: "doubts" },
      {
        value: [
          [0, 7],
          [8, 10],
        ],
      },
    ])
    for (const wrong of [
      { ...said, field: "act", value: null },
      { ...said, field: "act", value: "shouts" },
      { ...said, field: "reading" as "act", value: "7" },
      { ...said, field: "cue", value: "said" },
      { ...said, field: "cue", value: [[0, 100_000]] },
      { ...said, field: "act", value: "states", row: "sample#0-1" },
      { ...said, field: "act", value: "states", version: 2 },
    ] as const)
      await expect(store.judge(wrong as Correction)).rejects.toThrow(/^(?!The database)/)
  })

  test("pairs are judged in either order; a person's word outweighs a machine's", async () => {
    const machine = { by: "same-claim 1", hand: "machine", score: 0.82, because: "same figure, one day apart" } as const
    const kept = await store.judge({ about: "row", answer: "same", pair: ["b#1-2", "a#1-2"], ...machine })
    expect(kept).toMatchObject({ id: 1, at: now.toISOString(), score: 0.82 })
    await store.judge({ about: "row", answer: "different", pair: ["a#1-2", "b#1-2"], by: "maren", hand: "person" })
    expect((await store.judgements({ id: "a#1-2" })).items).toMatchObject([
      { answer: "same", pair: ["a#1-2", "b#1-2"], because: "same figure, one day apart" },
      { answer: "different", pair: ["a#1-2", "b#1-2"] },
    ])
    expect((await store.judgements({ hand: "person" })).items).toHaveLength(1)
    await expect(store.judge({ about: "row", answer: "same", pair: ["a", "a"], ...machine })).rejects.toMatchObject({
      code: "same-one",
    })
    await expect(store.judge({ answer: "undo", undoes: 99, ...machine })).rejects.toMatchObject({ code: "not-found" })
  })

  test("a job is asked for once, tried again later and later, and given up to a list", async () => {
    const asked = await store.jobs.add("read", "http://a.example/1", { outlet: "The Quay" })
    expect(asked).toMatchObject({ fresh: true, state: "waiting", payload: { outlet: "The Quay" } })
    expect(await store.jobs.add("read", "http://a.example/1")).toMatchObject({ id: asked.id, fresh: false })
    const first = await store.jobs.take("one")
    expect(first).toMatchObject({ id: asked.id, state: "running", attempts: 1, worker: "one" })
    expect(await store.jobs.take("two")).toBeUndefined()
    expect(await store.jobs.fail(first as never, "no answer")).toBe(true)
    expect(await store.jobs.take("two")).toBeUndefined()
    later(100)
    const second = await store.jobs.take("two", ["read"])
    expect(second).toMatchObject({ attempts: 2, because: "no answer" })
    expect(await store.jobs.done(first as never)).toBe(false)
    await store.jobs.fail(second as never, "no answer either")
    expect((await store.jobs.list({ state: "dead" })).items).toMatchObject([
      { id: asked.id, because: "no answer either" },
    ])
    await store.jobs.again(asked.id)
    expect(await store.jobs.done((await store.jobs.take("one")) as never)).toBe(true)
    expect(await store.jobs.add("read", "http://a.example/1")).toMatchObject({ state: "done", fresh: false })
    expect(await store.jobs.counts()).toEqual({ waiting: 0, running: 0, done: 1, dead: 0 })
  })

  test("what a dead worker left is taken up by another, and given up when it kills them all", async () => {
    await store.jobs.add("read", "a")
    const dropped = await store.jobs.take("one")
    later(600)
    expect(await store.jobs.live(dropped as never)).toBe(true)
    later(600)
    expect(await store.jobs.take("two")).toBeUndefined()
    later(600)
    expect(await store.jobs.take("two")).toMatchObject({ attempts: 2, worker: "two" })
    expect(await store.jobs.live(dropped as never)).toBe(false)
    later(1000)
    expect(await store.jobs.take("three")).toBeUndefined()
    expect((await store.jobs.list({ state: "dead" })).items).toMatchObject([
      { because: "its worker stopped before it was done" },
    ])
  })

  test("workers at once never have the same job", async () => {
    for (let i = 0; i < 10; i++) await store.jobs.add("read", String(i))
    const taken = await Promise.all(Array.from({ length: 12 }, (_, i) => store.jobs.take(`worker ${i}`)))
    const ids = taken.flatMap((job) => (job ? [job.id] : []))
    expect(new Set(ids).size).toBe(ids.length)
    while (await store.jobs.take("the last")) ids.push(0)
    expect(ids).toHaveLength(10)
  })

  test("a backup fills an empty store with the same, and another backup of it is the same file", async () => {
    await fill(store)
    const lines = await all(store.backUp())
    const before = [await store.rows(), await store.reports(), await store.judgements(), await store.ledger("sample")]
    await expect(store.restore(lines)).rejects.toMatchObject({ code: "not-empty" })
    await empty(opened)
    expect(await store.restore(lines)).toMatchObject({ reports: 2, versions: 3, judgements: 2, jobs: 1 })
    expect([await store.rows(), await store.reports(), await store.judgements(), await store.ledger("sample")]).toEqual(
      before,
    )
    expect(await all(store.backUp())).toEqual(lines)
    expect(await all(store.check())).toEqual([])
    expect(await store.keep(little(5))).toMatchObject({ outcome: "new" })
    expect(await store.jobs.add("read", "c")).toMatchObject({ fresh: true })
  })

  test("of a torn backup nothing is restored", async () => {
    await fill(store)
    const lines = await all(store.backUp())
    await empty(opened)
    const torn = [
      lines.slice(0, -1),
      lines.slice(0, 9),
      lines.with(-2, (lines.at(-2) as string).slice(0, 20)),
      lines.toSpliced(lines.length - 3, 1),
      lines.map((line) => line.replace("Canal Six", "Canal Ten")),
    ]
    for (const some of torn) await expect(store.restore(some)).rejects.toMatchObject({ code: "torn-backup" })
    await expect(store.restore(lines.slice(1))).rejects.toMatchObject({ code: "no-backup" })
    expect((await store.reports()).items).toEqual([])
    await expect(store.restore(lines)).resolves.toMatchObject({ reports: 2 })
  })

  test.each([["0003-given"], ["0010-newsroom"]])(
    "a backup that was made when the last change of the tables was %s becomes a store of today",
    async (name) => {
      const path = join(import.meta.dirname, `../../test/backups/${name}.jsonl`)
      const lines = readFileSync(path, "utf8").split(/^/m)
      await expect(store.restore(lines.toSpliced(-2, 1))).rejects.toMatchObject({ code: "torn-backup" })
      expect((await store.reports()).items).toEqual([])
      expect(await store.restore(lines)).toMatchObject({ reports: 1, judgements: 1, jobs: 1 })
      expect(await store.ledger("sample")).toEqual(SHAPE)
      expect(await store.corrections("sample")).toMatchObject([{ value: "Ada Brandt" }])
      expect((await store.rows({ source: "Ada Brandt" })).items.length).toBeGreaterThan(0)
      expect(await all(store.check())).toEqual([])
      if (name === "0010-newsroom") {
        expect(await store.newsroom.postBySlug("pier")).toMatchObject({ state: "published", revision: 2 })
        expect(await store.newsroom.moderations("when")).toMatchObject([{ was: "pending", became: "approved" }])
      }
      // It is one of today's: what it holds goes on, and another backup of it is today's.
      expect(await store.keep(little(5))).toMatchObject({ outcome: "new" })
      expect(await store.jobs.add("read", "a")).toMatchObject({ fresh: false })
      expect(await store.jobs.add("read", "c")).toMatchObject({ fresh: true })
      const today = await all(store.backUp())
      await empty(opened)
      await store.restore(today)
      expect(await all(store.backUp())).toEqual(today)
    },
  )

  test("a backup of a newer store is refused, and told which program would do", async () => {
    await fill(store)
    const [header = "", ...lines] = await all(store.backUp())
    await empty(opened)
    const { migrations, ...rest } = JSON.parse(header)
    const newer = `${JSON.stringify({ ...rest, migrations: [...migrations, "9000-next"] })}\n`
    await expect(store.restore([newer, ...lines])).rejects.toMatchObject({
      code: "other-store",
      message: expect.stringContaining("9000-next"),
    })
  })

  test("check finds what was changed behind the store's back", async () => {
    await store.keep(SHAPE)
    await store.keep(little(1))
    const behind = async (table: string, change: string) => {
      await sql.raw(`alter table ${table} disable trigger user`).execute(opened.db)
      await sql.raw(change).execute(opened.db)
      await sql.raw(`alter table ${table} enable trigger user`).execute(opened.db)
      return (await all(store.check())).map(({ code, report }) => `${code} ${report}`)
    }
    expect(await behind("mentions", "delete from mentions where reading = 2 and source = 1")).toEqual(["hash r1"])
    expect(
      await behind(
        "versions",
        "update versions set text = replace(text, 'Ordania', 'Ardonia') where report = 'sample'",
      ),
    ).toEqual(expect.arrayContaining(["quotation sample", "hash sample"]))
    expect(await behind("lines", "delete from lines where reading = 2 and place = 1")).toContain("list r1")
    const totals = await behind("totals", "update totals set rows = rows + 1 where name = 'Ada Brandt'")
    expect(totals).toContain("list ")
  })

  test("an error of the database tells nothing of what it was given", async () => {
    const secret = {
      ...SHAPE,
      attributions: [{ ...SHAPE.attributions[0], act: null, speaker: "the secret one" }],
    } as unknown as Ledger
    const error = await store.keep(secret).catch((error: unknown) => error)
    expect(error).toMatchObject({ name: "HearsayError", code: "store" })
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toMatch(/secret/)
  })

  test("two programs that start at once make the tables once, and one of an older kind is told", async () => {
    await sql.raw("drop schema public cascade").execute(opened.db)
    await sql.raw("create schema public").execute(opened.db)
    await Promise.all([migrate(opened.db, now), migrate(opened.db, now), migrate(opened.db, now)])
    await store.keep(SHAPE)
    await sql`insert into migrations values ('9999-later', now())`.execute(opened.db)
    await expect(migrate(opened.db, now)).rejects.toMatchObject({ code: "newer-store" })
  })
}

const UNNAMED = {
  source: "a friend of hers",
  cue: "said",
  content: "He was ill",
  speaker: "a friend of hers",
  naming: "anonymous",
} as const

/** Takes everything out, which no store does: with the triggers off. */
async function empty({ db }: Opened): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx)
    await sql
      .raw(
        `truncate ${[...KEPT, "latest", "lines", "voices", "totals", "described", "jobs", "story_reports", "story_heard", ...NEWSROOM].join(", ")} restart identity`,
      )
      .execute(trx)
  })
}

/** Two reports, one in two versions; a correction, a pair, a job. */
async function fill(store: Store): Promise<void> {
  const row = SHAPE.attributions[3]?.id as string
  const by = { by: "maren", hand: "person" } as const
  await store.keep(SHAPE)
  await store.keep({ ...SHAPE, text: `${SHAPE.text}\n\nMore.` })
  await store.keep(little(1))
  await store.judge({
    about: "row",
    answer: "correction",
    report: "sample",
    version: 2,
    row,
    field: "speaker",
    value: "Ada Brandt",
    ...by,
  })
  await store.judge({ about: "report", answer: "unsure", pair: ["r1", "sample"], score: 0.5, ...by })
  await store.jobs.add("read", "b", { deep: [1, { two: null }] })
}

/** A report with two rows; each two of them are of one day, and the seventh has no date. */
function little(i: number): Ledger {
  const text = `It rained ${i} times, said Ada Brandt. It did not, Cy ${i} said.`
  const rows = [
    { source: "Ada Brandt", cue: "said", content: `It rained ${i} times`, speaker: "Ada Brandt" },
    { source: `Cy ${i}`, from: "It did not", cue: "said", content: "It did not", speaker: `Cy ${i}` },
  ]
  const published = i < 6 ? { published: `2026-03-0${1 + Math.floor(i / 2)}` } : {}
  const ledger = ledgerOf(text, rows, { id: `r${i}`, outlet: i % 2 ? "The Odd" : "The Even", ...published })
  return {
    ...ledger,
    attributions: ledger.attributions.map((row) => ({ ...row, id: row.id.replace("sample", `r${i}`) })),
  }
}

/** Everything that a stream gives. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

/** Every item of a list, a page at a time. */
async function pages<T>(page: (after: { after?: string }) => Promise<Page<T>>): Promise<T[]> {
  const found: T[] = []
  for (let after: { after?: string } = {}; ; ) {
    const { items, next } = await page(after)
    found.push(...items)
    if (next === undefined) return found
    after = { after: next }
  }
}
