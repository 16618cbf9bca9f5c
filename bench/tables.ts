/** A Markdown table: the first column to the left, all others to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): string {
  const line = (cells: readonly (string | number | undefined)[]) => `| ${cells.map(shown).join(" | ")} |`
  return [line(head), `|---|${"---:|".repeat(head.length - 1)}`, ...rows.map(line)].join("\n")
}

/** One decimal; nothing where there is no figure. */
const shown = (cell: string | number | undefined) => (typeof cell === "number" ? cell.toFixed(1) : (cell ?? ""))

/** Puts `body` between a file's markers `<!-- NAME -->` and `<!-- /NAME -->`. */
export function between(file: string, name: string, body: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [start, end] = [file.indexOf(open), file.indexOf(close)]
  if (start < 0 || end < start) throw new Error(`the file has no ${open} … ${close}`)
  return `${file.slice(0, start + open.length)}\n\n${body}\n\n${file.slice(end)}`
}
