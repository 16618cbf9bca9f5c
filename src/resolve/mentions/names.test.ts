import { expect, test } from "vitest"
import { marked } from "../../../test/marked.ts"
import { namesIn } from "./names.ts"

/** "name/kind" of all names, with a title in front in pointed brackets. */
function names(text: string): string {
  const found = namesIn(marked(text).reading)
  const title = (span?: readonly [number, number]) => (span ? `<${text.slice(...span)}> ` : "")
  return found.map((name) => `${title(name.title)}${name.name}/${name.kind}`).join("; ")
}

test.each([
  ["Yesterday Sen. Mara Voss spoke.", "<Sen.> Mara Voss/person"],
  ["Then House Oversight Committee Chairman Jan Marr spoke.", "<House Oversight Committee Chairman> Jan Marr/person"],
  ["Then former secretary of State Hilda Voss spoke.", "<of State> Hilda Voss/person".replace("<of", "<secretary of")],
  ["Then Marlow City Mayor Jane Mirror spoke.", "<Marlow City Mayor> Jane Mirror/person"],
  ["Then Mr. Singer spoke.", "<Mr.> Singer/person"],
  ["The Department of Health and Human Services spoke.", "Department of Health and Human Services/organisation"],
  ["The Ost Fish and Wildlife Service spoke.", "Ost Fish and Wildlife Service/organisation"],
  ["Then Kestria and Justice Department lawyers spoke.", "Kestria/unknown; Justice Department/organisation"],
  [
    "Then Housing and Urban Development Secretary Jan Marr spoke.",
    "<Housing and Urban Development Secretary> Jan Marr/person",
  ],
  ["Then secretary of the Interior Hilda Voss spoke.", "<secretary of the Interior> Hilda Voss/person"],
  ["Then Senate President Pro Tem David Marr spoke.", "<Senate President Pro Tem> David Marr/person"],
  ["President Marr left for Deuel County, Neb., on Monday.", "<President> Marr/person; Deuel County/place; Neb/place"],
  ["Rival Iran spoke.", "Iran/place"],
  ["Then the director of the Martin Bell Center spoke.", "Martin Bell Center/organisation"],
  ["Then Customs and Justice Department agents spoke.", "Customs/unknown; Justice Department/organisation"],
  ["Nurses at St Brannoc’s Hospital spoke.", "St Brannoc’s Hospital/organisation"],
  ["Rowing Club Association spoke of rowing.", "Rowing Club Association/organisation"],
  ["Yesterday Union leaders spoke.", "Union/unknown"],
  ["MARLOW BAY (AP) — The rain stopped.", "MARLOW BAY/place; AP/organisation"],
  ["Then Voss/Marr were elected.", "Voss/unknown; Marr/unknown"],
  ["A Canal Six/Marlow Post poll was late.", "Canal Six/Marlow Post/organisation"],
  ["The Canal Six/Marlow Post/Radio Five poll was late.", "Canal Six/Marlow Post/Radio Five/organisation"],
  ["Then Voss/Marr polls were late.", "Voss/unknown; Marr/unknown"],
  ["Asked about it, the Democrats laughed.", "Democrats/group"],
  ["The Prime Minister’s Office spoke.", "Prime Minister’s Office/organisation"],
  ["Mayor’s Office staff spoke.", "Mayor’s Office/organisation"],
  ["Then the Attorney General's Chambers spoke.", "Attorney General's Chambers/organisation"],
  ["Ost’s Office chair broke.", "Ost/unknown"],
  [
    "Premier Lin Wen-li greeted Jean-luc Morel and Lin Mei-hua in the rain.",
    "<Premier> Lin Wen-li/person; Jean-luc Morel/person; Lin Mei-hua/person",
  ],
  ["A Left-wing Kestria, Tax-free and Norvolt-run, spoke.", "Kestria/unknown"],
  ["Justice R K Brandt met with Ana Ó Faoláin.", "<Justice> R K Brandt/person; Ana Ó Faoláin/person"],
  ["Justice A K Brandt knew that Plan B was late.", "<Justice> A K Brandt/person; Plan/unknown"],
  ["Posts on X Ana Holt had not seen.", "Ana Holt/person"],
  ["Sir Alan Brandt MP met the baker Ana Holt KC there.", "<Sir> Alan Brandt/person; Ana Holt/person"],
  ["Then the Pell North MP, two MPs and the MP for Ost spoke.", "Ost/unknown"],
  ["Bo Lind, KC, and Ana Holt, MP for Ost, spoke.", "Bo Lind/person; Ana Holt/person; Ost/unknown"],
  ["Then the CM, the DC and the SP spoke of the FIR.", ""],
  [
    "In Marlow, DC, the SP Group spoke of TD Bank.",
    "Marlow/unknown; DC/organisation; SP Group/organisation; TD Bank/organisation",
  ],
  ["Det Insp Ana Holt and Cllr Bo Lind spoke.", "<Det Insp> Ana Holt/person; <Cllr> Bo Lind/person"],
  [
    "Then Tan Sri Lim Boon and Taoiseach Ana Holt left Sri Lanka.",
    "<Tan Sri> Lim Boon/person; <Taoiseach> Ana Holt/person; Sri Lanka/place",
  ],
  ["Eyewitness Ana Holt spoke. Skier Bo Lind laughed.", "<Eyewitness> Ana Holt/person; Bo Lind/person"],
  [
    "Then Minister for Health Ana Holt and Minister of State for Home Zweli Brandt spoke.",
    "<Minister for Health> Ana Holt/person; <Minister of State for Home> Zweli Brandt/person",
  ],
  [
    "Then Minister of Health and Social Welfare Zweli Brandt spoke.",
    "<Minister of Health and Social Welfare> Zweli Brandt/person",
  ],
  ["Then the Commissioner of Police spoke to the President of the Senate.", "Police/unknown; Senate/organisation"],
  ["Then the Secretary of State and the Minister for Health spoke.", ""],
  [
    "The Office of the Director of National Intelligence spoke.",
    "Office of the Director of National Intelligence/organisation",
  ],
  ["Bank of Kestria policymakers met. Houses of Ost stone fell.", "Bank of Kestria/organisation; Ost/unknown"],
  [
    "The Ministry of Foreign Affairs and International Trade spoke.",
    "Ministry of Foreign Affairs and International Trade/organisation",
  ],
  ["The Bank of Kestria and International Rescue spoke.", "Bank of Kestria/organisation; International Rescue/person"],
  ["Then Inspector General of Police Zweli Brandt spoke.", "<Inspector General of Police> Zweli Brandt/person"],
  ["Then the Inspector General of Police spoke.", "Police/unknown"],
  ["Then Attorney General of Ost Bo Lind spoke.", "Ost Bo Lind/person"],
  [
    "Then Chairman of the Joint Chiefs of Staff Zweli Brandt spoke.",
    "<Chairman of the Joint Chiefs of Staff> Zweli Brandt/person",
  ],
  ["Then the Commissioner for Human Rights spoke.", ""],
  [
    "PC Ana Holt and Hon Paul Lind spoke of PC World and Hon Marr.",
    "<PC> Ana Holt/person; <Hon> Paul Lind/person; PC World/person; Hon Marr/person",
  ],
  [
    "Then District Collector R K Brandt spoke of the old Ultimate Collector Series there.",
    "<District Collector> R K Brandt/person; Ultimate Collector Series/person",
  ],
  ["In goal stood G Ana Holt, and Russell T Davies ran.", "Ana Holt/person; Russell T Davies/person"],
  [
    "He told Eyewitness News of Eyewitness Bo Ana Lind.",
    "Eyewitness News/organisation; <Eyewitness> Bo Ana Lind/person",
  ],
  ["Then Attorney General Barr looked for an Apple Watch there.", "<Attorney General> Barr/person; Apple/organisation"],
  [
    "Then Air Chief Marshal Ana Holt met with Air Marshal Bo Lind in the rain.",
    "<Air Chief Marshal> Ana Holt/person; <Air Marshal> Bo Lind/person",
  ],
  ["The Nurses and Midwives Association spoke.", "Nurses and Midwives Association/organisation"],
  ["The Democrats and Teachers Union spoke.", "Democrats/group; Teachers Union/organisation"],
  ["The Ministry of Health and Social Welfare spoke.", "Ministry of Health and Social Welfare/organisation"],
  ["The World Anti-Doping Agency spoke.", "World Anti-Doping Agency/organisation"],
  ["Then Pro-Kestria crowds met Anti-Kestria Marlow.", "Marlow/unknown"],
  [
    "Doctors Without Borders spoke to Human Rights Watch.",
    "Doctors Without Borders/organisation; Human Rights Watch/organisation",
  ],
  ["The Headteachers’ Association spoke.", "Headteachers’ Association/organisation"],
  [
    "Then the Democrats’ Senate campaign and Ross’ Union spoke.",
    "Democrats/group; Senate/organisation; Ross/unknown; Union/unknown",
  ],
  ["The Times of Kestria and the Port of Ost spoke.", "Times of Kestria/organisation; Port of Ost/organisation"],
  [
    "Downing Street and the General Staff spoke of Fifa.",
    "Downing Street/organisation; General Staff/organisation; Fifa/organisation",
  ],
  [
    "Then Marvik Shipping, Ost Rowing FC and Brandt GmbH saw old Ana Power in the rain.",
    "Marvik Shipping/organisation; Ost Rowing FC/organisation; Brandt GmbH/organisation; Ana Power/person",
  ],
  ["Then the Minister of Energy spoke.", ""],
  ["NEW DELHI: The rain stopped.", "NEW DELHI/place"],
  ["VELMAR: The rain stopped.", "VELMAR/place"],
  ["VELMAR: The rain stopped in Velmar.", "VELMAR/place; Velmar/unknown"],
  ["MARSH: Good evening, said Marsh.", "MARSH/person; Marsh/unknown"],
  ["MARSH: Good evening. HOLT: Good evening.", "MARSH/person; HOLT/person"],
  ["Villagers said it was late.", ""],
  ["She spoke on Canal Six and on Radio Five.", "Canal Six/organisation; Radio Five/organisation"],
])("%s", (text, expected) => expect(names(text)).toBe(expected))

test("words that only open a sentence are no names", () => {
  expect(names("Sales were great. Supporters cheered. Convinced voters left. Nearly half did.")).toBe("")
})

test("a headline has the names that the body has", () => {
  expect(names("Harbour Chief Marr Slams New Ferry Plan\n\nThen Jan Marr spoke.")).toBe("Marr/person; Jan Marr/person")
})
