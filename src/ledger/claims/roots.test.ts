import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { ChainEnd, CopyGroup, Mention, Naming } from "../../model/index.ts"
import { partiesOf } from "./parties.ts"
import { rootsOf } from "./roots.ts"
import { supposing } from "./suppose.ts"

/** A passage of a report of its own, unless told otherwise. */
function passage(n: number, more: Partial<Mention> = {}): Mention {
  const report = more.report ?? `report ${n}`
  return {
    id: `${report}#${n}/0-9`,
    report,
    row: `${report}#${n}`,
    outlet: `Outlet ${report}`,
    start: n,
    end: n + 9,
    words: "It rained.",
    naming: more.ends?.[0]?.naming ?? "own voice",
    act: "states",
    via: [],
    negated: false,
    hedged: false,
    figures: [],
    days: [],
    places: [],
    ends: [],
    ...more,
  }
}
const said = (n: number, name: string, naming: Naming = "named", more: Partial<Mention> = {}, body?: string) =>
  passage(n, { ...more, ends: [{ name, naming, ...(body === undefined ? {} : { body }) }] })
const bounds = (mentions: readonly Mention[], copies: readonly CopyGroup[] = []) => {
  const { atLeast, atMost } = rootsOf(mentions, copies)
  return [atLeast, atMost]
}

