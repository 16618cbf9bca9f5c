import { describe, expect, test } from "vitest"
import { doubtsBetween, type Heard, mayBeOne, speaksForUntold, surelyApart } from "./mouths.ts"

const heard = (name: string, more: Partial<Record<"role" | "body", string>> = {}, named = true): Heard => ({
  name,
  roles: new Set(more.role === undefined ? (named ? [] : [name]) : [more.role]),
  bodies: new Set(more.body === undefined ? [] : [more.body]),
  named,
})
const office = (name: string) => heard(name, {}, false)
const body = (name: string) => heard(name, { body: name })

describe("who may speak for another", () => {
  test("a spokesman of whom it is not told whose, and officials of nowhere", () => {
    for (const role of ["spokesman", "a spokeswoman", "senior officials", "its press secretary", "two aides"])
      expect(speaksForUntold(office(role)), role).toBe(true)
    expect(speaksForUntold(heard("Jan Kos", { role: "spokesman" }))).toBe(true)
  })
  test("not one whose body is told, in a name or in words, and nobody with an office of their own", () => {
    expect(speaksForUntold(heard("Jan Kos", { role: "spokesman", body: "Mint" }))).toBe(false)
    expect(speaksForUntold(heard("Jan Kos"))).toBe(false)
    for (const role of ["police spokeswoman", "city officials", "the mayor", "the president"])
      expect(speaksForUntold(office(role)), role).toBe(false)
    expect(speaksForUntold(heard("Jan Kos", { role: "senior official" }))).toBe(false)
    expect(speaksForUntold(heard("Jan Kos", { role: "former spokesman" }))).toBe(false)
  })
})

describe("who may be one", () => {
  test.each([
    [body("Interior Ministry"), heard("Ana Holt", { role: "Interior Minister" })],
    [body("governor's office"), heard("Ana Holt", { role: "Governor" })],
    [body("Holt office"), heard("Ana Holt")],
    [body("Harbour Workers' Union"), heard("Ivo Marten", { role: "union leader" })],
    [office("the prosecutor"), office("Prosecutors")],
    [office("the mayor"), office("the mayor of Pell")],
    [office("the mayor"), heard("Udo Lenz", { role: "Mayor" })],
    [office("the mayor"), heard("Udo Lenz", { role: "mayor of Pell", body: "Pell" })],
    [office("the chairman"), heard("Jan Kos", { role: "Chairman" })],
    [office("the chief"), office("the police chief")],
    [body("union"), body("teachers' union")],
    [body("Interior Ministry"), heard("Ana Holt", { role: "interior minister", body: "Velmar" })],
    [body("PHT"), body("Pell Harbour Trust")],
    [body("Kremlin"), body("Russia")],
    [body("State Department"), heard("Ana Holt", { role: "spokeswoman", body: "White House" })],
  ])("one who bears a body's name, or is called alike (%#)", (one, other) => {
    expect(mayBeOne(one, other)).toMatch(/ may (?:speak for|be) /)
    expect(mayBeOne(other, one)).toBe(mayBeOne(one, other))
  })
  test.each([
    [body("Orvane Steel"), heard("Ana Holt", { role: "chief executive" })],
    [body("Orvane Steel"), heard("the company", { body: "company" }, false)],
    [body("Pell Rovers"), heard("the club", { body: "club" }, false)],
    [office("police"), heard("Ana Holt", { role: "Detective Inspector" })],
    [heard("the army", { body: "army" }, false), body("Velmar Defence Forces")],
    [body("High Court"), heard("Ana Holt", { role: "Justice" })],
    [office("the prosecutor's office"), heard("Ana Holt", { role: "Attorney General" })],
    [body("Interior Ministry"), heard("Udo Lenz", { role: "Foreign Minister" })],
    [body("Thorn Borough Council"), heard("Ana Holt", { role: "Mayor" })],
    [office("local officials"), body("Thorn Borough Council")],
    [body("St Orla's Hospital"), heard("Ana Holt", { role: "hospital director" })],
    [office("the driver"), heard("Ana Holt")],
    [body("Israel"), body("IDF")],
    [body("Ukraine"), body("Ukrainian air force")],
    [body("Seoul"), body("South Korean military")],
    [body("Turkey"), body("Turkish government")],
    [body("Britain"), body("UK government")],
  ])("one whose body is not told, and a body of their kind (%#)", (one, other) => {
    expect(mayBeOne(one, other)).toMatch(/ may (?:speak for|be) /)
    expect(mayBeOne(other, one)).toBe(mayBeOne(one, other))
  })
  test.each([
    [office("police"), heard("Ana Holt", { role: "Mayor" })],
    [body("Orvane Steel"), heard("Ana Holt", { role: "Senator" })],
    [body("Orvane Steel"), heard("Ana Holt", { role: "chief executive", body: "Holt Shipping" })],
    [body("Metalworkers' Union"), heard("the company", { body: "company" }, false)],
    [body("Pell Navy"), heard("Ana Holt", { role: "Attorney General" })],
    [heard("Ana Holt", { role: "inspector" }), heard("Udo Lenz", { role: "sergeant" })],
    [body("Orvane Steel"), heard("Ana Holt", { role: "President" })],
    [office("the driver"), heard("Ana Holt", { role: "mayor" })],
  ])("one of another kind, or of a body that is told, is another (%#)", (one, other) => {
    expect(mayBeOne(one, other)).toBeUndefined()
  })
  test("of an office without a name it is not said who may hold it", () => {
    const reason = mayBeOne(office("a prosecutor"), heard("Ida Brandt", { role: "Prosecutor" }))
    expect(reason).toBe("a prosecutor may be somebody who is also named: an office fits both")
  })
  test.each([
    [body("Harbour Board"), body("Harbour Board Staff Union")],
    [body("PHT"), body("Pell Port Trust")],
    [body("Kremlin"), body("Foreign Office")],
    [office("the mayor"), office("the deputy mayor")],
    [body("Halvany"), heard("Mirela Dun", { role: "Kestria's ambassador to Halvany", body: "Kestria" })],
    [body("Harbour Council"), heard("Ana Holt", { role: "council member", body: "City Council" })],
    [body("Holt Shipping"), heard("Ana Holt")],
    [heard("Ana Holt", { role: "Mayor" }), heard("Udo Lenz", { role: "Mayor" })],
    [office("the mayor"), office("the sheriff")],
    [body("Harbour Board"), heard("Ana Holt", { role: "former Harbour Board director" })],
    [body("Harbour Club International"), heard("Ana Holt", { role: "interior secretary" })],
    [body("Velmar"), heard("Ana Holt", { role: "Velmar lawyer" })],
    [body("the office"), heard("Ana Holt", { role: "chief" })],
  ])("not two that only share a word, nor two names (%#)", (one, other) => {
    expect(mayBeOne(one, other)).toBeUndefined()
  })
})

test("two who are surely apart stay two when one comes who may be either, in whatever order", () => {
  const [holt, lenz] = [heard("Ana Holt", { role: "Mayor" }), heard("Udo Lenz", { role: "Mayor" })]
  const mayor = office("the mayor")
  const apart = (all: Heard[]) => {
    const pairs = all.flatMap((one, i) => all.slice(i + 1).map((other) => [one, other] as const))
    return surelyApart(all, doubtsBetween(pairs)).map(({ name }) => name)
  }
  for (const all of [
    [holt, lenz, mayor],
    [mayor, lenz, holt],
    [lenz, mayor, holt],
  ])
    expect(apart(all)).toEqual(["Ana Holt", "Udo Lenz"])
})
