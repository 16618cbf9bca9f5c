import { seeded } from "./made.ts"

const PEOPLE =
  "Mara Voss,Tove Lind,Ivo Senn,Bea Lund,Omar Brandt,Ulla Berg,Per Holm,Ida Kress,Jon Falk,Runa Dahl".split(",")
const BODIES = "harbour board,shipping line,river council,pilots’ union,customs office,ferry company".split(",")
const CONTENTS = [
  "the noon boat would not sail before the ice was off the river",
  "four of the barges had been sold without a vote",
  "no offer had been made for the river fleet",
  "the papers of the last winter would be shown to whoever asked",
  "the cranes at the northern quay had not been looked at for two years",
  "eighteen per cent fewer people had crossed than in the year before",
  "the lamps were paid for by the islands themselves",
  "nobody had been told of the plan before it was in the papers",
]
const OWN = [
  "The quay was empty on Tuesday, and the ticket office was shut.",
  "Four boats sail between the town and the islands, two of them in winter.",
  "The council meets again in the second week of the month.",
  "It has been a long winter at the river’s mouth.",
]

/** A draft of so many words or some more, of which every sentence but a few is somebody's: its paragraphs. */
export function drafted(words: number, seed = 1): string[] {
  const chance = seeded(seed)
  const oneOf = <T>(all: readonly T[]): T => all[Math.floor(chance() * all.length)] as T
  const sentence = (): string => {
    const [who, body, what] = [oneOf(PEOPLE), oneOf(BODIES), oneOf(CONTENTS)]
    const quoted = what.charAt(0).toUpperCase() + what.slice(1)
    return oneOf([
      () => `${who}, a spokesperson for the ${body}, said that ${what}.`,
      () => `“${quoted},” ${who} said.`,
      () => `${who} denied that ${what}.`,
      () => `According to one official of the ${body}, ${what}.`,
      () => `The ${body} confirmed on Friday that ${what}.`,
      () => `“${quoted},” said a member of the ${body} who asked not to be named.`,
      () => oneOf(OWN),
    ])()
  }
  const paragraphs: string[] = []
  for (let count = 0; count < words; ) {
    const paragraph = Array.from({ length: 1 + Math.floor(chance() * 4) }, sentence).join(" ")
    paragraphs.push(paragraph)
    count += paragraph.split(" ").length
  }
  return paragraphs
}
