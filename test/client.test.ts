import { readFileSync } from "node:fs"
import { Ajv } from "ajv"
import { expect, test, vi } from "vitest"
import { answersJson, clientTypes } from "../scripts/client.ts"
import { createApp } from "../src/server/app.ts"
import { openStore } from "../src/store/store.ts"
import { SHAPE } from "./sample.ts"

vi.setConfig({ testTimeout: 180_000 })
const read = (path: string) => readFileSync(new URL(`../src/server/${path}`, import.meta.url), "utf8")
const clock = () => new Date("2026-03-10T12:00:00Z")

test("the API's document says what the types say: run `npm run client` after a change", () => {
  expect(read("answers.json")).toBe(answersJson())
})

test("the typed client says what the document says", async () => {
  expect(read("client/schema.d.ts")).toBe(await clientTypes())
})

test("what the API answers is what its document says", async () => {
  const store = await openStore({ clock })
  await store.keep(SHAPE)
  await store.judge({ about: "report", answer: "same", pair: ["a", "b"], by: "maren", hand: "person" })
  const app = createApp({ store, clock })
  const document = await (await app.request("/api/openapi.json")).json()
  const ajv = new Ajv({ strict: false }).addSchema(document, "api")
  const lists = ["reports", "attributions?facets=true", "sources", "outlets", "judgements"]
  for (const path of [
    ...lists,
    "reports/sample",
    "reports/sample/versions",
    "sources/Tove%20Lind",
    "outlets/The%20Quay",
    "search?words=fleet",
    "me",
    "reports/none",
  ]) {
    const asked = path
      .replace(/\?.*/, "")
      .replace(/^(reports|sources|outlets)\/[^/]+/, (_, list) => `${list}/{${list === "reports" ? "id" : "name"}}`)
    const answer = await app.request(`/api/v1/${path}`)
    const type = (answer.headers.get("content-type") as string).split(";")[0] as string
    const { $ref } = document.paths[`/api/v1/${asked}`].get.responses[answer.status].content[type].schema
    const validate = ajv.compile({ $ref: `api${$ref}` })
    validate(await answer.json())
    expect([path, validate.errors]).toEqual([path, null])
  }
  await store.close()
})
