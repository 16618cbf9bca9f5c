import fc from "fast-check"
import { expect, test } from "vitest"
import { marked } from "../../../test/marked.ts"
import type { Report } from "../../model/index.ts"
import type { EarlierRow } from "./carry.ts"
import { relayOf } from "./relay.ts"

/** The relays of every attribution of a marked report, whose speakers are its source words or the ones given. */
function via(words: string, { speakers = [], ...more }: Partial<Report> & { speakers?: readonly string[] } = {}) {
  const { reading, attributions } = marked(words, more)
  const rows: EarlierRow[] = []
  for (const [i, attribution] of attributions.entries()) {
    const [source] = attribution.source
    const speaker = (speakers[i] ?? (source && reading.text.slice(...source))) || undefined
    const { relays } = relayOf(reading, attribution, speaker, rows)
    rows.push({ ...attribution, ...(speaker ? { speaker } : {}), relays })
  }
  return rows.map(({ relays }) => relays.map(({ name }) => name))
}
const one = (words: string, more: Partial<Report> = {}) => via(words, more)[0]

test.each([
  ["[source Brandt] [cue told] the Marlow Gazette [content that rates would fall].", "Marlow Gazette"],
  ["[content “Rates will fall,”] [source Brandt] [cue told] Fox News's Ada Lund on Monday.", "Fox News"],
  ["[source Brandt] [cue told] a Politico reporter [content that he would stay].", "Politico"],
  ["In an interview with The Harbour Times, [source Brandt] [cue said] [content he would stay].", "Harbour Times"],
  [
    "[content He would stay], [source Brandt] [cue said] Sunday on CNN’s “State of the Union.”",
    "CNN's State of the Union",
  ],
  ["On CNN Tuesday, [source Brandt] [cue called for] [content an inquiry].", "CNN"],
  ["[source Brandt] [cue tweeted] [content that he would stay].", "Twitter"],
  ["[content “Never,”] [source he] [cue wrote] on Facebook.", "Facebook"],
  ["[content “Never,”] [source he] [cue wrote] on X.", "X"],
  ["[source Brandt] [cue said] in a post on X [content that he would stay].", "X"],
  ["[source Brandt] [cue announced] on X, formerly Twitter, [content that he would stay].", "X"],
  ["[source Brandt] took to X [cue to say] [content that he would stay].", "X"],
  ["In an X post, [source Brandt] [cue said] [content he would stay].", "X"],
  ["[source Brandt] [cue wrote] on Telegram [content that he would stay].", "Telegram"],
  ["In a tweet, [source Brandt] [cue called] [content the plan a joke].", "Twitter"],
  ["[source The ferry line] [cue said] in an op-ed in the Sund Herald [content that fares would rise].", "Sund Herald"],
  ["[source An e-mail published by WikiLeaks] [cue shows] [content that he knew].", "WikiLeaks"],
  ["[content The plan was dead], [cue said] [source one official], according to NBC.", "NBC"],
  ["[source The clerk] [cue told] FBI agents [content that the files were gone].", "FBI"],
  ["[source The minister] [cue acknowledged] to Reuters [content that the ferry was late].", "Reuters"],
  [
    "Brandt spoke on Monday in an interview with the Marlow Gazette, in which [source he] [cue denied] [content it].",
    "Marlow Gazette",
  ],
  ["Speaking to Reuters, [source Brandt] [cue said] [content he would stay].", "Reuters"],
  ["Sitting down with Channel 4 on Monday, [source Brandt] [cue said] [content he would stay].", "Channel 4"],
  ["[source Brandt’s office], when reached by Reuters, [cue said] [content he would stay].", "Reuters"],
  ["Speaking on the cable channel CNBC, [source Brandt] [cue called] [content it dull].", "CNBC"],
  ["[source Brandt] [cue wrote] in the weekly newspaper Die Zeit [content that he would stay].", "Die Zeit"],
  ["[content ''Never,''] [source he] [cue said] on NBC's ''Meet the Press.''", "NBC's Meet the Press"],
  [
    "[source He] [cue said] on the MSNBC show “Morning Lights” [content that he would stay].",
    "MSNBC show Morning Lights",
  ],
  ["[source He] [cue said] at a Fox News town hall [content that he would stay].", "Fox News"],
  ["[content It rained], [cue according to] [source two sources who spoke to Fox News].", "Fox News"],
  ["[cue According to] [source Ada Lund, writing for the Sund Herald], [content it rained].", "Sund Herald"],
  ["From [source Brandt’s] [cue Facebook post]: [content “It rained.”]", "Facebook"],
  ["[content “It rained,”] [cue said] [source another Twitter user, Ada Lund].", "Twitter"],
  ["[source Emails seen by Reuters] [cue show] [content that it rained].", "Reuters"],
  ["[source A memo shared with Reuters] [cue shows] [content that it rained].", "Reuters"],
  ["[source Brandt] [cue told] the Orrin news agency [content that rates would fall].", "Orrin"],
  ["[source Brandt] [cue told] the Danish newspaper Vikan on Monday [content that rates would fall].", "Vikan"],
  ["[source Brandt] [cue told] Radio Northgate [content that rates would fall].", "Radio Northgate"],
  ["[source Brandt] [cue told] dpa [content that rates would fall].", "dpa"],
  ["[source Brandt] [cue told] L’Équipe [content that rates would fall].", "L'Équipe"],
  ["[source Brandt] [cue told] the Savanna Daily [content that rates would fall].", "Savanna Daily"],
  ["[source Brandt] [cue told] ABC Radio Marlow [content that rates would fall].", "ABC Radio Marlow"],
  ["[source Brandt] [cue told] RTÉ Radio 1 [content that rates would fall].", "RTÉ Radio 1"],
  ["[source Brandt] [cue told] CBC Radio Friday [content that rates would fall].", "CBC Radio"],
  ["[source Brandt] [cue told] BBC Sport [content that rates would fall].", "BBC Sport"],
  ["[source Brandt] [cue told] RTÉ’s Morning Ireland [content that rates would fall].", "RTÉ's Morning Ireland"],
  ["[source Brandt] [cue told] Germany’s Bild [content that rates would fall].", "Bild"],
  ["[source Brandt] [cue told] Iranian state broadcaster Press TV [content that rates would fall].", "Press TV"],
  ["[content “Never,”] [cue said] [source Ada Lund of the port], reports the Sund Herald.", "Sund Herald"],
  ["[content “Never,”] [cue said] [source Ada Lund], the Sund Herald reported on Monday.", "Sund Herald"],
  ["The Sund Herald reported on Monday that [source Brandt] [cue called] [content the plan dead].", "Sund Herald"],
  ["Brandt answered on Twitter, [cue calling] [content the plan dead].", "Twitter"],
  ["[content “Shame,”] [cue wrote] [source one of them] on the dockers’ Facebook page.", "Facebook"],
  ["In a video posted to her Facebook account, [source Lund] [cue denied] [content it].", "Facebook"],
  ["[content “Never,”] [source he] [cue said] during a discussion Thursday with Reuters.", "Reuters"],
  ["As lately as an October CNN interview, [source Brandt] [cue said] [content he would stay].", "CNN"],
  ["In an ABC interview, [source Brandt] [cue said] [content he would stay].", "ABC"],
])("%s -> %s", (words, relay) => expect(one(words)).toEqual([relay]))

