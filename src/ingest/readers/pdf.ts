import { HearsayError } from "../../model/index.ts"
import { readPlainText } from "../plain-text.ts"
import type { Bytes, Reader } from "../reader.ts"

/** The most pages of a PDF that are read; a report has a few. */
const PAGES = 300

/** The text of a PDF, by PDF.js. A scan has none, and a report in columns may come out of order. */
export const pdf: Reader = {
  name: "pdf",
  accepts: ({ bytes }) => Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-"),
  async *read(input, options) {
    const from = input.address ?? input.name ?? "The PDF"
    const text = await textOf(input, from)
    if (!/\p{L}/u.test(text)) {
      throw new HearsayError("no-text", `${from} holds pictures and no text. Run it through text recognition first.`)
    }
    const report = readPlainText({ ...input, bytes: Buffer.from(text), charset: "utf-8" }, options)
    const message = "Read from a PDF: paragraphs were put together from lines, and columns may be out of order."
    yield { ...report, findings: [{ code: "from-pdf", message }, ...report.findings] }
  },
}

async function textOf(input: Bytes, from: string): Promise<string> {
  try {
    const { extractText, getDocumentProxy } = await import("unpdf")
    const document = await getDocumentProxy(Uint8Array.from(input.bytes), { verbosity: 0 })
    if (document.numPages > PAGES) throw new Error(`it has ${document.numPages} pages, and at most ${PAGES} are read`)
    const { text } = await extractText(document, { mergePages: false })
    return text.map(unbroken).join("\n\n")
  } catch (cause) {
    throw new HearsayError("bad-pdf", `${from} cannot be read as a PDF (${(cause as Error).message.slice(0, 120)}).`, {
      cause,
    })
  }
}

/** Lines of a page as paragraphs: words parted at a line's end are joined, a short line that is a sentence's end ends one. */
function unbroken(page: string): string {
  const lines = page.split("\n").map((line) => line.trim())
  const width = Math.max(...lines.map((line) => line.length))
  return lines
    .map((line) =>
      line.length < width * 0.75 && /[.!?]["”’)]?$/.test(line)
        ? `${line}\n\n`
        : /\p{L}-$/u.test(line)
          ? line.slice(0, -1)
          : `${line} `,
    )
    .join("")
}