describe("how many independent roots a claim has", () => {
  test("two who are named are two", () => {
    expect(bounds([said(1, "Mara Voss"), said(2, "Ivo Senn")])).toEqual([2, 2])
  })
  test("one who is named in full here and by surname there is one", () => {
    expect(bounds([said(1, "Mara Voss"), said(2, "Voss"), said(3, "Mara J. Voss")])).toEqual([1, 1])
  })
  test("a body that a report only describes may be the one whose name has its words", () => {
    const guard = said(1, "Morrow Coast Guard", "named", {}, "Morrow Coast Guard")
    for (const described of ["the country’s coast guard", "the coast guard", "its coast guard"])
      expect(bounds([guard, said(2, described, "role")])).toEqual([1, 2])
    expect(bounds([guard, said(2, "the country’s navy", "role")])).toEqual([2, 2])
  })
  test("a surname that two bear says nothing of which, but is no certain third", () => {
    expect(bounds([said(1, "Mara Voss"), said(2, "Voss"), said(3, "Udo Voss")])).toEqual([2, 3])
  })
  test("one whose name is written in two ways may be one", () => {
    expect(rootsOf([said(1, "Ruvin Maleski"), said(2, "Ruvin Malesky")])).toMatchObject({
      atLeast: 1,
      atMost: 2,
      because: ["Ruvin Maleski and Ruvin Malesky may be one, named in two ways"],
    })
  })
  test("a body is one however reports write it, and may be what its initials stand for", () => {
    const of = (...names: string[]) => bounds(names.map((name, i) => said(i, name, "named", {}, name)))
    expect(of("DOJ", "Department of Justice", "the Justice Department")).toEqual([1, 1])
    expect(of("Pell Harbour Trust", "P.H.T.")).toEqual([1, 1])
    expect(of("Pell Harbour Trust", "P.H.T.", "Port of Hale Trust")).toEqual([2, 3])
    expect(of("Pell Trust", "PT")).toEqual([1, 2])
    expect(of("Pell Harbour Trust", "Pell Port Trust")).toEqual([2, 2])
  })
  test("two mouths of one body are one", () => {
    const both = [said(1, "Mara Voss", "named", {}, "Velmar"), said(2, "Tove Lind", "named", {}, "Velmar")]
    expect(rootsOf(both)).toMatchObject({
      names: ["Velmar"],
      atLeast: 1,
      atMost: 1,
      because: ["Mara Voss and Tove Lind speak for Velmar, or are other names for it: one root"],
    })
  })
  test("a spokesman of whom nobody tells whose may speak for any of the others, and is one where there is nobody else", () => {
    const untold = (n: number, name: string, body?: string) =>
      passage(n, { ends: [{ name, naming: "named", role: "spokesman", ...(body !== undefined && { body }) }] })
    const both = [untold(1, "Jan Kos"), said(2, "Harbour Board", "named", {}, "Harbour Board"), said(3, "Mara Voss")]
    expect(rootsOf(both)).toMatchObject({
      atLeast: 2,
      atMost: 3,
      because: ["Jan Kos may speak for any of the others: it is not told for whom"],
    })
    expect(bounds([untold(1, "Jan Kos"), untold(2, "Ivo Senn")])).toEqual([1, 2])
    // Where another report tells whose he is, he is theirs.
    expect(bounds([untold(1, "Jan Kos"), said(2, "Jan Kos", "named", {}, "Mint"), said(3, "Mara Voss")])).toEqual([
      2, 2,
    ])
  })
  test("an unnamed mouth of a body that speaks itself is no second root", () => {
    const both = [said(1, "Tove Lind", "named", {}, "Velmar"), said(2, "an official", "anonymous", {}, "Velmar")]
    expect(bounds(both)).toEqual([1, 1])
  })
  test("one who is not named, and a report's own voice, raise only the upper figure", () => {
    expect(bounds([said(1, "Mara Voss"), said(2, "an official", "anonymous"), passage(3)])).toEqual([1, 3])
    expect(bounds([passage(1), passage(2)])).toEqual([1, 2])
  })
  test("copies are one origin", () => {
    expect(
      bounds([passage(1), passage(2), passage(3)], [{ reports: ["report 1", "report 2"], because: "wire" }]),
    ).toEqual([1, 2])
  })
  test("an office alone is the same office only within a report", () => {
    expect(bounds([said(1, "the mayor", "role"), said(2, "the mayor", "role")])).toEqual([1, 2])
    expect(bounds([said(1, "the mayor of Pell", "role"), said(2, "the mayor of Pell", "role")])).toEqual([1, 1])
  })
  test("what an outlet says itself and what others have from it is one", () => {
    const own = passage(1, { outlet: "The Pell Gazette" })
    expect(bounds([own, said(2, "Pell Gazette")])).toEqual([1, 1])
  })
  test("two names with one quotation are one root; one who is not named is never taken for a name by it", () => {
    const quoted = ["the last barge of the year left in May"]
    const both = [said(1, "Mara Voss", "named", { quoted }), said(2, "Ivo Senn", "named", { quoted })]
    expect(rootsOf(both)).toMatchObject({
      atLeast: 1,
      atMost: 1,
      because: ["Ivo Senn and Mara Voss are credited with the same quotation: one root"],
    })
    expect(
      bounds([said(1, "Mara Voss", "named", { quoted }), said(2, "an official", "anonymous", { quoted })]),
    ).toEqual([1, 2])
    const short = { quoted: ["at the end of the day"] }
    expect(bounds([said(1, "Mara Voss", "named", short), said(2, "Ivo Senn", "named", short)])).toEqual([2, 2])
    const trust = (quoted: Partial<Mention>) => said(1, "Pell Trust", "named", quoted, "Pell Trust")
    expect(rootsOf([trust(short), said(2, "the mayor of Pell", "role", short)])).toMatchObject({
      atLeast: 1,
      atMost: 2,
      because: ["Pell Trust and the mayor of Pell are credited with the same few words"],
    })
    const few = { quoted: ["at the end"] }
    expect(bounds([trust(few), said(2, "the mayor of Pell", "role", few)])).toEqual([2, 2])
  })
  test("a campaign is its candidate, where that one is heard too", () => {
    const campaign = said(1, "Tove Lind", "named", {}, "Voss campaign")
    expect(bounds([campaign, said(2, "Mara Voss")])).toEqual([1, 1])
    const another = said(2, "Voss’s re-election campaign", "named", {}, "Voss’s re-election campaign")
    expect(bounds([campaign, another, said(3, "Mara Voss")])).toEqual([1, 1])
    expect(bounds([campaign, said(2, "Ivo Senn")])).toEqual([2, 2])
    expect(bounds([campaign, said(2, "Mara Voss"), said(3, "Udo Voss")])).toEqual([2, 3])
  })
  test("a body is nobody whose name only ends in its word", () => {
    expect(bounds([said(1, "Omar Safi", "named", {}, "Jordan"), said(2, "Udo Jordan")])).toEqual([1, 2])
    expect(
      bounds([said(1, "Mara Voss", "named", {}, "Press"), said(2, "Pell Press", "named", {}, "Pell Press")]),
    ).toEqual([2, 2])
  })
  test("who say it together, and never one without the other, are one root", () => {
    const both = (n: number) =>
      passage(n, { ends: ["Mara Voss", "Ivo Senn"].map((name) => ({ name, naming: "named" as const })) })
    expect(rootsOf([both(1), both(2)])).toMatchObject({
      names: ["Ivo Senn and Mara Voss"],
      atLeast: 1,
      atMost: 1,
      because: ["Ivo Senn and Mara Voss say it together, and none of them without the others: one root"],
    })
    expect(bounds([both(1), said(2, "Ivo Senn")])).toEqual([2, 2])
    expect(bounds([both(1), said(2, "Tove Lind")])).toEqual([2, 2])
  })
  test("a hand through which one report has it is not certainly another root where a second report has it from there", () => {
    const [itself, through] = [said(1, "The Pell Gazette"), said(2, "Mara Voss", "named", { via: ["Pell Gazette"] })]
    expect(rootsOf([itself, through])).toMatchObject({
      atLeast: 1,
      atMost: 2,
      because: ["The Pell Gazette may have it from Mara Voss, who is heard through it"],
    })
    expect(bounds([itself, said(2, "Mara Voss", "named", { via: ["Canal Six"] })])).toEqual([2, 2])
  })
  test("who only declines to say it is no certain root", () => {
    const declining = said(2, "Ivo Senn", "named", { act: "declines" })
    expect(rootsOf([said(1, "Mara Voss"), declining])).toMatchObject({
      atLeast: 1,
      atMost: 2,
      because: ["Ivo Senn only declines to say it"],
    })
    expect(bounds([said(1, "Mara Voss"), declining, said(3, "Ivo Senn")])).toEqual([2, 2])
  })
  test("an outlet may have it from any of the others", () => {
    const outlet = passage(1, { ends: [{ name: "Pell Gazette", naming: "named", body: "Pell Gazette", outlet: true }] })
    expect(rootsOf([outlet, said(2, "Mara Voss")])).toMatchObject({
      atLeast: 1,
      atMost: 2,
      because: ["Pell Gazette may have it from any of the others, as an outlet does"],
    })
    expect(bounds([outlet])).toEqual([1, 1])
  })
  test("papers of which nobody tells by whom may be of any of the others", () => {
    const [suit, complaint] = [said(1, "the lawsuit", "role"), said(2, "The complaint", "role")]
    expect(bounds([suit, complaint])).toEqual([1, 2])
    expect(bounds([said(1, "the harbour law, then and now", "role"), said(2, "Mara Voss")])).toEqual([1, 2])
    expect(bounds([suit, said(2, "Mara Voss")])).toEqual([1, 2])
    expect(bounds([said(1, "Voss Report"), said(2, "Ivo Senn")])).toEqual([2, 2])
  })
  test("a first name in full and in short is one, another is not", () => {
    expect(bounds([said(1, "Mike Voss"), said(2, "Michael Voss")])).toEqual([1, 1])
    expect(bounds([said(1, "Ben Voss"), said(2, "Benjamin Voss")])).toEqual([1, 1])
    expect(bounds([said(1, "Mara Voss"), said(2, "Marek Voss")])).toEqual([2, 2])
  })
  test("one who names another in all that they are credited with may have it from them: at least one, at most two", () => {
    const told = rootsOf([
      said(1, "Mara Voss"),
      said(2, "Ivo Senn", "named", { words: "It rained on Voss, Ivo Senn said." }),
    ])
    expect(told).toMatchObject({ atLeast: 1, atMost: 2 })
    expect(told.because).toEqual(["what Ivo Senn is credited with names Mara Voss, and may come from there"])
  })
  test("a name within a longer one may be the same body", () => {
    expect(bounds([said(1, "Harbour Board"), said(2, "Harbour Board Press")])).toEqual([1, 2])
  })
  test("what a report says itself and credits to somebody elsewhere has no root more", () => {
    const [own, other] = [passage(1, { report: "a" }), said(20, "Mara Voss", "named", { report: "a" })]
    const told = rootsOf([own, other])
    expect(told).toMatchObject({ names: ["Mara Voss"], atLeast: 1, atMost: 1 })
    expect(told.because).toEqual(["what Outlet a says in its own voice it also credits to others: no root more"])
    expect(bounds([own, said(20, "Mara Voss", "named", { report: "b" })])).toEqual([1, 2])
    expect(bounds([own, said(20, "an official", "anonymous", { report: "a" })])).toEqual([1, 2])
  })
  test("a passage of which it is not sure that it says the same raises no lower bound", () => {
    const two = [said(1, "Mara Voss"), said(2, "Ivo Senn")]
    expect(rootsOf(two, [], () => false)).toMatchObject({ atLeast: 1, atMost: 2 })
  })
  test("a body that is tried, and one that is tried away", () => {
    const two = [said(1, "Mara Voss", "named", {}, "Velmar"), said(2, "Ivo Senn")]
    expect(bounds(supposing(two, { bodies: { "Ivo Senn": "Velmar" } }))).toEqual([1, 1])
    expect(
      bounds(supposing(supposing(two, { bodies: { "Ivo Senn": "Velmar" } }), { bodies: { "Ivo Senn": null } })),
    ).toEqual([2, 2])
  })
})

