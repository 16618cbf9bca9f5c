import { afterAll, beforeAll, expect, test, vi } from "vitest"
import { freshStore } from "../../../test/fresh-store.ts"
import { hostileFerry } from "../../../test/hostile-story.ts"
import { countingEncoder } from "../../../test/planted/encoder.ts"
import { elementOf, snapshotOf } from "../../exchange/card/snapshot.ts"
import { claimsWith } from "../../pipeline/claims.ts"
import type { Store } from "../../store/store.ts"
import { createApp } from "../app.ts"

vi.setConfig({ testTimeout: 60_000 })
const clock = () => new Date("2026-03-12T09:00:00Z")
const worked = async () => claimsWith(countingEncoder)
const OUT = "http://elsewhere.example"
let store: Store
let story = ""

beforeAll(async () => {
  store = await freshStore({ clock })
  story = await hostileFerry(store)
}, 120_000)
afterAll(() => store?.close())

const get = (path: string, cards = true) =>
  createApp({ store, clock, claims: worked, cards }).request(`/api/v1${path}`, { headers: { origin: OUT } })
const claims = async () => (await (await get(`/stories/${encodeURIComponent(story)}/claims`)).json()).claims
const cardAt = (id: string) => `/stories/${encodeURIComponent(story)}/claims/${encodeURIComponent(id)}/card`
const opens = ({ headers }: Response) => [
  headers.get("access-control-allow-origin"),
  headers.get("cross-origin-resource-policy"),
]

test("a card says in sentences what the claim's page says", async () => {
  const [claim] = await claims()
  const card = await (await get(cardAt(claim.id))).json()
  expect(card).toMatchObject({
    gist: claim.gist,
    roots: "1 root",
    behind: "behind 2 passages in 2 reports",
    asOf: "2026-03-12",
    at: cardAt(claim.id).replace(/\/card$/, ""),
  })
  expect(card.lines.join(" ")).toMatch(/It goes back to Ida Brandt\. First seen here on 1 March 2026, in The Quay/)
})

test("pages of other sites may read a card, and that there is none, and nothing else of the API", async () => {
  const [claim] = await claims()
  for (const path of [cardAt(claim.id), cardAt("none")]) expect(opens(await get(path))).toEqual(["*", "cross-origin"])
  const story = cardAt(claim.id).replace(/\/claims.*/, "")
  for (const path of ["/reports", "/me", "/stories", story, `${story}/claims`, "/stories/a/claims/b/c/card", "/site"])
    expect([path, ...opens(await get(path))]).toEqual([path, null, "same-origin"])
  const written = await createApp({ store, clock, claims: worked, cards: true }).request(`/api/v1${cardAt(claim.id)}`, {
    method: "POST",
    headers: { origin: OUT },
  })
  expect([written.status, ...opens(written)]).toEqual([403, null, "same-origin"])
})

test("a server for this machine alone shows its cards to no other site", async () => {
  const [claim] = await claims()
  expect(opens(await get(cardAt(claim.id), false))).toEqual([null, "same-origin"])
  expect(await (await get("/site", false)).json()).toMatchObject({ cards: false })
})

test("a card holds nothing that only some may see, and nobody's cookie changes it", async () => {
  const [claim] = await claims()
  const app = createApp({
    store,
    clock,
    claims: worked,
    cards: true,
    owner: { id: "o", name: "owner", role: "editor" },
  })
  const asked = { headers: { cookie: "hearsay.session_token=x" } }
  const own = await app.request(`/api/v1${cardAt(claim.id)}`, asked, { caller: { address: "127.0.0.1", here: true } })
  expect(await own.text()).toBe(await (await get(cardAt(claim.id))).text())
  expect(own.headers.get("cache-control")).toBe("public, max-age=300")
  expect(own.headers.getSetCookie()).toEqual([])
})

test("a claim is found under the id that it had before another passage came first", async () => {
  const [claim] = await claims()
  const [first, second] = claim.mentions.map(({ id }: { id: string }) => id)
  expect((await get(cardAt(`${second} = ${first}`))).status).toBe(200)
  expect((await get(cardAt(`${second} = gone`))).status).toBe(404)
})

test("what is pasted has the claim's words as words", async () => {
  const [claim] = await claims()
  const card = await (await get(cardAt(claim.id))).json()
  for (const html of [snapshotOf(card, OUT), elementOf(card, OUT, cardAt(claim.id))]) {
    expect(html).toContain("&lt;img src=x")
    expect(html.replace(/<script type="module" src="[^"<>]*"><\/script>/, "")).not.toMatch(
      /<(?:img|script|svg|\/textarea)/i,
    )
    for (const [, to] of html.matchAll(/href="([^"]*)"/g)) expect(to).toMatch(/^http:\/\/elsewhere\.example\//)
  }
})
