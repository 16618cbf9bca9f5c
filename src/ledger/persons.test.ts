import { expect, test } from "vitest"
import { isAlike, mayBeNamesake } from "./persons.ts"

test.each([
  ["mara voss", "mara j voss"],
  ["mike voss", "michael voss"],
  ["bob p voss", "robert voss"],
])("one: %s, %s", (one, other) => {
  expect(isAlike(one, other)).toBe(true)
  expect(isAlike(other, one)).toBe(true)
})

test.each([
  ["pell harbour trust", "pell port trust"],
  ["mara voss", "udo voss"],
  ["voss", "mara voss"],
  ["mara voss", "mara lind"],
  ["dan voss", "daniela voss"],
])("two: %s, %s", (one, other) => {
  expect(isAlike(one, other)).toBe(false)
})

test.each([
  ["Han", "Han Joo-won"],
  ["Voss", "Mara P. Voss Jr."],
  ["Mara", "Mara Voss"],
  ["MPV", "Mara P. Voss"],
  ["M. Voss", "Mara Voss"],
  ["Dan Voss", "Daniela Voss"],
  ["Kovari Janos", "Janos Kovari"],
  ["Han Joo-won", "Joo-won Han"],
  ["Maleski", "Ruvin Maleskiy"],
  ["Mohamed Safi", "Muhammad Safi"],
])("it may be one: %s, %s", (one, other) => {
  expect(mayBeNamesake(one, other)).toBe(true)
  expect(mayBeNamesake(other, one)).toBe(true)
})

test.each([
  ["Lind", "Mara Lind Voss"],
  ["Ana Holt", "Udo Holt"],
  ["Ana Holt", "Ana Bolt"],
  ["Ana Hansen", "Udo Hanson"],
  ["MPV", "Mara Voss"],
])("it is two: %s, %s", (one, other) => {
  expect(mayBeNamesake(one, other)).toBe(false)
})