test.each([
  "[source Brandt] [cue told] a daily [content that rates would fall].",
  "[source Brandt] [cue told] reporters [content that rates would fall].",
  "[source Brandt] [cue said in a statement] [content that rates would fall].",
  "[source The Marlow Gazette] [cue reported] [content that rates would fall].",
  "[source Brandt] [cue said] [content that the Marlow Gazette was wrong].",
  "[source Brandt] [cue said] [content that he “never talked to CNN” about it].",
  "Brandt was asked by a Fox News host about his plan, which [source the council] [cue estimates] [content would cost 9 million].",
  "In an interview with the Marlow Gazette about the dam, [source which] [cue shows] [content how little rain fell], he wept.",
  "[source Brandt] [cue told] the Danish newspaper on Monday [content that rates would fall].",
  "[source Brandt] [cue told] the Danish news agency [content that rates would fall].",
  "The Sund Herald reported on Monday on a storm; [source Brandt] [cue said] [content that it rained].",
  "[source Brandt] [cue said] [content that the paper was wrong], and the Sund Herald reported it anyway.",
  "[source Lund, a guest on his YouTube channel,] [cue said] [content that it rained].",
  "[source Brandt] [cue spoke] of Malcolm X, [content whom he admired].",
  "[source Brandt] [cue wrote] about mutations on chromosome X [content that they were rare].",
  "[source Brandt] [cue said] by telegram [content that he would stay].",
  "[source Facebook’s chief] [cue said] [content that it rained].",
  "SUND (Reuters) - [source Brandt] [cue said] [content that rates would fall].",
])("takes nothing for a relay in: %s", (words) => expect(one(words)).toEqual([]))

