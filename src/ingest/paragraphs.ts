/** The paragraphs of a text copy: parted by blank lines; where a copy has none, each line is one. No line is lost. */
export function paragraphsOf(text: string): string[] {
  const lines = text.replace(/^\ufeff/, "").replace(/\r\n?|\u2028|\u2029/g, "\n")
  return lines
    .split(/\n[^\S\n]*\n\s*/)
    .flatMap(unwrap)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
}

/** Lines that a mail program or a terminal broke at a column are one paragraph; other lines are one each. */
function unwrap(block: string): string[] {
  const lines = block.split("\n").map((line) => line.trim())
  if (lines.length === 1) return lines
  const broken = lines.slice(0, -1).filter(isBroken).length
  return broken * 2 > lines.length - 1 ? [lines.join(" ")] : lines
}

const isBroken = (line: string): boolean => line.length >= 50 && line.length <= 100 && !/[.!?:"”’]$/.test(line)
