import { expect, test } from "vitest"
import type { Act, Mention } from "../../model/index.ts"
import { withSides } from "./sides.ts"

const said = (report: string, words: string, act: Act = "states") => ({ id: report, report, words, act }) as Mention
const others = [
  said("a", "Rats were seen in the harbour kitchen of Sund, the inspectors say."),
  said("b", "Inspectors report rats in the kitchen at the harbour."),
]
const sideOf = (words: string, act: Act = "states") => withSides([...others, said("c", words, act)])[2]?.act

test.each([
  ["The landlord disputed claims that rats were in the kitchen and called on the mayor to go.", "denies"],
  ["The landlord dismissed reports of rats in his kitchen.", "denies"],
  ["Rats in the kitchen, an allegation the landlord has repeatedly denied.", "denies"],
  ["He said he had seen no evidence of rats in the kitchen.", "denies"],
  ["The story of the rats in the harbour kitchen is false, he said.", "denies"],
  ["Rats were never seen in the harbour kitchen of Sund, he said.", "denies"],
  ["It is a lie that rats were in the harbour kitchen, he said.", "denies"],
  ["Talk of kitchen rats at the harbour was completely false.", "denies"],
  ["The council has doubts about the rats in the kitchen.", "doubts"],
  ["The report did not contain sufficient evidence of rats in the harbour kitchen.", "denies"],
] as const)("%s", (words, act) => {
  expect(sideOf(words)).toBe(act)
})

test.each([
  // What is disputed is something else.
  "Rats were seen in the kitchen, said the cook, who disputed her bill.",
  "He was fired for lying to the inspectors about the rats in the kitchen.",
  "The rats in the kitchen are at the heart of a dispute among harbour tenants.",
  "The board rejected a new kitchen for the harbour after the rats.",
  "He could neither confirm nor deny that there were rats in the kitchen.",
  "Rats were seen in the harbour kitchen, he said, and not in the yard.",
  "No fewer than twelve rats were seen in the harbour kitchen of Sund.",
  "Not only rats were seen in the harbour kitchen of Sund.",
  "The kitchen was not cleaned before inspectors came.",
  "She did not deny that there were rats in the harbour kitchen.",
  "Rats were seen in the harbour kitchen by inspectors, and he doubts that the harbour kitchen will close.",
])("no denial: %s", (words) => {
  expect(sideOf(words)).toBe("states")
})

test.each([
  "He denied that the ferry was late, and said that inspectors saw rats in the harbour kitchen.",
  "The cook said that inspectors had seen rats in the kitchen, but rejected the landlord's offer.",
])("a denial of something else: %s", (words) => {
  expect(sideOf(words, "denies")).toBe("states")
})

test.each([
  "He denied that the inspectors had seen rats in the harbour kitchen, and said that the ferry was late.",
  "Nothing of the kind, she said.",
  // The denying words stand before the passage.
  "That rats were seen in the harbour kitchen, and that he had no part in it.",
  "The landlord rejected it as nonsense that rats were seen in the harbour kitchen.",
])("a denial of this: %s", (words) => {
  expect(sideOf(words, "denies")).toBe("denies")
})

test("a denial of something else denies this where a reader or a person holds that it does", () => {
  const aside = "He denied that the ferry was late, and said that inspectors saw rats in the harbour kitchen."
  const one = { ...said("c", aside, "denies"), row: "c#3" }
  expect(withSides([...others, one], new Set(["c"]))[2]?.act).toBe("denies")
  expect(withSides([...others, one], new Set(), new Set(["c#3"]))[2]?.act).toBe("denies")
})

test("whom a reader holds to speak against it, denies it; who declines, declines", () => {
  const two = [said("c", "Nothing of the kind was ever there."), said("d", "No word on it.", "declines")]
  const told = withSides([...others, ...two], new Set(["c", "d"]))
  expect(told.map(({ act }) => act)).toEqual(["states", "states", "denies", "declines"])
})

test("what a person said that a row does outweighs its words, and whoever read it", () => {
  const words = "The landlord disputed claims that rats were in the kitchen."
  const one = { ...said("c", words), row: "c#3" }
  const acts = (decided: ReadonlySet<string>) => withSides([...others, one], new Set(["c"]), decided)[2]?.act
  expect([acts(new Set(["c#3"])), acts(new Set(["c#4"]))]).toEqual(["states", "denies"])
})

test("who confirms, confirms", () => {
  expect(sideOf("She confirmed, he denied it: rats in the harbour kitchen.", "confirms")).toBe("confirms")
})

test("what one report says of itself is no ground to read a denial", () => {
  const [first] = withSides([
    said("a", "He denied that rats were in the kitchen."),
    said("a", "Rats were in the kitchen."),
  ])
  expect(first?.act).toBe("states")
})
