import { expect, test } from "vitest"
import { marked } from "../../../test/marked.ts"
import type { Attribution } from "../../model/index.ts"
import { contextOf } from "../context.ts"
import type { Candidate, Gazetteer } from "./gazetteer.ts"
import { placesOf } from "./place.ts"

const town = (country: string, region: string, population: number): Candidate => ({
  latitude: population / 1e6,
  longitude: 1,
  country,
  region,
  population,
})
const TOWNS: Record<string, Candidate[]> = {
  marlow: [town("GB", "ENG", 14_000)],
  springfield: [town("US", "MO", 166_810), town("US", "OH", 60_000)],
  ostrava: [town("CZ", "80", 2_300_000), town("US", "TX", 900)],
}
const gazetteer: Gazetteer = { find: (name) => TOWNS[name.toLowerCase()] ?? [] }

function places(content: string, known: Gazetteer | undefined = gazetteer) {
  const { reading, attributions } = marked(`[source Brandt] [cue said] [content ${content}].`)
  return placesOf(contextOf(reading), attributions[0] as Attribution, known).map(({ name, country, latitude }) => [
    name,
    country,
    latitude,
  ])
}

test("the only town of its name, and one that is far larger than any other, are resolved", () => {
  expect(places("the ferry left from Marlow")).toEqual([["Marlow", "GB", 0.014]])
  expect(places("it rained in Ostrava")).toEqual([["Ostrava", "CZ", 2.3]])
})

test("one of several is resolved only where the report says which", () => {
  expect(places("it rained in Springfield")).toEqual([["Springfield", undefined, undefined]])
  expect(places("it rained in Springfield, Ohio")[0]).toEqual(["Springfield", "US", 0.06])
})

test("a country has its code, without a gazetteer too", () => {
  expect(places("the ship sailed to France", undefined)).toEqual([["France", "FR", undefined]])
  expect(places("the British ship sank", undefined)).toEqual([])
})

test("nobody is a place", () => expect(places("it was the fault of Mr. Marlow")).toEqual([]))
