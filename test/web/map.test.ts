import { expect, test } from "vitest"
import { mapOf } from "../../web/src/lib/story/map.ts"

const town = (name: string, latitude: number, longitude: number) => ({
  name,
  latitude,
  longitude,
  country: "FJ",
  statements: 1,
  reports: ["1"],
})
const country = (name: string, code?: string) => ({
  name,
  ...(code && { country: code }),
  statements: 1,
  reports: ["1"],
})

test("where it is known of no place where it is, there is no map", () => {
  expect(mapOf([])).toBeUndefined()
  expect(mapOf([country("Springfield"), country("Atlantis", "ZZ")])).toBeUndefined()
})

test("every town stands inside the picture, near others on the far side of the date line too", () => {
  const picture = mapOf([town("Suva", -18.1, 178.4), town("Apia", -13.8, -171.8)])?.picture
  const [suva, apia] = picture?.points ?? []
  for (const { x, y } of [suva, apia] as { x: number; y: number }[]) {
    expect(x > 0 && x < 640 && y > 0 && y < 360).toBe(true)
  }
  expect(suva?.x).toBeLessThan(apia?.x ?? 0)
  const wide = mapOf([town("Reykjavik", 64.1, -21.9), town("Suva", -18.1, 178.4), town("Ushuaia", -54.8, -68.3)])
  expect(wide?.picture.points.every(({ x, y }) => x > 0 && x < 640 && y > 0 && y < 360)).toBe(true)
  expect(wide?.picture.land.length).toBeLessThan(30_000)
})

test("a country is shaded by its code, a small one too; its islands an ocean away do not make the map one of the world", () => {
  const france = mapOf([country("France", "FR")])
  expect(france?.countries.map(({ name }) => name)).toEqual(["France"])
  expect(france?.picture.points).toEqual([])
  // With Guyane in the picture France would be a few steps of the pen.
  expect(france?.picture.named.length).toBeGreaterThan(300)
  expect(mapOf([country("Malta", "MT")])?.picture.named).toMatch(/^M/)
})

test("the thirty that most statements name are drawn, and what is no single place is said", () => {
  const many = Array.from({ length: 40 }, (_, i) => town(`Town ${i}`, 40 + i / 10, i))
  const view = mapOf([...many, country("Springfield"), country("Ireland", "IE")])
  expect([view?.towns.length, view?.picture.points.length, view?.unknown]).toEqual([30, 30, ["Springfield"]])
})
