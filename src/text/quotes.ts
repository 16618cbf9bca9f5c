import { isSingle, type Mark, marksIn, singleEnd } from "./marks.ts"
import { paragraphsOf } from "./paragraphs.ts"
import type { Span } from "./span.ts"

/** A quotation in a text, or the piece of one that stands in one paragraph. */
export interface Quote {
  /** With its marks. */
  readonly span: Span
  /** Without them. */
  readonly inner: Span
  /** Whether its opening mark is there. */
  readonly opened: boolean
  /** Whether its closing mark is there; by custom a paragraph of a long quotation has none, but the last. */
  readonly closed: boolean
  /** Whether it goes on from the paragraph before. */
  readonly continued: boolean
  readonly kind: "double" | "single"
  /** Whom a dash after it credits: “Bread is dear.” — Ilse Marr, baker. */
  readonly credit?: Span
}

// The dash may stand on a line of its own; the credit runs to the end of its line.
const CREDIT = /\s{0,4}(?:—|–|--|―)[^\S\n]*(?=[\p{Lu}\d])([^\n“”"«»]{2,100})(?=\n|$)/uy

/**
 * The quotations of a text, in order; one inside another is part of it. Straight and curly marks, guillemets both ways,
 * the low ones of German, and single ones told from apostrophes. Where a mark is missing a quotation goes to the next
 * sure sign of its end, at most to its paragraph's; `opened`, `closed` and `continued` tell.
 */
export function quotesOf(text: string, paragraphs: readonly Span[] = paragraphsOf(text)): Quote[] {
  const found: Quote[] = []
  let open = false
  for (const paragraph of paragraphs) {
    const pieces = new Scan(text, paragraph, open).quotes()
    for (const piece of pieces) found.push(piece)
    const last = pieces.at(-1)
    open = last !== undefined && !last.closed && last.span[1] === paragraph[1]
  }
  return found
}

/** One paragraph's quotations. */
class Scan {
  readonly #text: string
  readonly #paragraph: Span
  /** Whether the paragraph before left a quotation open: outlets leave the mark out there, and some the next one too. */
  readonly #open: boolean
  readonly #found: Quote[] = []
  #begun: Mark | undefined
  /** The end of the last quotation. */
  #past: number

  constructor(text: string, paragraph: Span, open: boolean) {
    this.#text = text
    this.#paragraph = paragraph
    this.#open = open
    this.#past = paragraph[0]
  }

  quotes(): readonly Quote[] {
    const marks = marksIn(this.#text, this.#paragraph)
    marks.forEach((mark, i) => {
      if (mark.start < this.#past) return
      if (isSingle(mark)) this.#single(mark)
      else if (this.#begun) this.#inside(mark, this.#begun, marks, i)
      else this.#outside(mark)
    })
    if (this.#begun) this.#add(this.#begun.start, this.#paragraph[1], this.#begun)
    return this.#found
  }

  #single(mark: Mark): void {
    const end = this.#begun ? undefined : singleEnd(this.#text, mark, this.#paragraph[1])
    if (end) this.#add(mark.start, end, mark, { start: end - 1, end, shape: "’", side: "closes" })
  }

  #outside(mark: Mark): void {
    if (mark.side !== "closes") this.#begun = mark
    // Its opening mark is missing: it began with the paragraph, if nothing was quoted there yet. A digit before it:
    // inches.
    else if (!this.#found.length && !/\d/.test(this.#text[mark.start - 1] ?? ""))
      this.#add(this.#paragraph[0], mark.end, undefined, mark)
  }

  #inside(mark: Mark, begun: Mark, marks: readonly Mark[], i: number): void {
    const germanClose = begun.shape === "„" && mark.shape === "“"
    if (mark.side !== "opens" || germanClose) {
      this.#add(begun.start, mark.end, begun, mark)
      this.#begun = undefined
    } else if (!nests(marks, i)) {
      // The closing mark is missing: it went on to here at most.
      this.#add(begun.start, beforeBlank(this.#text, mark.start), begun)
      this.#begun = mark
    } else this.#nested(marks, i)
  }

  /** Steps over a quotation inside a quotation with marks of the same kind. */
  #nested(marks: readonly Mark[], i: number): void {
    const close = marks.slice(i + 1, i + 20).find((mark) => !isSingle(mark))
    this.#past = close ? close.end : this.#past
  }

  #add(start: number, end: number, opening?: Mark, closing?: Mark): void {
    const inner: Span = [opening ? opening.end : start, closing ? closing.start : end]
    if (inner[0] >= inner[1]) return
    const first = start === this.#paragraph[0]
    const credit = closing && first ? creditAfter(this.#text, end) : undefined
    this.#past = end
    this.#found.push({
      span: [start, end],
      inner,
      opened: opening !== undefined,
      closed: closing !== undefined,
      continued: this.#open && first,
      kind: opening && isSingle(opening) ? "single" : "double",
      ...(credit ? { credit } : {}),
    })
  }
}

/** Whether the opening mark at a place has a partner of its own before the outer one closes: two closings come next. */
function nests(marks: readonly Mark[], i: number): boolean {
  const [first, second] = marks.slice(i + 1, i + 20).filter((mark) => !isSingle(mark))
  return first?.side === "closes" && second?.side === "closes"
}

/** The place after the last letter before a place. */
function beforeBlank(text: string, place: number): number {
  let end = place
  while (end > 0 && /\s/.test(text[end - 1] as string)) end--
  return end
}

function creditAfter(text: string, end: number): Span | undefined {
  CREDIT.lastIndex = end
  const match = CREDIT.exec(text)
  if (!match) return undefined
  const credit = (match[1] as string).trimEnd()
  const start = CREDIT.lastIndex - (match[1] as string).length
  return [start, start + credit.length]
}
