/** What a command takes: one table for parsing, for help, and for what is told on misuse. */
export interface Command {
  readonly name: string
  /** One line. */
  readonly about: string
  readonly options: Readonly<Record<string, Option>>
  readonly examples: readonly (readonly [command: string, what: string])[]
}

export interface Option {
  readonly about: string
  /** What stands for its value in help; a switch has none. */
  readonly value?: string
  /** The only values that it takes, the default first. */
  readonly choices?: readonly string[]
}

const FORMATS = ["table", "json", "jsonl", "markdown", "html"] as const

const SHARED: Readonly<Record<string, Option>> = {
  verbatim: { about: "take a text as it is: nothing is removed, spans count in the file" },
  published: { about: "the date of publication, when you know it better", value: "DATE" },
  outlet: { about: "who published it, when you know it better", value: "NAME" },
  out: { about: "write to a file; to a folder/, a file for each report", value: "FILE" },
}

export const READ: Command = {
  name: "read",
  about: "print the ledger of reports: who says what, how openly they are named, through whom",
  options: {
    format: { about: "how to print it", value: "FORM", choices: FORMATS },
    extractor: { about: "who finds the attributions", value: "NAME", choices: ["tagger", "rules", "llm"] },
    ...SHARED,
    places: { about: "give the towns that are named their coordinates, where there is no doubt which is meant" },
    spans: { about: "take the attributions' spans from a JSON Lines file, and work out only the rest", value: "FILE" },
  },
  examples: [
    ["hearsay read https://example.org/report", "the ledger of a page"],
    ["hearsay read report.txt --published 2026-03-09", "of a text; its date lets “on Friday” be worked out"],
    ["hearsay read report.html --format html > ledger.html", "as a page to read"],
    ["pbpaste | hearsay read -", "of what is in the clipboard"],
    ["hearsay read *.txt --format jsonl > ledgers.jsonl", "of many, one a line"],
  ],
}

export const INGEST: Command = {
  name: "ingest",
  about: "print the reports alone: the text without what stands around it on the page",
  options: { format: { about: "how to print it", value: "FORM", choices: ["text", "json", "jsonl"] }, ...SHARED },
  examples: [
    ["hearsay ingest https://example.org/report", "title and text of a page"],
    ["hearsay ingest *.html --format jsonl > reports.jsonl", "of many, one a line"],
  ],
}

export const WATCH: Command = {
  name: "watch",
  about:
    "poll feeds politely and keep what they bring: each report, its later versions, and the bytes as they were read",
  options: {
    out: { about: "the folder to keep it in, and to go on from (needed)", value: "FOLDER" },
    once: { about: "ask each feed that is due once, and stop" },
  },
  examples: [
    ["hearsay watch https://example.org/feed.xml --out watched/", "until it is stopped with Ctrl-C"],
    ["hearsay read watched/pages.warc.gz --format jsonl", "the ledgers of all that was fetched"],
  ],
}

export const COMMANDS: readonly Command[] = [READ, INGEST, WATCH]
