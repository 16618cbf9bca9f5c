import { describe, expect, test } from "vitest"
import type { Report } from "../model/index.ts"
import { readPlainText } from "./index.ts"

const read = (text: string, name?: string): Report => readPlainText({ bytes: Buffer.from(text), ...(name && { name }) })
const kinds = (report: Report): string[] => report.furniture.map(({ kind, text }) => `${kind}: ${text}`)

const BODY = [
  "MARLOW BAY (NPA) — The harbour board is reportedly contemplating the closure of the ferry, according to the Quay Herald, which cited senior officials.",
  "“We have seen reports that the hull leaks,” said a spokesperson, Mara Voss.",
  "The board of Ostrava Sound has denied the accusations.",
]

describe("a copy with everything that runs into it", () => {
  const report = read(
    [
      "Harbour board weighs closing the Marlow ferry",
      "By Ann Lee and Bo Park, Staff Writers",
      "Published March 3, 2026 | Updated March 4, 2026",
      ...BODY,
      "Read more: Ferry fares rise again",
      "Sign up for our newsletter and get the tides in your inbox.",
      "The following two tabs change content below.",
      "Bio",
      "Latest Posts",
      "Ann Lee",
      "Ann Lee is a reporter at the Marlow Gazette and has written for the Quay. “I love boats,” she says.",
      "Latest posts by Ann Lee (see all)",
      "Ferry fares rise again - March 1, 2026",
      "Leave a Reply Cancel reply",
      "Your email address will not be published. Required fields are marked *",
      "Name",
    ].join("\n"),
  )

  test("its text is the body and nothing else", () => expect(report.text).toBe(BODY.join("\n\n")))

  test("its head is read", () => {
    expect(report).toMatchObject({
      title: "Harbour board weighs closing the Marlow ferry",
      published: "2026-03-03",
      dateline: "MARLOW BAY (NPA)",
      language: "en",
      findings: [],
    })
  })

  test("a biography goes to its contributor", () => {
    const biography =
      "Ann Lee is a reporter at the Marlow Gazette and has written for the Quay. “I love boats,” she says."
    expect(report.contributors).toEqual([{ name: "Ann Lee", biography }, { name: "Bo Park" }])
  })

  test("furniture is kept apart with its kind, in order", () => {
    expect(report.furniture.map(({ kind }) => kind)).toEqual([
      "headline",
      "byline",
      "dateline",
      "related",
      "newsletter",
      "tabs",
      "biography",
      "tabs",
      "reply form",
    ])
  })
})

test("furniture that was copied into the last paragraph is told from it", () => {
  const report = read(
    `${BODY.join("\n\n")} The following two tabs change content below. Bio Latest Posts Ann Lee covers harbours as a reporter for the Gazette. Latest posts by Ann Lee (see all) Leave a Reply Cancel reply Your email address will not be published.`,
  )
  expect(report.text).toBe(BODY.join("\n\n"))
  expect(report.contributors).toEqual([
    { name: "Ann Lee", biography: "Ann Lee covers harbours as a reporter for the Gazette." },
  ])
})

test("a person in the news who is a reporter is no contributor", () => {
  const report = read(
    ["Ana Ruiz was fined.", "Ana Ruiz is a reporter at the Quay Herald.", "She will appeal."].join("\n\n"),
  )
  expect(report.text).toContain("Ana Ruiz is a reporter")
  expect(report.contributors).toEqual([])
})

test("a first sentence is not a headline", () => {
  expect(read(BODY.slice(1).join("\n\n"))).toMatchObject({ text: BODY.slice(1).join("\n\n"), furniture: [] })
})

test("words that open furniture are body inside a report", () => {
  const text = [
    "Comments by the mayor drew anger.",
    "“Sign up for the navy,” he had said.",
    "The board met again.",
  ].join("\n\n")
  expect(read(text).text).toBe(text)
})

test("lines that a mail program broke are one paragraph", () => {
  const broken =
    "The harbour board said on Friday that it would close the ferry\nafter the summer, and that nobody had been told about the hull\nuntil then."
  expect(read(`${broken}\n\n${BODY[2]}`).text).toBe(`${broken.replaceAll("\n", " ")}\n\n${BODY[2]}`)
})

test("a section that runs through a text in the middle takes only its links along", () => {
  const report = read([BODY[0], "Related stories", "Ferry fares rise again", BODY[1], BODY[2]].join("\n\n"))
  expect(report.text).toBe(BODY.join("\n\n"))
  expect(kinds(report)).toEqual(["related: Related stories\nFerry fares rise again"])
})

describe("what is doubtful is a finding", () => {
  const codes = (report: Report) => report.findings.map(({ code }) => code)

  test("no date of publication", () => expect(codes(read(BODY.join("\n\n")))).toEqual(["no-date"]))

  test("another language", () => {
    const report = read(
      "Der Hafenrat hat nach Angaben der Zeitung beschlossen, dass die Fähre im Sommer nicht mehr fährt, und sich zu den Vorwürfen nicht geäußert.",
    )
    expect(report.language).toBe("de")
    expect(codes(report)).toContain("not-english")
  })

  test("bytes that are not UTF-8, with the place of the first", () => {
    const bytes = Buffer.concat([
      Buffer.from("The café"),
      Buffer.from([0xff]),
      Buffer.from(" – “closed” – said naïve Mara Voss."),
    ])
    const report = readPlainText({ bytes })
    expect(report.text).toContain("café\ufffd")
    expect(report.findings[0]).toMatchObject({ code: "invalid-utf8", place: "byte 9" })
  })
})

describe("heads and tails of all sorts", () => {
  test("a headline longer than the byline under it", () => {
    const report = read(
      ["Clockmaker stopped the town's time for spite, court told", "By Iris Fane", ...BODY].join("\n"),
    )
    expect(report).toMatchObject({ text: BODY.join("\n\n"), contributors: [{ name: "Iris Fane" }] })
  })

  test("a press release: its date in the dateline, its firm and its contact at the end", () => {
    const lead = "CARROW, February 11, 2026 – Tolland Kettles plc today announced the recall of about 14,000 kettles."
    const tail = [
      "About Tolland Kettles",
      "Tolland Kettles plc has made kettles since 1911.",
      "Media contact: press office",
      "ENDS",
    ]
    const report = read([lead, ...BODY.slice(1), ...tail].join("\n\n"))
    expect(report).toMatchObject({ text: [lead, ...BODY.slice(1)].join("\n\n"), published: "2026-02-11" })
  })

  test("a transcript's speaker is no dateline", () => {
    expect(read(["MARSH: Good evening. The ferry will sail.", ...BODY.slice(1)].join("\n\n")).dateline).toBeUndefined()
  })
})
