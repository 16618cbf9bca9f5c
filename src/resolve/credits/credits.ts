import type { Credit, Report, Span } from "../../model/index.ts"
import { once } from "../relay/once.ts"
import { isWire, knownOutlet } from "../relay/outlets.ts"
import { FORMS, type Form, LINES } from "./forms.ts"

/** A credit with what it is given for. */
type Given = Credit & { readonly given: NonNullable<Credit["given"]> }

/**
 * The outlets and wires that a report credits: in its text ("MARLOW BAY (AP) —", "first reported by"), its dateline, its
 * byline and the furniture around it. Each outlet once for each thing that it is credited with.
 */
export const creditsOf: (report: Report) => Credit[] = once((report: Report) => {
  const lines = [
    ...report.contributors.map(({ name }) => name),
    report.dateline ?? "",
    ...report.furniture.filter(({ kind }) => CREDITING.has(kind)).map(({ text }) => text),
  ]
  return unique([...inText(report.text, FORMS), ...lines.flatMap(inLine)])
})

const CREDITING: ReadonlySet<string> = new Set(["byline", "dateline", "credit", "copyright", "other"])

/** Each form is looked for where its key words stand, and nowhere else. */
function inText(text: string, forms: readonly Form[]): Given[] {
  return forms
    .filter(({ key }) => key.test(text))
    .flatMap((form) => [...text.matchAll(form.pattern)].flatMap((match) => given(form, match)))
}

/** Credits in a line of its own, which may be no more than the name: "The Associated Press". */
function inLine(line: string): Given[] {
  return inText(line, IN_LINE).map(({ span: _, ...credit }) => credit)
}

const IN_LINE = [...FORMS, ...LINES]

/** The names that a form gives: what is no outlet is no credit, unless the form is only used for outlets. */
function given({ given, sure, name: always }: Form, match: RegExpMatchArray): Given[] {
  const words = match[0].trim()
  const start = (match.index as number) + match[0].indexOf(words)
  const span: Span = [start, start + words.length]
  return namesIn(always ?? match.groups?.name ?? "").flatMap((written) => {
    const name = knownOutlet(written) ?? (sure ? written : undefined)
    return name ? [{ name, kind: isWire(name) ? "wire" : "outlet", span, words, given } satisfies Given] : []
  })
}

const namesIn = (words: string) =>
  words
    .split(/,? and |, |\/(?=\p{Lu})/u)
    .map((name) => name.replace(/^(?:As )?(?:[Tt]he )?|['’]s?$|[\s.:]+$/g, "").trim())
    .filter((name) => /\p{L}/u.test(name))

function unique(credits: readonly Given[]): Given[] {
  const seen = new Set<string>()
  return credits.filter(({ name, given }) => !seen.has(`${name} ${given}`) && seen.add(`${name} ${given}`))
}
