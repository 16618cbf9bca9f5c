import { afterEach, describe, expect, test } from "vitest"
import { fakeServer, saying } from "../llm/fake.ts"
import type { Finding, HearsayError, Report } from "../model/index.ts"
import { createLlm, type LlmOptions, llmFrom } from "./llm.ts"

const TEXT = `The bridge at Ostrand will stay closed, the mayor said on Monday. “It is not safe,” she said, “and it was never safe.”

According to the builders, the steel was tested twice.`
const report = (text: string): Report => ({ id: "r", text, contributors: [], furniture: [], findings: [] })

const MAYOR = {
  content: ["The bridge at Ostrand will stay closed"],
  cue: ["said"],
  source: ["the mayor"],
}
const SHE = { content: ['"It is not safe,"', '"and it was never safe."'], cue: ["said"], source: ["she"] }
const BUILDERS = { content: ["the steel was tested twice"], cue: ["According to"], source: ["the builders"] }

let stop: () => Promise<unknown> = async () => {}
afterEach(() => stop())

async function server(...args: Parameters<typeof fakeServer>) {
  const fake = await fakeServer(...args)
  stop = fake.close
  return fake
}
const llm = (url: string, more: Partial<LlmOptions> = {}) => createLlm({ url, model: "fake", retries: 0, ...more })
const answered = () => expect.unreachable()
const fails = (code: string, says: RegExp) => (error: HearsayError) => {
  expect(error.code).toBe(code)
  expect(error.message).toMatch(says)
}

describe("the language model's extractor", () => {
  test("finds what the model quotes again in the text, whatever marks it writes", async () => {
    const { url } = await server(() => saying({ attributions: [MAYOR, SHE, BUILDERS] }))
    const found = await llm(url).extract(report(TEXT))
    const words = found.map(({ source, cue, content }) =>
      [source, cue, content].map((spans) => spans.map((span) => TEXT.slice(...span)).join(" … ")),
    )
    expect(words).toEqual([
      ["the mayor", "said", "The bridge at Ostrand will stay closed"],
      ["she", "said", "“It is not safe,” … “and it was never safe.”"],
      ["the builders", "According to", "the steel was tested twice"],
    ])
    expect(found.map(({ cue: [cue] }) => cue?.[0])).toEqual([
      TEXT.indexOf("said"),
      TEXT.lastIndexOf("said"),
      TEXT.indexOf("Acc"),
    ])
    expect(new Set(found.map(({ id }) => id)).size).toBe(3)
  })

  test("drops what the model made up, counts it and tells", async () => {
    const invented = [
      { ...MAYOR, content: ["The bridge will be torn down"] },
      { ...MAYOR, cue: ["insisted"] },
      { ...MAYOR, source: ["the governor"] },
      { ...MAYOR, content: [""] },
      { ...MAYOR, cue: [] },
    ]
    const { url } = await server(() => saying({ attributions: [MAYOR, ...invented] }))
    const told: Finding[] = []
    const found = await llm(url, { tell: (finding) => told.push(finding) }).extract(report(TEXT))
    expect(found).toHaveLength(1)
    expect(told).toMatchObject([{ code: "made-up", message: expect.stringContaining("5 of 6") }])
  })

  test("asks about a long report in chunks of whole paragraphs, with what stands before for context", async () => {
    const { url, asked } = await server(({ body }) =>
      saying({ attributions: body.messages[1]?.content.includes("<text>\nAccording") ? [BUILDERS] : [MAYOR, SHE] }),
    )
    const found = await llm(url, { chunk: 130 }).extract(report(TEXT))
    expect(asked).toHaveLength(2)
    expect(asked[1]?.body.messages[1]?.content).toMatch(/<before>\n[\s\S]*never safe.”\n<\/before>/)
    expect(found.map(({ content: [first] }) => TEXT.slice(...(first ?? [0, 0])))).toContain(
      "the steel was tested twice",
    )
  })

  test("asks the endpoint and model that were named, with the key, for the form that it wants", async () => {
    const { url, asked } = await server(() => saying({ attributions: [] }))
    expect(await llm(`${url}/chat/completions`, { key: "k-1" }).extract(report(TEXT))).toEqual([])
    expect(asked[0]).toMatchObject({
      path: "/v1/chat/completions",
      headers: { authorization: "Bearer k-1" },
      body: { model: "fake", temperature: 0, response_format: { type: "json_schema" } },
    })
  })

  test("reads JSON in a fence; a report without text is not sent at all", async () => {
    const { url, asked } = await server(() =>
      saying(`\`\`\`json\n${JSON.stringify({ attributions: [MAYOR] })}\n\`\`\``),
    )
    expect(await llm(url).extract(report(TEXT))).toHaveLength(1)
    expect(await llm(url).extract(report(" \n"))).toEqual([])
    expect(asked).toHaveLength(1)
  })

  test("tries again after a fault of the server's", async () => {
    let calls = 0
    const { url } = await server(() =>
      ++calls === 1 ? { status: 503, body: { error: { message: "busy" } } } : saying({ attributions: [MAYOR] }),
    )
    expect(await llm(url, { retries: 1 }).extract(report(TEXT))).toHaveLength(1)
  }, 10_000)
})

