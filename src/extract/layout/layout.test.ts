import { describe, expect, test } from "vitest"
import type { Attribution } from "../../model/index.ts"
import { withLayout } from "./layout.ts"

/** "source / cue / content" of what the layout adds. */
const told = (text: string, found: readonly Attribution[] = []) =>
  withLayout("r", text, found)
    .filter((one) => !found.includes(one))
    .map(({ source, cue, content }) =>
      [source, cue, content].map((spans) => spans.map((span) => text.slice(...span)).join(" … ")).join(" / "),
    )

describe("quotations that a line signs", () => {
  test.each([
    ["“The barge never came back.” — Mara Voss", "Mara Voss / — / “The barge never came back.”"],
    [
      "“The barge never came back.”― Mara Voss, 54, baker.\n",
      "Mara Voss, 54, baker / ― / “The barge never came back.”",
    ],
    ['"The barge never came back." - Mara Voss', 'Mara Voss / - / "The barge never came back."'],
    ["”The “barge” never came back.” –\u00a0Mara J. Voss", "Mara J. Voss / – / ”The “barge” never came back.”"],
    ["“The barge never came back.”\n— Mara Voss, Pell", "Mara Voss, Pell / — / “The barge never came back.”"],
    ["“The barge never came back.”\n\n— Mara de Voss", "Mara de Voss / — / “The barge never came back.”"],
  ])("%s", (text, expected) => expect(told(`What they say:\n\n${text}\n`)).toEqual([expected]))

  test.each([
    "“The barge never came back,” — Mara Voss said on Monday.",
    "“The barge never came back.” — Was that all?",
    "“The barge” — Mara Voss’s first book, of which nobody in Pell has ever read more than a page or so, sold well",
    "The barge — Mara Voss",
    "“The barge never came back.” Mara Voss",
    "“The Barge That Never Came” — A Novel",
    "“The barge never came back.”\n- Mara Voss resigned",
    "“The barge never came back.” — But nobody listened",
    "“The barge,” said Voss, “never came back.” — Mara Voss",
  ])("not %s", (text) => expect(told(text)).toEqual([]))
})

describe("turns of a transcript", () => {
  const talk =
    "They met on Channel Six.\n\nJANE MARSH: Good evening.\n\nLENZ: It is late, they say.\n\nMARSH: So it is.\n\nWEATHER: Rain.\n\nLENZ: Rain."
  test("each is its speaker's", () => {
    expect(told(talk)).toEqual([
      "JANE MARSH / : / Good evening.",
      "LENZ / : / It is late, they say.",
      "MARSH / : / So it is.",
      "LENZ / : / Rain.",
    ])
  })
  test("quotation marks before the names make no difference", () => {
    expect(told(talk.replaceAll(/^(?=[A-Z]{3})/gm, '"'))).toHaveLength(4)
  })
  test("a label now and then makes no transcript", () => {
    expect(told("UPDATE: It is late.\n\nVIDEO: The barge.\n\nUPDATE: It is later.")).toEqual([])
    expect(told("PELL: It is late.\n\nMARLOW: It rained.\n\nPELL: It snowed.")).toEqual([])
    expect(told("CLAIMS: One.\n\nTHE FACTS: Two.\n\nCLAIMS: Three.\n\nTHE FACTS: Four.")).toEqual([])
  })
})

test("lines that end otherwise take no longer", () => {
  for (const end of ["\r", "\u2028", "\n"]) expect(told(`"aaaaaaaaa${end}`.repeat(20_000))).toEqual([])
}, 2000)

test("nothing is added where the same words, or the same name, are credited already; whom they quote is", () => {
  const text = "“The mayor said it was over, and I went home.” — Mara Voss"
  const row = (cue: string, content: string, source: string): Attribution => {
    const span = (words: string) => [[text.indexOf(words), text.indexOf(words) + words.length] as const]
    return { id: cue, cue: span(cue), content: span(content), source: span(source) }
  }
  expect(told(text, [row("went", "home", "Mara")])).toEqual([])
  expect(told(text, [row("said", "it was over", "The mayor")])).toHaveLength(1)
  const short = withLayout("r", text, [row("—", "The mayor", "Mara")])
  expect(short.map(({ content }) => content)).toEqual([[[0, 46]]])
  expect(withLayout("r", text, [row("said", "it was over", "The mayor")]).map(({ id }) => id)).toEqual([
    "said",
    "r#47-48",
  ])
})