describe("laws", () => {
  const end = fc.record({
    name: fc.constantFrom("Mara Voss", "Voss", "Ivo Senn", "officials", "the mayor", "Velmar"),
    naming: fc.constantFrom<Naming>("named", "role", "anonymous", "generic"),
    body: fc.constantFrom(undefined, "Velmar", "Pell"),
  })
  const mention = fc.record({
    report: fc.nat(4),
    via: fc.subarray(["Courier", "Gazette"]),
    ends: fc.array(end, { maxLength: 2 }),
  })
  const mentions = fc
    .array(mention, { minLength: 1, maxLength: 7 })
    .map((list) =>
      list.map(({ report, via, ends }, i) => passage(i, { report: `report ${report}`, via, ends: ends as ChainEnd[] })),
    )
  const copies = fc.constantFrom<CopyGroup[]>([], [{ reports: ["report 0", "report 1"], because: "wire" }])
  const sure = fc.constantFrom(
    () => true,
    (a: Mention, b: Mention) => (a.start + b.start) % 3 === 0,
  )

  test("at least one, at most as many as there are ends, and the lower bound is never above the upper", () => {
    fc.assert(
      fc.property(mentions, copies, sure, (list, copies, sure) => {
        const { atLeast, atMost } = rootsOf(list, copies, sure)
        expect(atLeast).toBeGreaterThanOrEqual(1)
        expect(atLeast).toBeLessThanOrEqual(atMost)
        expect(atMost).toBeLessThanOrEqual(list.reduce((sum, { ends }) => sum + Math.max(1, ends.length), 0))
      }),
    )
  })
  test("the order of passages makes no difference", () => {
    const shuffled = mentions.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    )
    fc.assert(
      fc.property(shuffled, copies, ([list, other], copies) => {
        const told = rootsOf(list, copies)
        expect(rootsOf(other, copies)).toEqual(told)
      }),
    )
  })
  test("one more of whom nothing is known never raises the lower bound", () => {
    const unknown = fc.record({ named: fc.boolean(), via: fc.subarray(["Courier"]) })
    fc.assert(
      fc.property(mentions, unknown, copies, sure, (list, { named, via }, copies, sure) => {
        const ends: ChainEnd[] = named ? [{ name: "a source", naming: "anonymous" }] : []
        const more = [...list, passage(99, { report: "another", via, ends })]
        // A passage joins what is surely the same, so it must not be what makes others surely the same.
        const apart = (a: Mention, b: Mention) => a.report !== "another" && b.report !== "another" && sure(a, b)
        expect(rootsOf(more, copies, apart).atLeast).toBeLessThanOrEqual(rootsOf(list, copies, sure).atLeast)
      }),
    )
  })
  test("that two reports are copies never raises a bound", () => {
    fc.assert(
      fc.property(mentions, (list) => {
        const [apart, together] = [
          rootsOf(list),
          rootsOf(list, [{ reports: ["report 0", "report 1"], because: "wire" }]),
        ]
        expect(together.atMost).toBeLessThanOrEqual(apart.atMost)
        expect(together.atLeast).toBeLessThanOrEqual(apart.atLeast)
      }),
    )
  })
  test("one who is not named never leads to a name: at most to the body that their report tells", () => {
    fc.assert(
      fc.property(mentions, copies, (list, copies) => {
        for (const party of partiesOf(list, copies).values()) {
          const here = list.filter(({ id }) => party.mentions.includes(id))
          const unnamed = here.flatMap(({ ends }) => ends.filter(({ naming }) => naming === "anonymous"))
          if (!unnamed.length || here.some(({ ends }) => ends.length > 1)) continue
          expect(["officials", "the mayor", "Velmar", "Pell", "Mara Voss", "Voss", "Ivo Senn"]).toContain(
            party.name.split(",")[0],
          )
          if (party.known) expect(["Velmar", "Pell"]).toContain(party.name)
        }
      }),
    )
  })
})
