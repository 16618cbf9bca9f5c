/** Wordings that no report uses, by which furniture that was copied into a paragraph can be told from what it follows. */
const STARTS = [
  "The following two tabs change content below",
  "Leave a Reply Cancel reply",
  "Leave a Reply Your email",
  "Your email address will not be published",
  "Required fields are marked",
  "Latest posts by [^\\n]{3,60} \\(see all\\)",
  "(?:Click to share|Share) on (?:Facebook|Twitter|X) \\(Opens in new window\\)",
]
const CUT = new RegExp(`\\s+(?=(?:${STARTS.join("|")}))`, "g")
const TABS = /^(The following two tabs change content below\.?)\s+(Bio)?\s*(Latest Posts)?\s*(\S.*)?$/is

/** Paragraphs, those parted where a copy ran furniture into the text without a line's end. */
export function parted(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((paragraph) => (paragraph.length < 40 ? [paragraph] : paragraph.split(CUT))).flatMap(tabs)
}

/** The box of tabs prints its labels before the biography: each is a line of its own. */
function tabs(paragraph: string): string[] {
  const box = TABS.exec(paragraph)
  return box ? box.slice(1).filter((piece) => piece !== undefined && piece !== "") : [paragraph]
}
