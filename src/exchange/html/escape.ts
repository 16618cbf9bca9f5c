const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

/** Words as HTML, for text and for attributes in quotation marks. Every word that is not ours goes through it. */
export const safe = (words: string): string => words.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string)

/** An address as the `href` of a link; empty for one that is not of the web ("javascript:"). */
export const linkTo = (address: string): string => (/^https?:\/\//i.test(address) ? ` href="${safe(address)}"` : "")
