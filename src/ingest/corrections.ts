import type { Labelled } from "./furniture/label.ts"

const NOTE =
  /^[*([\s]*(?:corrections?|clarifications?|editor[’']?s[’']? notes?|updates?|this (?:article|story|report) (?:has been|was) (?:updated|corrected|amended))\b/i

/** An outlet's corrections and notes on its own report. They stay in the body: they are what the report now says. */
export function corrected(parts: readonly Labelled[]): { corrections?: readonly string[] } {
  const notes = parts.filter(
    ({ text, kind }) => !kind && NOTE.test(text) && text.length > 20 && /[:.]/.test(text.slice(0, 80)),
  )
  return notes.length > 0 ? { corrections: notes.map(({ text }) => text) } : {}
}