test("a report's own outlet is no relay", () => {
  const words = "[source Brandt] [cue told] the Marlow Gazette [content that rates would fall]."
  expect(one(words, { outlet: "The Marlow Gazette" })).toEqual([])
  expect(one(words, { outlet: "The Sund Herald" })).toEqual(["Marlow Gazette"])
})

test.each([
  ["MG", []],
  ["marlow-gaz", []],
  ["mgazette.com", []],
  ["MS Gazette", ["Marlow Gazette"]],
  ["Gazette", ["Marlow Gazette"]],
  ["MaGa", []],
  ["marlow", ["Marlow Gazette"]],
])("nor is it by a short form of its name, of letters from every word: %s", (outlet, relays) =>
  expect(one("[source Brandt] [cue told] the Marlow Gazette [content that rates would fall].", { outlet })).toEqual(
    relays,
  ),
)

test("nor is the wire that a report was taken over from", () => {
  expect(
    one("SUND (AFP) — [source Brandt] [cue told] AFP [content that rates would fall].", { outlet: "The Sund Herald" }),
  ).toEqual([])
})

test("an outlet in house capitals is taken for the report's own", () => {
  expect(one("[source Brandt] [cue told] POLITICO [content that rates would fall].")).toEqual([])
})

test.each([
  ["[content “It rains,”] [source she] [cue said] in an interview with The Marlow Gazette.", []],
  ["[content “It rains,”] [source she] [cue said] Monday in an interview with The Marlow Gazette.", ["Marlow Gazette"]],
  ["[content “It rains,”] [source she] [cue said] in an interview with the Marlow Gazette.", ["Marlow Gazette"]],
])("an interview that has no day is taken for the report's own: %s", (words, relays) =>
  expect(one(words)).toEqual(relays),
)

test("an outlet that stands in another one's cue is that one's way alone", () => {
  const words =
    "[source1 Brandt] [cue1 was asked by Fox News about] [content1 his plan], which [source2 the council] [cue2 estimates] [content2 would cost 9 million]."
  expect(via(words)[1]).toEqual([])
})

test("another cue of the same one parts nothing from the interview that ends the sentence, where it may hold the outlet", () => {
  const words = (rest: string) => `[source1 [source2 She]] [cue1 praised] [content1 the crew], [cue2 calling] ${rest}`
  expect(via(words("[content2 it brave], in an interview with the Sund Herald."))).toEqual([
    ["Sund Herald"],
    ["Sund Herald"],
  ])
  expect(
    via(words("[content2 it brave], in an interview with the Sund Herald.").replace("praised", "believes in")),
  ).toEqual([[], ["Sund Herald"]])
  expect(via(words("[content2 its interview with the Sund Herald brave]."))).toEqual([[], []])
})

test("an article's way is its writer's, whoever the row before is taken to be of", () => {
  const words =
    "An article by National Review’s Ada Lund [cue1 mocks] [content1 the plan]. [source2 Lund] [cue2 adds] [content2 that it is late]."
  expect(via(words, { speakers: ["", "Ada Lund"] })).toEqual([["National Review"], ["National Review"]])
})

test("a relay holds on for what is said, not for what is believed", () => {
  const words =
    "[source1 Brandt] [cue1 told] Reuters [content1 that rates would fall]. [source2 Brandt] [cue2 believes] [content2 in luck]."
  expect(via(words)).toEqual([["Reuters"], []])
})

