import fc from "fast-check"
import { expect, test } from "vitest"
import type { ClaimProposal, Judged, Mention, PairJudgement } from "../../model/index.ts"
import { addUp } from "./claims.ts"

const passage = (name: string, more: Partial<Mention> = {}): Mention => ({
  id: `${name}/0-9`,
  report: `report ${name}`,
  row: name,
  start: 0,
  end: 9,
  words: `It rained, ${name} said.`,
  source: name,
  naming: "named",
  act: "states",
  via: [],
  negated: false,
  hedged: false,
  figures: [],
  days: [],
  places: [],
  ends: [{ name, naming: "named" }],
  ...more,
})
const proposed = (a: string, b: string, score: number): ClaimProposal => ({
  pair: [`${a}/0-9`, `${b}/0-9`],
  is: score >= 0.3 ? "match" : "suggestion",
  score,
  because: "alike",
})
const held = (
  a: string,
  b: string,
  answer: "same" | "different",
  hand: "person" | "machine" = "person",
): Judged<PairJudgement> => ({
  about: "row",
  pair: [a, b],
  answer,
  hand,
  by: "maren",
  id: 1,
  at: "2026-03-09T12:00:00Z",
})
const [ann, bo, cy] = [passage("Ann"), passage("Bo"), passage("Cy")]
const all = [ann, bo, cy] as Mention[]
const groups = (from: Parameters<typeof addUp>[0]) =>
  addUp(from).claims.map(({ mentions }) => mentions.map(({ row }) => row).join(" "))

test("what is linked is a claim; what is below the line is left to a person", () => {
  const proposals = [proposed("Ann", "Bo", 0.8), proposed("Bo", "Cy", 0.25)]
  expect(groups({ mentions: all, proposals })).toEqual(["Ann Bo"])
  expect(addUp({ mentions: all, proposals }).suggestions).toEqual([proposals[1]])
})

test("a passage may stand in two claims: it may make two statements", () => {
  const proposals = [proposed("Ann", "Bo", 0.8), proposed("Bo", "Cy", 0.7)]
  expect(groups({ mentions: all, proposals })).toEqual(["Ann Bo", "Bo Cy"])
})

test("a person's word outweighs the machine's, both ways; a machine's does not", () => {
  const proposals = [proposed("Ann", "Bo", 0.9)]
  expect(groups({ mentions: all, proposals, judgements: [held("Bo", "Ann", "different")] })).toEqual([])
  expect(groups({ mentions: all, proposals, judgements: [held("Bo", "Ann", "different", "machine")] })).toEqual([
    "Ann Bo",
  ])
  expect(groups({ mentions: all, proposals: [], judgements: [held("Cy", "Ann", "same")] })).toEqual(["Ann Cy"])
})

test("what a person parts stays apart, however alike both are to a third", () => {
  const proposals = [proposed("Ann", "Bo", 0.9), proposed("Ann", "Cy", 0.9), proposed("Bo", "Cy", 0.9)]
  expect(groups({ mentions: all, proposals })).toEqual(["Ann Bo Cy"])
  expect(groups({ mentions: all, proposals, judgements: [held("Bo", "Cy", "different")] })).toEqual([
    "Ann Bo",
    "Ann Cy",
  ])
})

test("law: the order of passages, proposals and judgements makes no difference", () => {
  const names = ["Ann", "Bo", "Cy", "Dag", "Eva"]
  const pair = fc.subarray(names, { minLength: 2, maxLength: 2 })
  const proposals = fc.uniqueArray(fc.tuple(pair, fc.constantFrom(0.15, 0.22, 0.35, 0.5, 0.8)), {
    selector: ([two]) => two.join(),
  })
  const judgements = fc.uniqueArray(fc.tuple(pair, fc.constantFrom("same" as const, "different" as const)), {
    selector: ([two]) => two.join(),
  })
  fc.assert(
    fc.property(proposals, judgements, fc.infiniteStream(fc.nat()), (scored, judged, random) => {
      const shuffled = <T>(list: readonly T[]) =>
        list
          .map((one) => [random.next().value, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one)
      const from = {
        mentions: names.map((name) => passage(name)),
        proposals: scored.map(([[a, b], score]) => proposed(a as string, b as string, score)),
        judgements: judged.map(([[a, b], answer]) => held(a as string, b as string, answer)),
      }
      const other = {
        mentions: shuffled(from.mentions),
        proposals: shuffled(from.proposals),
        judgements: shuffled(from.judgements),
      }
      expect(addUp(other).claims).toEqual(addUp(from).claims)
      for (const [[a, b], answer] of judged) {
        const together = addUp(from).claims.some(({ mentions }) =>
          [a, b].every((row) => mentions.some((one) => one.row === row)),
        )
        expect(together).toBe(answer === "same")
        if (answer === "different") expect(together).toBe(false)
      }
    }),
  )
})

test("who confirms and who denies, when and through whom, with what makes less of it; what differs, side by side", () => {
  const mentions = [
    passage("an official", {
      words: "Twelve people died, an official said.",
      naming: "anonymous",
      ends: [{ name: "an official", naming: "anonymous", body: "Velmar" }],
    }),
    passage("Tove Lind", {
      act: "confirms",
      said: "2026-03-06",
      via: ["Canal Six"],
      vouches: "having seen reports",
      published: "2026-03-09",
      ends: [{ name: "Tove Lind", naming: "named", body: "Velmar" }],
    }),
    passage("Ivo Senn", { act: "denies", words: "Ivo Senn denied that 10 people died.", published: "2026-03-10" }),
  ]
  const proposals = [
    ["an official", "Tove Lind"],
    ["an official", "Ivo Senn"],
    ["Tove Lind", "Ivo Senn"],
  ].map(([a, b]) => proposed(a as string, b as string, 0.9))
  const [claim] = addUp({ mentions, proposals }).claims
  expect(claim?.contested).toBe(true)
  expect(claim?.relations.map(({ because }) => because)).toEqual([
    "Tove Lind confirms it on 2026-03-06, through Canal Six; only having seen reports; the same root as an official: no second one",
    "Ivo Senn denies it",
    "figure: 10 people here, Twelve people there",
  ])
})
