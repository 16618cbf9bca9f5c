import { locate, meet, quotesOf } from "../text/index.ts"
import { type DeskFinding, type Draft, rowsAt, type Tied, wordsIn } from "./finding.ts"

/** What reached the report through somebody else, told as if it had been heard at first hand. */
export function secondHand(draft: Draft): DeskFinding[] {
  return draft.ties.flatMap((tied) => {
    const sentence = draft.ledger.text.slice(...tied.span)
    const own = tied.report.outlet !== undefined && tied.report.outlet === draft.ledger.outlet
    const hands = [...(tied.report.outlet === undefined || own ? [] : [tied.report.outlet]), ...tied.row.via]
    const told = rowsAt(draft, tied.span).flatMap(({ via }) => via)
    const missing = hands.filter((hand) => !told.some((name) => same(name, hand)) && !mentions(sentence, hand))
    if (!hands.length || missing.length < hands.length) return []
    const who = tied.row.speaker ?? "The source"
    return [
      {
        code: "second-hand",
        span: tied.span,
        message: `${who} said this to ${hands.at(-1)}${hands.length > 1 ? `, and it reached you through ${hands[0]}` : ""}; the sentence reads as if it had been said to you.`,
        mend: `Add “according to ${hands[0]}”, or “told ${hands.at(-1)}”.`,
      },
    ]
  })
}

const plain = (name: string) => name.toLowerCase().replace(/^the /, "").trim()
const same = (a: string, b: string) => plain(a) === plain(b)
const mentions = (sentence: string, name: string) => sentence.toLowerCase().includes(plain(name))

/** Figures of a tied sentence that the row it rests on does not give. */
export function differingFigures(draft: Draft): DeskFinding[] {
  return draft.ties.flatMap(({ span, report, row }) => {
    const theirs = figuresIn(wordsIn(report.text, row.content))
    if (!theirs.length) return []
    return figuresAt(draft, span)
      .filter(({ figure }) => !theirs.some((other) => other === figure))
      .map(({ at, figure }) => ({
        code: "figure-differs" as const,
        span: at,
        message: `The report that this rests on gives ${theirs.join(", ")}, and not ${figure}.`,
        mend: "Take the report's figure, or say whose this one is.",
        ...(theirs.length === 1 && { instead: theirs[0] as string }),
      }))
  })
}

// Written in digits: those in words are as often a manner of speaking ("one of them").
const FIGURE = /(?<![\p{L}\p{N}])[$€£]?\d[\d,.]*\d|(?<![\p{L}\p{N}])[$€£]?\d/gu
const value = (words: string) => words.replace(/(?<=\d),(?=\d{3})/g, "")

const figuresIn = (text: string): string[] => [...text.matchAll(FIGURE)].map(([words]) => value(words))

/** The figures in the contents of a sentence, not those of its date or of who speaks. */
function figuresAt(draft: Draft, span: Tied["span"]) {
  const contents = rowsAt(draft, span).flatMap(({ content }) => content)
  const parts = contents.length ? contents.filter((part) => meet(part, span)) : [span]
  return parts.flatMap(([start, end]) =>
    [...draft.ledger.text.slice(start, end).matchAll(FIGURE)].map(({ 0: words, index }) => ({
      at: [start + index, start + index + words.length] as const,
      figure: value(words),
    })),
  )
}

/** Quotations of a tied sentence that do not stand so in the cited report. */
export function misquoted({ ledger, ties }: Draft): DeskFinding[] {
  const quotes = quotesOf(ledger.text)
  return ties.flatMap(({ span, report }) =>
    quotes
      .filter(({ inner }) => meet(inner, span) && ledger.text.slice(...inner).split(/\s+/).length >= SHORTEST)
      .flatMap(({ inner }) => {
        const exact = ledger.text.slice(...inner).replace(/[,.]$/, "")
        if (even(report.text).includes(even(exact))) return []
        const near = locate(report.text, { exact, prefix: "", suffix: "" })
        const instead = near && report.text.slice(...near.span)
        return [
          {
            code: "not-in-report" as const,
            span: inner,
            message: instead
              ? `The cited report has it otherwise: “${instead}”.`
              : "These words do not stand in the cited report.",
            mend: instead
              ? "Quote it as it stands there."
              : "Quote what stands there, or cite where these words stand.",
            ...(instead && { instead }),
          },
        ]
      }),
  )
}

/** Two words in marks are as often a name, or a word held at a distance. */
const SHORTEST = 3

/** One kind of quotation marks, apostrophes, dashes and spaces. */
const even = (text: string) =>
  text
    .replace(/[“”«»„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, "-")
    .replace(/\s+/g, " ")
    .toLowerCase()
