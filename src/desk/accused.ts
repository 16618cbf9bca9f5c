import type { Ledger, Row } from "../model/index.ts"
import { hull } from "../text/index.ts"
import { type DeskFinding, type Draft, wordsIn } from "./finding.ts"

const BLAME =
  /\b(?:accus|alleg|blam|brib|corrupt|cover(?:ed)? up|defraud|embezzl|fraud|falsif|lied|lying|misl(?:ed|ead)|negligen|stole|steal|harass|assault|abus|broke the law|illegal|unlawful|guilty)/i
// Two names or more, as people and bodies are named in full; an honorific or a first word alone is none.
const NAME = /\p{Lu}[\p{L}’'-]+(?: (?:van|von|de|der|al|of)| \p{Lu}\.)*(?: \p{Lu}[\p{L}’'-]+)+/gu
/** Those who were asked and had no answer to give. */
const ASKED =
  /\b(?:declined|refused) to (?:comment|say|answer)|did(?: not|n['’]t) (?:respond|answer|reply|return)|could not be reached|asked for comment|no comment\b/i

/** People and bodies whom a source accuses, and who neither speak in the draft nor are said to have been asked. */
export function notAsked({ ledger }: Draft): DeskFinding[] {
  const seen = new Set<string>()
  return ledger.attributions.flatMap((row) =>
    accusedIn(ledger, row)
      .filter(({ name }) => !seen.has(name) && !speaks(ledger, name) && !wasAsked(ledger, name) && seen.add(name))
      .map(({ name, span }) => ({
        code: "not-asked" as const,
        span,
        row: row.id,
        message: `${row.speaker ?? "Somebody"} accuses ${name}, whose answer is not in the report.`,
        mend: `Ask ${name}, and write what they say, or that they were asked.`,
      })),
  )
}

function accusedIn({ text }: Ledger, { cue, content, source, speaker = "" }: Row) {
  const [from, to] = hull([...cue, ...content])
  const words = text.slice(from, to)
  if (!BLAME.test(wordsIn(text, [...cue, ...content]))) return []
  const own = source.map((span) => text.slice(...span)).join(" ")
  return [...words.matchAll(NAME)]
    .map(({ 0: name, index }) => ({ name, span: [from + index, from + index + name.length] as const }))
    .filter(({ name, span }) => !own.includes(name) && !speaker.includes(last(name)) && isAfterBlame(text, from, span))
    .slice(0, 1)
}

/** "accused Ivo Brandt of", "fraud by Ivo Brandt", "Ivo Brandt lied": the name stands near the word. */
const isAfterBlame = (text: string, from: number, [start, end]: readonly [number, number]) =>
  BLAME.test(text.slice(Math.max(from, start - 60), end + 40))

const last = (name: string) => name.split(" ").at(-1) as string

const speaks = ({ attributions, sources }: Ledger, name: string) =>
  attributions.some(({ speaker, root }) => [speaker, root.name].some((who) => who?.includes(last(name)))) ||
  attributions.some((row) => row.sources.some((id) => sources.find((s) => s.id === id)?.affiliation?.includes(name)))

const wasAsked = ({ text }: Ledger, name: string) =>
  text.split(/(?<=[.!?]["”]?)\s+/).some((sentence) => ASKED.test(sentence) && sentence.includes(last(name)))
