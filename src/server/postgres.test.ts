import { afterAll, beforeAll, expect, test, vi } from "vitest"
import { type Postgres, startPostgres } from "../../test/postgres.ts"
import { SHAPE } from "../../test/sample.ts"
import { type Opened, open } from "../store/open.ts"
import { storeOn } from "../store/store.ts"
import type { Accounts } from "./accounts/accounts.ts"
import { openAccounts } from "./accounts/open.ts"
import { createApp } from "./app.ts"

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })
const clock = () => new Date("2026-03-10T12:00:00Z")
const from = { address: "192.0.2.1" }
let server: Postgres
let processes: Opened[]

beforeAll(async () => {
  server = await startPostgres()
  const url = await server.database()
  processes = await Promise.all([open({ url }, clock), open({ url }, clock)])
})
afterAll(async () => {
  await Promise.all(processes.map(({ close }) => close()))
  await server.stop()
})

test("two processes that start at once on one server make the accounts once, and know each other's sessions", async () => {
  const now = () => new Date()
  const opening = processes.map(({ db }) => openAccounts({ db, clock: now, secure: false }))
  const [one, two] = (await Promise.all(opening)) as [Accounts, Accounts]
  const { token } = (await one.first()) as { token: string }
  const newcomer = { name: "maren", password: "nobody guesses these words" }
  const tries = await Promise.allSettled([one, two].map((accounts) => accounts.join(token, newcomer, from)))
  expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
  const signed = await two.signIn("Maren", newcomer.password, from)
  const headers = new Headers({ cookie: signed.cookies[0]?.split(";")[0] as string })
  expect(await one.who(headers)).toMatchObject({ name: "maren", role: "editor" })
  expect(await one.sessions(headers)).toHaveLength(2)
  await one.signOut(headers)
  expect(await two.who(headers)).toBeUndefined()
})

test("what is counted is the same on a server", async () => {
  const store = storeOn(processes[0] as Opened, clock)
  await store.keep(SHAPE)
  const app = createApp({ store, clock })
  const get = async (path: string) => (await app.request(`/api/v1/${path}`)).json()
  expect(await get("outlets/The%20Quay")).toMatchObject({ rows: 9, naming: { named: 7, anonymous: 1, role: 1 } })
  expect(await get("sources/Tove%20Lind")).toMatchObject({ acts: { confirms: 1, states: 1 }, counted: 2 })
  expect((await get("attributions?facets=true&words=fleet")).facets).toMatchObject({ counted: 2, whole: true })
})
