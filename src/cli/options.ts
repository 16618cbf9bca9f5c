/** What a command takes: one table for parsing, for help, and for what is told on misuse. */
export interface Command {
  readonly name: string
  /** One line. */
  readonly about: string
  /** It takes no source. */
  readonly alone?: true
  /** It takes one file, to which "-" may be the alternative, and no source. */
  readonly file?: string
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

const VERBATIM: Option = { about: "take a text as it is: nothing is removed, spans count in the file" }
const PUBLISHED: Option = { about: "the date of publication, when you know it better", value: "DATE" }
const OUTLET: Option = { about: "who published it, when you know it better", value: "NAME" }
const EXTRACTOR: Option = {
  about: "who finds the attributions",
  value: "NAME",
  choices: ["tagger", "quick", "rules", "llm"],
}

const PLACES: Option = {
  about: "give the towns that are named their coordinates, where there is no doubt which is meant",
}

const SHARED: Readonly<Record<string, Option>> = {
  verbatim: VERBATIM,
  published: PUBLISHED,
  outlet: OUTLET,
  out: { about: "write to a file; to a folder/, a file for each report", value: "FILE" },
}

export const READ: Command = {
  name: "read",
  about: "print the ledger of reports: who says what, how openly they are named, through whom",
  options: {
    format: { about: "how to print it", value: "FORM", choices: FORMATS },
    extractor: EXTRACTOR,
    ...SHARED,
    places: PLACES,
    spans: { about: "take the attributions' spans from a JSON Lines file, and work out only the rest", value: "FILE" },
  },
  examples: [
    ["hearsay read https://example.org/report", "the ledger of a page"],
    ["hearsay read report.txt --published 2026-03-09", "of a text; its date lets “on Friday” be worked out"],
    ["hearsay read report.html --format html > ledger.html", "as a page to read"],
    ["pbpaste | hearsay read -", "of what is in the clipboard"],
    ["hearsay read archive --format jsonl > ledgers.jsonl", "of every file in a folder, one a line"],
  ],
}

export const INGEST: Command = {
  name: "ingest",
  about: "print the reports alone: the text without what stands around it on the page",
  options: { format: { about: "how to print it", value: "FORM", choices: ["text", "json", "jsonl"] }, ...SHARED },
  examples: [
    ["hearsay ingest https://example.org/report", "title and text of a page"],
    ["hearsay ingest archive --format jsonl > reports.jsonl", "of every file in a folder, one a line"],
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

export const SERVE: Command = {
  name: "serve",
  about: "open Hearsay in a browser: paste a report and see its ledger; search all that was read",
  alone: true,
  options: {
    port: { about: "where to listen; 8420 if not given", value: "NUMBER" },
    host: { about: "which address to listen at; 127.0.0.1, for this machine alone, if not given", value: "ADDRESS" },
    data: { about: "the folder that the ledgers are kept in; hearsay-data if not given", value: "FOLDER" },
    name: { about: "the name that you publish under; Hearsay", value: "NAME" },
    origin: { about: "the address by which the world finds it: https://news.example.org", value: "ADDRESS" },
    "sign-in": { about: "ask for an account before anybody adds or judges, on this machine too" },
    places: { about: "give the towns in what is read their coordinates: stories have them on a map" },
    judge: {
      about:
        "encoder, or llm: stories that reports come to are sent to the model of HEARSAY_LLM_URL and _MODEL (docs/llm.md)",
      value: "NAME",
      choices: ["encoder", "llm"],
    },
    bare: { about: "begin with an empty store, without our own reports in it" },
  },
  examples: [
    ["hearsay serve", "on this machine alone, at http://localhost:8420"],
    ["DATABASE_URL=postgres://… hearsay serve --host 0.0.0.0 --origin https://news.example.org", "for everybody"],
  ],
}

const DATA: Option = {
  about: "the store's folder; without it the server in DATABASE_URL, or else hearsay-data",
  value: "FOLDER",
}

export const KEEP: Command = {
  name: "keep",
  about: "read reports and keep their ledgers in a store, a line for each that is kept",
  options: {
    data: DATA,
    extractor: EXTRACTOR,
    published: PUBLISHED,
    outlet: OUTLET,
    verbatim: VERBATIM,
    places: PLACES,
  },
  examples: [
    ["hearsay keep https://example.org/report", "in hearsay-data, where hearsay serve shows it"],
    ["hearsay keep archive/*.warc.gz --data ledgers", "many, in a folder of their own"],
  ],
}

export const CHECK: Command = {
  name: "check",
  about: "look through a store for what cannot be right: a span, a hash, a row that is missing",
  alone: true,
  options: { data: DATA },
  examples: [["hearsay check --data ledgers", "exit code 0 when nothing is wrong"]],
}

export const BACKUP: Command = {
  name: "backup",
  about: "write a whole store to a file",
  file: "to write to, or - for standard output",
  options: { data: DATA },
  examples: [["hearsay backup - | gzip > ledgers.jsonl.gz", "of one moment, also while others write"]],
}

export const RESTORE: Command = {
  name: "restore",
  about: "fill an empty store from a backup, whole or not at all",
  file: "to read, or - for standard input",
  options: { data: DATA },
  examples: [["gunzip -c ledgers.jsonl.gz | hearsay restore - --data ledgers", "from a folder to a server, or back"]],
}

export const JOBS: Command = {
  name: "jobs",
  about: "list what was to be read and was given up, with the reason",
  alone: true,
  options: {
    data: DATA,
    state: { about: "which jobs to list", value: "STATE", choices: ["dead", "waiting", "running", "done"] },
    again: { about: "have that one tried again", value: "NUMBER" },
  },
  examples: [["hearsay jobs --again 12", "the worker of hearsay serve takes it up"]],
}

export const CLAIMS: Command = {
  name: "claims",
  about: "print which statements stand in several reports of a story, and how many independent roots are behind each",
  file: "of reports, a line each: {id, story, text} and what else is known; or - for standard input",
  options: {
    extractor: EXTRACTOR,
    judge: {
      about: "who tells that two passages make the same statement; llm is told by docs/llm.md",
      value: "NAME",
      choices: ["encoder", "llm"],
    },
  },
  examples: [
    ["hearsay claims reports.jsonl > claims.jsonl", "a line for each story"],
    ["hearsay claims reports.jsonl --judge llm > claims.jsonl", "as a language model of your choice reads them"],
  ],
}

export const STORIES: Command = {
  name: "stories",
  about: "tell which reports are about the same events, a line for each",
  file: "of JSON Lines, a report each, with id, text, and if known title and published; or - for standard input",
  options: { why: { about: "tell the report that is most like it, how likely both tell one story, and why" } },
  examples: [
    ["hearsay stories reports.jsonl", "reports in any order, as hearsay ingest --format jsonl prints them"],
    ["hearsay stories reports.jsonl --why", "with the reasons"],
  ],
}

export const PUBLISH: Command = {
  name: "publish",
  about: "write the newsroom's whole public site as files, for any host",
  alone: true,
  options: {
    out: {
      about: "the folder to write to; what Hearsay did not write there it leaves alone (needed)",
      value: "FOLDER",
    },
    data: DATA,
    name: { about: "the name that you publish under; Hearsay", value: "NAME" },
    origin: { about: "the site's address, as you give it to hearsay serve", value: "ADDRESS" },
    at: { about: "where the files will stand, when that is elsewhere", value: "ADDRESS" },
  },
  examples: [
    ["hearsay publish --out site --name 'Quay Post' --origin https://news.example.org", "again after each change"],
  ],
}

export const IMPORT: Command = {
  name: "import",
  about:
    "take in another system's newsroom: posts, replies, contributors; tells first what would come and what would be lost",
  file: "of WordPress (WXR, XML) or of Ghost (JSON), as it exports itself",
  options: {
    yes: { about: "let it come; without it nothing is written" },
    uploads: { about: "the site's folder of uploads, for its pictures: nothing is fetched", value: "FOLDER" },
    data: DATA,
  },
  examples: [
    ["hearsay import quay.xml", "what would come, what changes its form, what is lost"],
    ["hearsay import quay.xml --uploads wp-content/uploads --yes", "with the pictures; again, it changes nothing"],
  ],
}

export const EXPORT: Command = {
  name: "export",
  about: "write the whole newsroom, what is not public too, for another system",
  alone: true,
  options: {
    wxr: { about: "as a WordPress export", value: "FILE" },
    markdown: { about: "as a folder of Markdown with front matter", value: "FOLDER" },
    origin: { about: "the site's address, for links and pictures", value: "ADDRESS" },
    name: { about: "the site's name", value: "NAME" },
    data: DATA,
  },
  examples: [
    ["hearsay export --wxr quay.xml --origin https://quay.example", "WordPress imports it, and so does Hearsay"],
    ["hearsay export --markdown quay/", "a file for each post"],
  ],
}

export const COMMANDS: readonly Command[] = [
  READ,
  INGEST,
  WATCH,
  SERVE,
  KEEP,
  CHECK,
  BACKUP,
  RESTORE,
  JOBS,
  PUBLISH,
  STORIES,
  CLAIMS,
  IMPORT,
  EXPORT,
]
