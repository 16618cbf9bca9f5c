import type { CopyGroup, Report } from "../../src/model/index.ts"

/** Sixty reports of one invented story: on whose say-so is it that Ordania will sell barges? */
const RELAYS = ["the Harbour Courier", "the Pell Gazette", "the Marlow Tribune"] as const

/** Eight who say so themselves, each for a body of their own. */
const INDEPENDENT = [
  "Mara Voss, a spokeswoman for the Pell Shipyard",
  "Ivo Senn, a member of the Lethe council",
  "Tomas Oyelaran, who leads the Drivers’ Union",
  "Ida Brandt, the harbour master of Marlow Bay",
  "Bram Kettle, a spokesman for Nordholm Lines",
  "Ana Ferro, the mayor of Quay Town",
  "Lene Ashgrove, the director of the River Museum",
  "Piet Holm, a lawyer for the Bargemen’s Guild",
] as const

const RELAYED = [
  (relay: string) =>
    `Ordania will sell forty river barges to Velmar in May, according to ${relay}, which cited a senior official.`,
  (relay: string) =>
    `Ordania is to sell forty river barges to Velmar in May, ${relay} reported, citing a senior official.`,
  (relay: string) =>
    `Forty river barges will be sold to Velmar by Ordania in May, according to ${relay}, which cited a senior official.`,
] as const
const COLOUR = [
  "The river has carried grain since the old bridge fell.",
  "Fishermen in the delta watched the locks all week.",
  "A market for ropes and tar opened on the east bank.",
  "Children skated on the frozen basin behind the mill.",
  "The lighthouse is being painted for the first time in years.",
] as const

/** Numbers that are the same each time, from 0 to 1: Lehmer's generator. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

const report = (id: string, outlet: string, text: string): Report => ({
  id,
  outlet,
  text,
  published: "2026-03-09",
  contributors: [],
  furniture: [],
  findings: [],
})

/** The reports, shuffled; the same for the same seed. */
export function plantedReports(seed = 7): Report[] {
  const random = seeded(seed)
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  const relayed = Array.from({ length: 40 }, (_, i) =>
    report(`relayed-${i}`, `Gazette ${i}`, `${pick(RELAYED)(RELAYS[i % 3] as string)}\n\n${pick(COLOUR)}`),
  )
  const wire = Array.from({ length: 12 }, (_, i) => report(`wire-${i}`, `Courant ${i}`, WIRE))
  const alone = INDEPENDENT.map((who, i) =>
    report(
      `alone-${i}`,
      `Mirror ${i}`,
      `${pick(COLOUR)}\n\n${who}, said that Ordania will sell forty river barges to Velmar in May.`,
    ),
  )
  return [...relayed, ...wire, ...alone]
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
}

const WIRE =
  "Ordania will sell forty river barges to Velmar in May.\n\nThe barges lie at the upper wharf, and the buyers will tow them down the river before the summer."

/** The wire's twelve, as the copies room finds them: all of one text. */
export const COPIES: readonly CopyGroup[] = [
  { reports: Array.from({ length: 12 }, (_, i) => `wire-${i}`), because: "the same text" },
]
