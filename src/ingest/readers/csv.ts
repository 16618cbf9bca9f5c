/** The rows of a table by RFC 4180: quoted cells may hold separators, line ends and doubled quotation marks. */
export function* rowsOf(text: string, separator: string): Generator<{ cells: string[]; line: number }> {
  let cells: string[] = []
  let line = 1
  let start = 1
  let at = 0
  while (at < text.length) {
    const [cell, next] = text[at] === '"' ? quoted(text, at) : bare(text, at, separator)
    for (const character of text.slice(at, next)) if (character === "\n") line++
    cells.push(cell)
    at = next
    if (text[at] === separator) {
      at++
      if (at < text.length) continue
      cells.push("")
    }
    if (text[at] === "\r") at++
    if (text[at] === "\n") at++
    yield { cells, line: start }
    cells = []
    start = ++line
  }
}

function quoted(text: string, from: number): [cell: string, next: number] {
  let cell = ""
  let at = from + 1
  for (;;) {
    const mark = text.indexOf('"', at)
    if (mark < 0) return [cell + text.slice(at), text.length]
    cell += text.slice(at, mark)
    if (text[mark + 1] !== '"') return [cell, mark + 1]
    cell += '"'
    at = mark + 2
  }
}

function bare(text: string, from: number, separator: string): [cell: string, next: number] {
  let at = from
  while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at++
  return [text.slice(from, at), at]
}
