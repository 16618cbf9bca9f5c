import { NAME } from "../names.ts"

const LEAD = "(?:about (?:the )?(?:author|writer|reporter)s?\\s*:?\\s*|(?:[-–—*•]\\s*))?"
const VERB =
  "(?:,? (?:[^.]{0,60},? )?(?:is|was|has been|has (?:written|reported|covered|worked)|covers|covered|writes|reports|joined|works|worked|lives|began|contributes|hosts|edits|serves|leads|teaches))"
const SHAPE = new RegExp(`^(?:${LEAD})(?<name>${NAME})${VERB}\\b`, "u")
const TRADE =
  /\b(?:reporter|correspondent|journalist|journalism|editor|writer|writes|written for|columnist|curator|anchor|critic|publisher|(?:the |an? |co-?)author|author of|contributor|contributing|producer|freelance[r]?|blogger|staff|senior fellow|newsroom|bureau|covers|covering|beat|photographer|intern|reporting|bylines?)\b/i

/**
 * The name of whom a paragraph is a biography of, by its shape: "Ann Lee is a reporter at ... and has written ...".
 * A person in the news may be described so too: the caller looks at where it stands.
 */
export function subjectOf(paragraph: string): string | undefined {
  // The trade is looked for first: it is quickly found missing, and most paragraphs have none.
  if (paragraph.length > 1500 || !TRADE.test(paragraph.slice(0, 300))) return undefined
  return SHAPE.exec(paragraph.slice(0, 200))?.groups?.name
}

const FIRM =
  /^(?:About .{2,40}[:.]? )?(?:The )?\p{Lu}[\p{L}\d&.,'’ -]{1,60}(?: \([^)]{2,40}\))?,? (?:is|are|provides|offers|operates) /u
const LINE =
  /\b(?:leading|global|world['’]s|largest|premier|provider|manufacturer|supplier|headquartered|listed on|solutions|customers|employs|subsidiar(?:y|ies)|founded in)\b/gi

/** Whether a paragraph is a firm's description of itself: two or more of the words in which they praise themselves. */
export function isBoilerplate(paragraph: string): boolean {
  return FIRM.test(paragraph.slice(0, 160)) && (paragraph.match(LINE)?.length ?? 0) >= 2 && !/["“]/.test(paragraph)
}
