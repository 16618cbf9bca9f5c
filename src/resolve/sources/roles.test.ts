import { expect, test } from "vitest"
import { marked } from "../../../test/marked.ts"
import { namesIn } from "../mentions/names.ts"
import { rolesAt } from "./roles.ts"

/** "role (body)" of each role that the text gives Ana Holt in words; "Dr." only tells "the doctor". */
function roles(text: string): string {
  const { reading } = marked(text)
  const names = namesIn(reading)
  const found = names.flatMap(({ name }, i) => (name === "Ana Holt" ? rolesAt(reading.tokens, names, i) : []))
  const told = found.filter(({ words, body }) => words || body !== undefined)
  return told.map(({ words, body }) => (body === undefined ? words : `${words} (${body})`)).join("; ")
}

test.each([
  // A sentence's first word is part of the office, whatever it means elsewhere.
  ["Police Chief Ana Holt spoke.", "Police Chief (Police)"],
  ["City Council President Ana Holt spoke.", "City Council President (City Council)"],
  ["School Superintendent Ana Holt spoke.", "School Superintendent (School)"],
  ["Press Secretary Ana Holt spoke.", "Press Secretary"],
  ["Union leaders waited. Union President Ana Holt spoke.", "Union President (Union)"],
  // A rank is no part of the body's name.
  ["Then Deputy Police Commissioner Ana Holt spoke.", "Deputy Police Commissioner (Police)"],
  // How somebody is addressed is no office.
  ["Health Minister Dr Ana Holt spoke.", "Health Minister"],
  ["Then Health Minister Prof. Ana Holt spoke.", "Health Minister"],
  ["The harbour’s chief executive Sir Ana Holt spoke.", "harbour’s chief executive"],
  ["Then Prof. Ana Holt spoke.", "Prof."],
  ["Then Dr Ana Holt spoke.", ""],
  ["The Minister for Health, Ana Holt, spoke.", "Minister for Health"],
  ["Conservationist Ana Holt spoke.", "Conservationist"],
  ["The mountain rescuer Ana Holt spoke.", "mountain rescuer"],
  ["The Harbour Board’s Ana Holt spoke. So did Bo Lind, CEO, Ana Holt Trust said.", ""],
  ["Then Ana Holt, like a sprinter in a marathon, spoke.", ""],
  ["The senior Democrat in Ost, Ana Holt, spoke.", "senior Democrat in Ost"],
  ["Fr. Ana Holt, director of the Harbour Board, spoke.", "director of the Harbour Board (Harbour Board)"],
  ["Then Voss, late in Marlow, DC, in the rain, Ana Holt, spoke.", ""],
  ["Then Air Chief Marshal Ana Holt spoke.", "Air Chief Marshal"],
  ["The IGP, Ana Holt, spoke.", "IGP"],
  ["Then Congress MLA Ana Holt spoke.", "Congress MLA"],
  // Nobody leads a chamber for all of it.
  ["Then House Minority Leader Ana Holt spoke.", "House Minority Leader"],
  ["Then State Senator Ana Holt spoke.", "State Senator"],
  [
    "Then Senate Harbour Committee Chairman Ana Holt spoke.",
    "Senate Harbour Committee Chairman (Senate Harbour Committee)",
  ],
  // Who has been a body's does not speak for it.
  ["Then former Harbour Board Director Ana Holt spoke.", "former Harbour Board Director"],
  ["Former Police Chief Ana Holt spoke.", "Former Police Chief"],
  ["Ana Holt, a former spokeswoman for the Harbour Board, spoke.", "former spokeswoman for the Harbour Board"],
  ["Ana Holt, a spokeswoman for the Harbour Board, spoke.", "spokeswoman for the Harbour Board (Harbour Board)"],
  ["Ana Holt, the former mayor’s spokeswoman, spoke.", "former mayor’s spokeswoman"],
  ["Ana Holt, Velmar’s first harbour minister, spoke.", "Velmar’s first harbour minister"],
  ["Ana Holt, first minister of Velmar, spoke.", "first minister of Velmar (Velmar)"],
  // Who belongs to a body, or is somebody's kin, friend or foe, does not speak for them.
  ["Then Harbour Party candidate Ana Holt spoke.", "Harbour Party candidate"],
  ["Then Ost University Professor Ana Holt spoke.", "Ost University Professor"],
  ["Ana Holt, a member of the Harbour Board, spoke.", "member of the Harbour Board"],
  ["Ana Holt, a professor at Ost University, spoke.", "professor at Ost University"],
  ["Ana Holt, Udo Lenz’s daughter, spoke.", "Udo Lenz’s daughter"],
  ["Then White House Press Secretary Ana Holt spoke.", "White House Press Secretary (United States)"],
  // Behind a comma only a body’s name says where she belongs; a professor speaks for herself.
  ["Ana Holt, of the Democratic Front, spoke.", " (Democratic Front)"],
  ["Ana Holt, of Ost, spoke.", ""],
  ["Then Prof Ana Holt, of the University of Ost, spoke.", "Prof"],
  // An office told by its verb.
  ["Ana Holt, who heads the Harbour Board, spoke.", "heads the Harbour Board (Harbour Board)"],
  ["Ana Holt, who commands the army, spoke.", "commands the army (army)"],
  ["Ana Holt, who leads the race, spoke.", ""],
  ["Ana Holt, who leads walks, spoke.", ""],
  // A nation that opens a sentence, or a title, is no name there.
  ["Italian culture minister Ana Holt spoke.", "Italian culture minister (Italy)"],
  ["Then Italian Culture Minister Ana Holt spoke.", "Italian Culture Minister (Italy)"],
  ["Then French President Ana Holt spoke.", "French President (France)"],
  ["French football president Ana Holt spoke.", "French football president"],
  ["Former Italian culture minister Ana Holt spoke.", "Former Italian culture minister"],
  ["Then European diplomat Ana Holt spoke.", "European diplomat"],
  ["Ana Holt, a diplomat based in Vienna, spoke.", "diplomat based in Vienna"],
  // What she says is no apposition.
  ["That is late for Ana Holt, he told Harbour Board reporters.", ""],
])("%s", (text, expected) => expect(roles(text)).toBe(expected))
