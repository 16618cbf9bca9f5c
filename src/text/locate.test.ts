import { expect, test } from "vitest"
import { locate, quotationOf, type Span } from "./index.ts"

const OLD = "The mayor said the bridge would open in May. The council said the bridge would stay shut."
const spanOf = (text: string, words: string, from = 0): Span => {
  const start = text.indexOf(words, from)
  return [start, start + words.length]
}
const again = (words: string, text: string, from = 0) => {
  const old = spanOf(OLD, words, from)
  const found = locate(text, quotationOf(OLD, old), old[0])
  return found && text.slice(...found.span)
}

test("finds words again that have moved", () => {
  expect(again("would open in May", `UPDATED. ${OLD}`)).toBe("would open in May")
})

test("of two places it takes the one with the same words around it", () => {
  const text = OLD.split(". ").reverse().join(". ")
  const found = locate(text, quotationOf(OLD, spanOf(OLD, "the bridge would", 50)))
  expect(text.slice(found?.span[0], (found?.span[1] ?? 0) + 5)).toBe("the bridge would stay")
})

test("finds words that were changed a little", () => {
  expect(again("said the bridge would open in May", OLD.replace("would open", "will open"))).toBe(
    "said the bridge will open in May",
  )
})

test("does not find words that are gone", () => {
  expect(again("would open in May", "Nothing of it is left but a few apologies.")).toBeUndefined()
})

test("is not held up by a long text", () => {
  const text = `${"The ferry sailed at noon. ".repeat(40_000)}${OLD.replace("open in May", "be open by May")}`
  const started = performance.now()
  expect(again("the bridge would open in May", text)).toBe("the bridge would be open by May")
  expect(performance.now() - started).toBeLessThan(2000)
})