describe("what goes wrong is told in words that help", () => {
  test("a refused key", async () => {
    const { url } = await server(() => ({ status: 401, body: { error: { message: "bad key" } } }))
    await llm(url)
      .extract(report(TEXT))
      .then(answered, fails("llm-refused", /HEARSAY_LLM_KEY/))
  })

  test("an endpoint that leads on to another address: nothing is sent there", async () => {
    const { url, asked } = await server(() => ({ status: 307, body: {}, headers: { location: "/elsewhere" } }))
    await llm(url)
      .extract(report(TEXT))
      .then(answered, (error: HearsayError) => expect(error.code).toMatch(/^llm-/))
    expect(asked.map(({ path }) => path)).toEqual(["/v1/chat/completions"])
  })

  test("a server that is out of order is one that may be asked later", async () => {
    const { url } = await server(() => ({ status: 503, body: { error: { message: "overloaded" } } }))
    await llm(url)
      .extract(report(TEXT))
      .then(answered, fails("llm-busy", /503 for the model "fake": overloaded/))
  })

  test("a model that the endpoint does not have, after as many tries as may be", async () => {
    const { url, asked } = await server(() => ({ status: 404, body: { error: { message: "no such model" } } }))
    await llm(url)
      .extract(report(TEXT))
      .then(answered, fails("llm-refused", /404 for the model "fake": no such/))
    expect(asked).toHaveLength(1)
  })

  test.each([
    ["no JSON", "I cannot do that."],
    ["JSON of another form", { attributions: [{ content: "one string" }] }],
    ["cut short", '{"attributions":[{"content":["The br'],
  ])("%s", async (_, answer) => {
    const { url } = await server(() => saying(answer))
    await llm(url)
      .extract(report(TEXT))
      .then(answered, fails("llm-answer", /"fake" at .* form asked for/))
  })

  test("a body that is no completion", async () => {
    const { url } = await server(() => ({ body: "<html>hello</html>" }))
    await llm(url)
      .extract(report(TEXT))
      .then(answered, fails("llm-answer", /form asked for/))
  })

  test("a server that hangs", async () => {
    const { url } = await server(() => new Promise(() => {}))
    await llm(url, { timeout: 200 })
      .extract(report(TEXT))
      .then(answered, fails("llm-timeout", /within 0.2 s.*HEARSAY_LLM_TIMEOUT/))
  })

  test("tells which model it asks, as the endpoint calls it", () => {
    expect(llm("http://localhost/v1", { model: "gpt-oss-20b" })).toMatchObject({ name: "llm", model: "gpt-oss-20b" })
  })

  test("nobody there", async () => {
    const { url, close } = await server(() => saying(""))
    await close()
    await llm(url)
      .extract(report(TEXT))
      .then(answered, fails("llm-unreachable", /HEARSAY_LLM_URL/))
  })

  test("no endpoint is configured, or one that is none: nothing is sent", () => {
    expect(() => llmFrom({})).toThrow(/HEARSAY_LLM_URL and HEARSAY_LLM_MODEL.*--extractor rules/)
    expect(llmFrom({ HEARSAY_LLM_URL: "http://localhost/v1", HEARSAY_LLM_MODEL: "m" })).toEqual({
      url: "http://localhost/v1",
      model: "m",
    })
    expect(
      llmFrom({ HEARSAY_LLM_URL: "http://localhost/v1", HEARSAY_LLM_MODEL: "m", HEARSAY_LLM_TIMEOUT: "600" }),
    ).toEqual({
      url: "http://localhost/v1",
      model: "m",
      timeout: 600_000,
    })
    expect(
      llmFrom({ HEARSAY_LLM_URL: "http://localhost/v1", HEARSAY_LLM_MODEL: "m", HEARSAY_LLM_TIMEOUT: "0.0015" })
        .timeout,
    ).toBe(2)
    for (const seconds of ["ten", "0", "-1", "1e9"])
      expect(() =>
        llmFrom({ HEARSAY_LLM_URL: "http://localhost/v1", HEARSAY_LLM_MODEL: "m", HEARSAY_LLM_TIMEOUT: seconds }),
      ).toThrow(/HEARSAY_LLM_TIMEOUT is .*such as 600/)
    expect(() => llm("localhost:8080/v1")).toThrow(/no address/)
    expect(() => llm("file:///etc/passwd")).toThrow(/no address/)
  })
})
