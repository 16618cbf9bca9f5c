import { expect, test } from "vitest"
import { quoteOf } from "../../web/src/lib/news/quote.ts"
import { threadOf } from "../../web/src/lib/news/thread.ts"

const HTML = `<p>The pier will close, <b>she</b>&nbsp;said.</p><h2>Why</h2><p>“Nobody &amp; nothing is safe – here,” she added. It’s R&amp;D.</p>`

test("copied words are found whatever marks and spaces they are copied with", () => {
  expect(quoteOf(HTML, ` "nobody & nothing\n is safe - here," she added. `)).toEqual({
    exact: "“Nobody & nothing is safe – here,” she added.",
    prefix: "The pier will close, she said. Why ".slice(-32),
    suffix: " It’s R&D.",
  })
  expect(quoteOf(HTML, "will close, she said")?.exact).toBe("will close, she said")
  // A reader puts marks around what has none.
  expect(quoteOf(HTML, "“The pier will close”")?.exact).toBe("The pier will close")
})

test("what does not stand there is not found, nor what is too short to tell", () => {
  expect(quoteOf(HTML, "The pier will open")).toBeUndefined()
  expect(quoteOf(HTML, "is")).toBeUndefined()
  expect(quoteOf(HTML, "<p>The pier")).toBeUndefined()
})

test("replies are a tree; an answer to what is not shown stands by itself", () => {
  const reply = (id: string, parent?: string) => ({ id, ...(parent && { parent }) }) as never
  const shape = (of: ReturnType<typeof threadOf>): unknown => of.map(({ reply, answers }) => [reply.id, shape(answers)])
  expect(shape(threadOf([reply("a"), reply("b", "a"), reply("c", "gone"), reply("d", "b"), reply("e", "a")]))).toEqual([
    [
      "a",
      [
        ["b", [["d", []]]],
        ["e", []],
      ],
    ],
    ["c", []],
  ])
})
