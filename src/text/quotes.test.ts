import { expect, test } from "vitest"
import { quotesOf } from "./index.ts"

const words = (text: string) => quotesOf(text).map(({ span }) => text.slice(...span))
const states = (text: string) => quotesOf(text).map(({ opened, closed, continued }) => ({ opened, closed, continued }))
const whole = { opened: true, closed: true, continued: false }

test.each([
  ["curly", "He said “we go” and “we stay”.", ["“we go”", "“we stay”"]],
  ["straight", 'He said "we go" and "we stay".', ['"we go"', '"we stay"']],
  ["typewritten", "He said ``we go'' and left.", ["``we go''"]],
  ["guillemets", "«Oui», dit-il. »Ja«, sagte er.", ["«Oui»", "»Ja«"]],
  ["low ones", "„Nein“, sagte sie.", ["„Nein“"]],
  ["single curly", "‘It’s the workers’ turn,’ he said.", ["‘It’s the workers’ turn,’"]],
  ["single straight", "He's 'not sure' of it, he told 'The Bugle'.", ["'not sure'", "'The Bugle'"]],
  ["one in another", "“She said ‘never’ twice,” he said.", ["“She said ‘never’ twice,”"]],
  ["the same marks in one another", "“She said “never” twice,” he said.", ["“She said “never” twice,”"]],
])("finds quotations: %s", (_, text, expected) => {
  expect(words(text)).toEqual(expected)
})

test("apostrophes and inches open nothing", () => {
  expect(words("The ’90s, the dogs’ bowls, rock 'n' roll, 'em, and a 6'2\" man isn't.")).toEqual([])
})

test("a quotation goes on over paragraphs, the closing mark left out by custom", () => {
  const text = "“Bread is dear.\n\n“Fish is dearer,” she said."
  expect(words(text)).toEqual(["“Bread is dear.", "“Fish is dearer,”"])
  expect(states(text)).toEqual([
    { opened: true, closed: false, continued: false },
    { opened: true, closed: true, continued: true },
  ])
})

test("a quotation goes on over paragraphs, the next opening mark left out too", () => {
  expect(states("“Bread is dear.\n\nFish is dearer,” she said.")[1]).toEqual({
    opened: false,
    closed: true,
    continued: true,
  })
})

test("a closing mark that is missing ends before the next opening one", () => {
  expect(words('"We go, he said. "We stay," he said.')).toEqual(['"We go, he said.', '"We stay,"'])
})

test("an opening mark that is missing stood at the paragraph's start", () => {
  expect(words('We stay," he said. "Both of us."')).toEqual(['We stay,"', '"Both of us."'])
})

test("a dash credits", () => {
  const text = "“Bread is dear.”\n— Ilse Marr, baker\n\nThe shop is shut."
  expect(quotesOf(text)).toMatchObject([{ ...whole, credit: [19, 35] }])
  expect(text.slice(19, 35)).toMatch(/baker$/)
})
