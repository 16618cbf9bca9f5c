const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ")
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?"
const CLOCK = "(?:,?\\s+(?:at\\s+)?\\d{1,2}[:.]\\d{2})?"
const FORMS = [
  new RegExp(`\\b${MONTH}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})\\b${CLOCK}`, "i"),
  new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+${MONTH},?[\\s-]+(?<year>\\d{4})\\b${CLOCK}`, "i"),
]
const ISO = /\b(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?/

/**
 * The first date that words or a machine wrote, as an ISO 8601 date; with its time where it has one with a zone. A date
 * of figures alone ("03/04/2026") is not taken: it is March in one country and April in another.
 */
export function dateIn(text: string): string | undefined {
  const iso = ISO.exec(text)
  if (iso) return exact(iso)
  const words = FORMS.map((form) => form.exec(text)).find((match) => match !== null)
  if (!words?.groups) return undefined
  const month = MONTHS.indexOf(String(words[1]?.length === 3 ? words[1] : words[2]).toLowerCase()) + 1
  return real(`${words.groups.year}-${two(month)}-${two(Number(words.groups.day))}`)
}

function exact([, day, time, zone]: RegExpExecArray): string | undefined {
  if (!real(day as string) || !time || !zone) return real(day as string)
  const colon = zone === "Z" || zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`
  return `${day}T${time}${colon}`
}

/** Undefined for a day that no calendar has, or that a program wrote for want of one ("0001-01-01"). */
function real(day: string): string | undefined {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) && day > "1600" ? day : undefined
}

const two = (figure: number): string => String(figure).padStart(2, "0")