test.each([
  ["praised", [["Reuters"], ["Reuters"]]],
  ["has praised", [["Reuters"], []]],
  ["is praising", [["Reuters"], []]],
  ["was praising", [["Reuters"], ["Reuters"]]],
])("nor for what goes on or was so once: %s", (verb, relays) =>
  expect(
    via(
      `[source1 Brandt] [cue1 told] Reuters [content1 that rates would fall]. [source2 Brandt] [cue2 ${verb}] [content2 the bank].`,
    ),
  ).toEqual(relays),
)

test("and for an unnamed one's words, over a pronoun, until words of its own name another occasion", () => {
  const words =
    "[source1 The clerk] [cue1 told] FBI agents [content1 that the files were gone]. [source2 He] [cue2 gave] [content2 two dates]. " +
    "[source3 The clerk] [cue3 said] [content3 it was in May], but last year [source4 the clerk] [cue4 said] [content4 June]."
  expect(via(words, { speakers: ["", "", "", ""] })).toEqual([["FBI"], ["FBI"], ["FBI"], []])
})

test("a relay given once holds for the same speaker's next words, until another occasion", () => {
  const words =
    "[source Brandt] [cue told] Reuters [content that rates would fall]. [content2 “Soon,”] [source2 Brandt] [cue2 added].\n\n" +
    "[source3 Lund] [cue3 said] [content3 it was too early].\n\n" +
    "At a rally in Sund, [source4 Brandt] [cue4 said] [content4 fares would fall too]."
  expect(via(words)).toEqual([["Reuters"], ["Reuters"], [], []])
})

test("it holds for an unnamed one of whom more is told when they speak again", () => {
  const words =
    "[content “The pump was never tested”], [source one council engineer] [cue told] Reuters. " +
    "[source2 The engineer, who asked not to be named,] [cue2 said] [content2 the valve had stuck]."
  expect(via(words, { speakers: ["", ""] })).toEqual([["Reuters"], ["Reuters"]])
})

test("whom an outlet quotes came through it, also one that is told to be an outlet only once", () => {
  const words =
    "[content “The roof lifted”], [source Ivo Sten] [cue told] the Tern Line news agency. " +
    "[content2 Two stands were full], [cue2 according to] [source2 spectators quoted by Tern Line]."
  expect(via(words, { speakers: ["Ivo Sten", ""] })).toEqual([["Tern Line"], ["Tern Line"]])
})

test("what an outlet has from others came through it", () => {
  expect(one("[content The island is for sale], [cue according to] [source NBC], who cited senior officials.")).toEqual(
    ["NBC"],
  )
})

test("what stands in an outlet's content came through the outlet", () => {
  const { reading, attributions } = marked(
    "[source The Sund Herald] [cue reported] [content that [source2 the envoy] [cue2 said] [content2 the strait was open]].",
  )
  const [outer, inner] = attributions
  expect(relayOf(reading, { ...(inner as EarlierRow), within: outer?.id as string }, "envoy", []).via).toEqual([
    "Sund Herald",
  ])
})

test("shares of people speak through the poll that was named last", () => {
  const words =
    "A poll by the Sund Institute asked 800 islanders. [source Some 60 percent] [cue said] [content they would move]."
  expect(via(words)).toEqual([["Sund Institute"]])
})

const WORDS = [
  "Brandt",
  "told",
  "Reuters",
  "on",
  "CNN",
  "the",
  "Marlow Gazette",
  "according to",
  "“Never,”",
  "tweeted",
  "NBC’s",
  "in an interview with",
  ".",
  "poll",
  "60 percent",
]

test("a relay's words stand in the text, in range; the same text gives the same relays", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }), fc.nat(20), (words, shift) => {
      const { reading, attributions } = marked(
        `${words.slice(shift).join(" ")} [source Lund] [cue said] ${words.join(" ")}`,
      )
      const relays = relayOf(reading, attributions[0] as EarlierRow, "Lund", []).relays
      for (const { name, span } of relays) {
        expect(span[0]).toBeGreaterThanOrEqual(0)
        expect(span[1]).toBeLessThanOrEqual(reading.text.length)
        const written = reading.text.slice(...span).replace(/’/g, "'")
        expect(/tweet/i.test(written) || written.includes(name.slice(0, 3))).toBe(true)
      }
      expect(relayOf(reading, attributions[0] as EarlierRow, "Lund", []).relays).toEqual(relays)
    }),
  )
})
