import { expect, test } from "vitest"
import { marked } from "../../../test/marked.ts"
import type { Attribution } from "../../model/index.ts"
import { actOf } from "../act/act.ts"
import { figuresOf } from "../figures/figures.ts"
import { hedgesOf } from "../hedge/hedge.ts"
import { vouchesOf } from "../hedge/vouches.ts"
import { nestedIn } from "../nested/nested.ts"
import { whenOf } from "../time/when.ts"
import type { EarlierRow } from "./carry.ts"
import { type Nested, relayOf } from "./relay.ts"
import { rootOf, type Speaking } from "./root.ts"

// The report that Hearsay began with, in shape: a claim that rests on unnamed officials, relayed; a confirmation that confirms
// less than it seems to; a relayed statement with a day; a denial.
const REPORT = `[source1 Ostria] is [cue1 reportedly] [content1 contemplating the sale of Gull Island], [cue2 according to] [source2 CNN], which cited senior Sundish officials.

[content3 “They have been at it for weeks,”] [cue3 said] [source3 one senior official], according to the same broadcaster.

[content4 This] [cue4 was later confirmed by] [source4 the Sundish spokesman Jon Karst], who [cue5 said] [content5 that his government “had seen reports that” a price had been named].

[content6 “We watch this closely,”] [source6 Karst] [cue6 told] Radio Marlow News. [content7 “It is not over,”] [source7 he] [cue7 added].

[source8 Marlow officials] [cue8 also confirmed] [content8 that about 300 islanders had been told to pack].

[source9 The Harbour Gazette] [cue9 reported] [content9 that the Ostrian envoy said on Friday that the island was not for sale].

[source10 Ostria] [cue10 has denied] [content10 the accusations].`

const SPEAKERS: Record<string, Speaking> = {
  2: { speaker: "CNN", naming: "named" },
  3: { naming: "anonymous", affiliation: "Sund" },
  4: { speaker: "Jon Karst", naming: "named", affiliation: "Sund" },
  6: { speaker: "Jon Karst", naming: "named", affiliation: "Sund" },
  7: { speaker: "Jon Karst", naming: "named", affiliation: "Sund" },
}
const { reading, attributions } = marked(REPORT, { published: "2026-03-11", outlet: "The Sund Mail" })
const rows = new Map<string, EarlierRow>()
for (const attribution of attributions) {
  const speaker = SPEAKERS[attribution.id.slice(2)]?.speaker
  const { relays } = relayOf(reading, attribution, speaker, [...rows.values()])
  rows.set(attribution.id.slice(2), { ...attribution, ...(speaker ? { speaker } : {}), relays })
}
const of = (n: string) => rows.get(n) as EarlierRow & Attribution
const via = (n: string) => of(n).relays.map(({ name }) => name)
const words = (spans: readonly (readonly [number, number])[]) => spans.map((span) => reading.text.slice(...span))

test("the first statement has one root, unnamed officials, and came through the broadcaster", () => {
  expect(via("2")).toEqual(["CNN"])
  expect(rootOf(reading, of("2"), { ...(SPEAKERS[2] as Speaking), bodyIn: () => "Sund" })).toEqual({
    name: "senior Sundish officials",
    naming: "anonymous",
    affiliation: "Sund",
  })
  expect(words(hedgesOf(reading, of("1")))).toContain("reportedly")
})

test("so did what one of them said", () => {
  expect(via("3")).toEqual(["CNN"])
  expect(rootOf(reading, of("3"), SPEAKERS[3] as Speaking)).toEqual({
    name: "one senior official",
    naming: "anonymous",
    affiliation: "Sund",
  })
})

test("the confirmation is by the same body, and confirms having seen reports", () => {
  expect(actOf(reading, of("4")).act).toBe("confirms")
  expect(vouchesOf(reading, of("4"))).toBe("having seen reports")
  expect(rootOf(reading, of("4"), SPEAKERS[4] as Speaking).affiliation).toBe("Sund")
  expect(words(hedgesOf(reading, of("5")))).toEqual(["had seen reports that"])
})

test("a relay holds for the quotation that goes on", () => {
  expect(via("6")).toEqual(["Radio Marlow News"])
  expect(via("7")).toEqual(via("6"))
})

test("others confirm something else, with a figure of their own", () => {
  expect(actOf(reading, of("8")).act).toBe("confirms")
  expect(vouchesOf(reading, of("8"))).toBeUndefined()
  expect(words(figuresOf(reading, of("8")))).toEqual(["300"])
})

test("the envoy's words came through the paper, and are of a day", () => {
  const [envoy] = nestedIn(reading, attributions) as [Nested]
  expect(words(envoy.source)).toEqual(["the Ostrian envoy"])
  expect(envoy.within).toBe("r#9")
  expect(relayOf(reading, envoy, undefined, [...rows.values()]).via).toEqual(["Harbour Gazette"])
  expect(whenOf(reading, envoy)?.said?.date).toBe("2026-03-06")
})

test("the accused deny", () => expect(actOf(reading, of("10")).act).toBe("denies"))
