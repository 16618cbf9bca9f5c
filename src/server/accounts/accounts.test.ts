import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest"
import { type Opened, open } from "../../store/open.ts"
import { storeOn } from "../../store/store.ts"
import { createApp } from "../app.ts"
import type { Accounts } from "./accounts.ts"
import { openAccounts } from "./open.ts"

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
const clock = () => new Date()
const PASSWORD = "nobody guesses these words"
let opened: Opened
let accounts: Accounts
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  opened = await open({}, clock)
})
afterAll(() => opened.close())
beforeEach(async () => {
  // Limits begin anew with every test.
  accounts = await openAccounts({ db: opened.db, clock, secure: false })
  app = createApp({ store: storeOn(opened, clock), clock, accounts })
})

type Asking = { cookie?: string; address?: string; headers?: Record<string, string> }

/** Asks as a browser would that stands on a page of ours. */
async function ask(
  method: string,
  path: string,
  body?: unknown,
  { cookie, address = "192.0.2.1", headers }: Asking = {},
) {
  const init = {
    method,
    headers: {
      "sec-fetch-site": "same-origin",
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(cookie && { cookie }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }
  const answer = await app.request(`/api/v1${path}`, init, { caller: { address, here: false } })
  const cookies = answer.headers.getSetCookie()
  return {
    status: answer.status,
    body: answer.status === 204 ? undefined : await answer.json(),
    cookies,
    cookie: cookies.map((one) => one.split(";")[0]).join("; "),
  }
}

/** Somebody with an account, signed in; gives their cookie. */
async function somebody(name: string, role: "reader" | "contributor" | "editor"): Promise<string> {
  const { token } = await accounts.invite(role, "test")
  const { body, cookie } = await ask("POST", "/accounts", { token, name, password: PASSWORD })
  expect(body).toMatchObject({ person: { name, role }, mayWrite: role !== "reader" })
  return cookie
}

const signIn = (name: string, password: string, asking: Asking = {}) =>
  ask("POST", "/session", { name, password }, asking)

describe("the first editor", () => {
  test("is made by the link that the start prints, once; an earlier link is good no more", async () => {
    const early = await accounts.first()
    const late = await accounts.first()
    const newcomer = { name: "maren", password: PASSWORD }
    expect(await ask("POST", "/accounts", { ...newcomer, token: early?.token })).toMatchObject({
      status: 404,
      body: { code: "no-invitation" },
    })
    const joined = await ask("POST", "/accounts", { ...newcomer, token: late?.token })
    expect(joined.body).toMatchObject({ person: { name: "maren", role: "editor" } })
    expect(await ask("POST", "/accounts", { ...newcomer, name: "other", token: late?.token })).toMatchObject({
      status: 404,
    })
    expect(await accounts.first()).toBeUndefined()
    expect((await ask("GET", "/me", undefined, { cookie: joined.cookie })).body).toMatchObject({
      person: { name: "maren" },
    })
  })

  test("a name that cannot be, or is taken, and a short password leave the invitation as it was", async () => {
    const { token } = await accounts.invite("contributor", "test")
    const tried = async (name: string, password = PASSWORD, more = {}) =>
      (await ask("POST", "/accounts", { token, name, password, ...more })).status
    expect(await tried("maren")).toBe(409)
    expect(await tried("MAREN")).toBe(409)
    expect(await tried("owner")).toBe(400)
    expect(await tried("mаren")).toBe(400) // with a Cyrillic а
    expect(await tried("<b>x</b>")).toBe(400)
    expect(await tried("ida", "short")).toBe(400)
    expect(await tried("ida", PASSWORD, { role: "editor" })).toBe(400)
    expect(await tried("ida", PASSWORD, { email: "no address" })).toBe(400)
    expect(await tried("ida", PASSWORD, { email: "ida@quay.example" })).toBe(200)
    expect((await signIn("ida@quay.example", PASSWORD)).body).toMatchObject({
      person: { name: "ida", role: "contributor" },
    })
  })

  test("of two who come with one invitation at once one gets in", async () => {
    const { token } = await accounts.invite("reader", "test")
    const both = await Promise.all(
      ["one", "two"].map((name) => ask("POST", "/accounts", { token, name, password: PASSWORD })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404])
  })
})

describe("roles", () => {
  test("a reader reads, a contributor adds and judges, an editor has a say in who may", async () => {
    const cookies = {
      reader: await somebody("rea", "reader"),
      contributor: await somebody("con", "contributor"),
      editor: await somebody("edi", "editor"),
    }
    const may = async (method: string, path: string, body?: unknown) =>
      Promise.all(Object.values(cookies).map(async (cookie) => (await ask(method, path, body, { cookie })).status))
    expect(await may("GET", "/reports")).toEqual([200, 200, 200])
    expect(await may("POST", "/reports", { text: "It rained, said Ida." })).toEqual([403, 202, 202])
    expect(await may("POST", "/judgements", { about: "report", answer: "same", pair: ["a", "b"] })).toEqual([
      403, 201, 201,
    ])
    expect(await may("GET", "/jobs")).toEqual([403, 200, 200])
    expect(await may("GET", "/accounts")).toEqual([403, 403, 200])
    expect(await may("POST", "/invitations", { role: "editor" })).toEqual([403, 403, 201])
    const { items } = (await ask("GET", "/judgements?by=con")).body
    expect(items).toMatchObject([{ by: "con", hand: "person" }])
  })

  test("a role that is taken away is gone at once; somebody stays the editor", async () => {
    const cookie = (await signIn("edi", PASSWORD)).cookie
    const other = (await signIn("con", PASSWORD)).cookie
    const { items } = (await ask("GET", "/accounts", undefined, { cookie })).body as {
      items: { id: string; name: string }[]
    }
    const idOf = (name: string) => items.find((one) => one.name === name)?.id
    const give = (name: string, role: string) => ask("POST", `/accounts/${idOf(name)}/role`, { role }, { cookie })
    expect((await give("con", "reader")).body).toMatchObject({ name: "con", role: "reader" })
    expect((await ask("POST", "/reports", { text: "x" }, { cookie: other })).status).toBe(403)
    expect((await give("maren", "reader")).status).toBe(200)
    expect((await give("edi", "reader")).status).toBe(409)
    expect((await give("con", "contributor")).status).toBe(200)
  })

  test("nobody judges in another's name, nor as a machine", async () => {
    const { cookie } = await signIn("con", PASSWORD)
    const judgement = { about: "report", answer: "same", pair: ["a", "b"] }
    for (const more of [{ by: "maren" }, { hand: "machine" }])
      expect((await ask("POST", "/judgements", { ...judgement, ...more }, { cookie })).status).toBe(400)
  })
})

describe("sessions", () => {
  test("are in a cookie that no script reads and no other site sends", async () => {
    const { cookies } = await signIn("con", PASSWORD)
    expect(cookies).toHaveLength(1)
    expect(cookies[0]).toMatch(/^hearsay\.session_token=[^;]+;.*HttpOnly; SameSite=Lax/)
    const safe = await openAccounts({ db: opened.db, clock, secure: true })
    const [cookie] = (await safe.signIn("con", PASSWORD, { address: "192.0.2.1" })).cookies
    expect(cookie).toMatch(/^__Secure-hearsay\.session_token=.*Secure/)
  })

  test("fixation: what a cookie said before signing in counts for nothing afterwards", async () => {
    const planted = (await signIn("rea", PASSWORD)).cookie
    const { cookie } = await signIn("con", PASSWORD, { cookie: planted })
    expect(cookie).not.toBe(planted)
    const name = async (one: string) => (await ask("GET", "/me", undefined, { cookie: one })).body.person?.name
    expect(await name(planted)).toBe("rea")
    expect(await name(cookie)).toBe("con")
    for (const forged of ["hearsay.session_token=chosen", `${cookie}x`, cookie.replace(/\.[^.]*$/, "")])
      expect(await name(forged)).toBeUndefined()
  })

  test("end when they are signed out, and when they are revoked from elsewhere", async () => {
    const [here, there] = [(await signIn("rea", PASSWORD)).cookie, (await signIn("rea", PASSWORD)).cookie]
    const { items } = (await ask("GET", "/sessions", undefined, { cookie: here })).body as {
      items: { id: string; here: boolean; address: string }[]
    }
    expect(items.filter((one) => one.here)).toHaveLength(1)
    expect(items[0]?.address).toBe("192.0.2.1")
    const stranger = (await signIn("con", PASSWORD)).cookie
    for (const { id } of items.filter((one) => !one.here)) {
      expect((await ask("DELETE", `/sessions/${id}`, undefined, { cookie: stranger })).status).toBe(404)
      expect((await ask("DELETE", `/sessions/${id}`, undefined, { cookie: here })).status).toBe(204)
    }
    expect((await ask("GET", "/sessions", undefined, { cookie: there })).status).toBe(401)
    await ask("DELETE", "/session", undefined, { cookie: here })
    expect((await ask("GET", "/sessions", undefined, { cookie: here })).status).toBe(401)
  })

  test("all but the one that asks end when the password is changed", async () => {
    const [here, there] = [(await signIn("rea", PASSWORD)).cookie, (await signIn("rea", PASSWORD)).cookie]
    const change = (old: string, to: string) => ask("POST", "/password", { old, to }, { cookie: here })
    expect((await change("not this one at all", PASSWORD)).status).toBe(403)
    const changed = await change(PASSWORD, `${PASSWORD} now`)
    expect(changed.status).toBe(204)
    expect((await ask("GET", "/sessions", undefined, { cookie: there })).status).toBe(401)
    expect((await ask("GET", "/sessions", undefined, { cookie: changed.cookie })).status).toBe(200)
    expect((await signIn("rea", PASSWORD)).status).toBe(401)
  })
})

describe("guessing", () => {
  test("whoever has an account and whoever has none are refused in the same words", async () => {
    const wrong = await signIn("con", "not the password")
    const nobody = await signIn("nobody", "not the password")
    expect([wrong.status, wrong.body]).toEqual([401, nobody.body])
    expect((await signIn("x", "y")).body).toEqual(nobody.body)
    expect((await signIn("a@b.example", "y")).body).toEqual(nobody.body)
  })

  test("many passwords for one name are stopped, from however many addresses", async () => {
    const tried = []
    for (let i = 0; i < 11; i++)
      tried.push((await signIn("con", `guess ${i} of many`, { address: `192.0.2.${i}` })).status)
    expect(tried).toEqual([...Array(10).fill(401), 429])
    expect((await signIn("CON", PASSWORD, { address: "192.0.2.99" })).status).toBe(429)
    expect((await signIn("edi", PASSWORD, { address: "192.0.2.99" })).status).toBe(200)
  })

  test("one password for many names (spraying) is stopped, from one address or one network of IPv6", async () => {
    const statuses = []
    for (let i = 0; i < 31; i++)
      statuses.push((await signIn(`name${i}`, "Spring2026!", { address: `2001:db8::${i.toString(16)}` })).status)
    expect(statuses).toEqual([...Array(30).fill(401), 429])
    expect((await signIn("edi", PASSWORD, { address: "2001:db8:0:1::1" })).status).toBe(200)
  })
})

test("a password is kept as Argon2id, a token as its hash", async () => {
  const { token } = await accounts.invite("reader", "test")
  const kept = JSON.stringify([
    await opened.db.selectFrom("accounts.account").select("password").execute(),
    await opened.db.selectFrom("accounts.invitations").selectAll().execute(),
  ])
  expect(kept).toContain("$argon2id$v=19$m=19456,t=2,p=1$")
  expect(kept).not.toContain(PASSWORD)
  expect(kept).not.toContain(token)
})

test("the accounts are in no backup", async () => {
  let lines = ""
  for await (const line of storeOn(opened, clock).backUp()) lines += line
  expect(lines).not.toMatch(/argon2|session|@no-mail/)
})
