import { expect, test } from "vitest"
import { plainName } from "./bodies.ts"

test.each([
  ["FBI", "the F.B.I.", "Federal Bureau of Investigation"],
  ["DOJ", "the Department of Justice", "Justice Dept."],
  ["Ministry of Health", "Health Ministry", "the Ministry for Health"],
  ["Select Committee on Harbours", "Harbours Committee", "Permanent Select Committee on Harbours"],
  ["NBC/WSJ poll", "NBC News/Wall Street Journal poll", "NBC News/WSJ Poll"],
  ["Holt Shipping Co.", "Holt Shipping, Inc.", "Holt Shipping"],
  ["U.S. Navy", "United States Navy", "the US Navy"],
  ["Mária Łoś", "Maria Los", "MARIA LOS"],
  ["Han Joo-won", "Han Joo Won", "Han Joo-won"],
  ["J. D. Holt", "J.D. Holt", "JD Holt"],
  ["Nour al-Harat", "Nour Al-Harat", "Nour al Harat"],
  ["Dockers’ Union", "Dockers' Union", "dockers union"],
])("one name, written in several ways: %s, %s, %s", (...ways) => {
  expect(new Set(ways.map(plainName)).size).toBe(1)
})

test.each([
  ["University of Pell", "Pell University"],
  ["Ana Holt", "Anna Holt"],
  ["Pell News", "Pell"],
  ["Jan Co", "Jan"],
  ["Ana Holt-Marr", "Ana Holt Marr"],
  ["House of Lords", "Lords House"],
  ["An Lee", "Lee"],
  ["Defence Ministry of Velmar", "Defence Velmar Ministry"],
])("two names: %s, %s", (one, other) => {
  expect(plainName(one)).not.toBe(plainName(other))
})
