const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: " ",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
}

/** Words that were escaped as HTML although they stand in JSON or in an attribute already escaped. */
export const unescaped = (text: string): string =>
  text.replace(/&(?:([a-z]{2,6})|#(\d{1,6})|#x([\da-f]{1,5}));/gi, (whole, name, decimal, hex) => {
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return name ? (NAMED[name.toLowerCase()] ?? whole) : code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

/** An element's or attribute's words with their white space in order; undefined for none. */
export const clean = (text: string | null | undefined): string | undefined =>
  text ? unescaped(text).replace(/\s+/g, " ").trim() || undefined : undefined
