import { imageSize } from "image-size"
import { afterAll, beforeAll, expect, test } from "vitest"
import { freshStore } from "../../../test/fresh-store.ts"
import type { OpenGraphImage } from "../../exchange/site/index.ts"
import type { Store } from "../../store/store.ts"
import { createApp } from "../app.ts"
import { keeping } from "./open-graph.ts"

let store: Store
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  const clock = () => new Date("2026-03-10T12:00:00Z")
  store = await freshStore({ clock })
  app = createApp({ store, clock, owner: { id: "owner", name: "owner", role: "editor" } })
  for (const [id, access, state] of [
    ["pier", "public", "published"],
    ["secret", "private", "published"],
    ["draft", "public", "review"],
  ]) {
    await ask("PUT", `/posts/${id}?base=0`, { slug: id, title: `The ${id}`, body: "<p>It closes.</p>", access })
    await ask("POST", `/posts/${id}/move`, { state })
  }
}, 60_000)
afterAll(() => store?.close())

const ask = (method: string, path: string, body?: unknown) =>
  app.request(
    `http://localhost/api/v1${path}`,
    {
      method,
      ...(body !== undefined && { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    },
    { caller: { address: "127.0.0.1", here: true } },
  )

test("a public post has a picture, and no other has one", { timeout: 60_000 }, async () => {
  const answer = await ask("GET", "/site/posts/pier/card")
  expect(answer.headers.get("content-type")).toBe("image/png")
  expect(imageSize(new Uint8Array(await answer.arrayBuffer()))).toMatchObject({ width: 1200, height: 630 })
  const page = (await (await ask("GET", "/site/posts/pier")).json()) as { card: OpenGraphImage }
  expect(page.card).toMatchObject({ headline: "The pier", key: answer.headers.get("x-hearsay-card") })
  for (const id of ["secret", "draft", "none"]) expect((await ask("GET", `/site/posts/${id}/card`)).status).toBe(404)
})

test("a picture is drawn once, one at a time, and again after it failed", async () => {
  let [drawing, most, count] = [0, 0, 0]
  const draw = keeping(async ({ key }) => {
    count++
    most = Math.max(most, ++drawing)
    await new Promise((done) => setTimeout(done, 5))
    drawing--
    if (key === "bad" && count < 4) throw new Error("ink")
    return new Uint8Array([...key].map((sign) => sign.charCodeAt(0)))
  })
  const card = (key: string) => ({ key }) as OpenGraphImage
  const asked = ["a", "b", "a", "bad", "b"].map((key) => draw(card(key)))
  const settled = await Promise.allSettled(asked)
  expect(settled.map((one) => ("value" in one ? Buffer.from(one.value).toString() : "failed"))).toEqual([
    ...["a", "b", "a", "failed", "b"],
  ])
  expect([most, count]).toEqual([1, 3])
  expect(Buffer.from(await draw(card("bad"))).toString()).toBe("bad")
})
