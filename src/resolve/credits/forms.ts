import type { Credit } from "../../model/index.ts"

type Given = NonNullable<Credit["given"]>

/** A way of giving credit: the outlet is the group `name`. */
export interface Form {
  readonly given: Given
  /** What stands in every text that has the form, and is quick to look for. */
  readonly key: RegExp
  readonly pattern: RegExp
  /** Only outlets are credited so: a name that no list holds is taken for one. */
  readonly sure?: true
  /** The outlet whose house style the form is, where it names none. */
  readonly name?: string
}

// A name: up to seven words that begin with a capital; "of", "the", "and" and "&" between them.
const WORD = "\\p{Lu}[\\p{L}\\p{N}.'’&-]*"
const NAME = `(?<name>(?:[Tt]he )?${WORD}(?: (?:(?:of|the|and|&) )?${WORD}){0,6})`
const form = (given: Given, key: RegExp, pattern: RegExp, more: Partial<Form> = {}): Form => ({
  given,
  key,
  pattern: new RegExp(pattern.source.replace("NAME", NAME), "gmu"),
  ...more,
})

/** Forms that stand in running text. */
export const FORMS: readonly Form[] = [
  // "MARLOW BAY, Sept. 3 (UPI) —", "(Reuters) -": at the start of a paragraph.
  form("report", /\) ?[—–-]/, /^(?:[\p{Lu}\d][^\n()]{0,60} )?\((?<name>\p{Lu}[\p{L}. -]{1,30})\) ?(?:[—–-]|--)/u),
  // Reuters signs off so: "(Reporting by A; Editing by B)".
  form(
    "report",
    /diting by/,
    /\((?:Additional )?[Rr]eporting by [^()\n]{3,400}; ?(?:[Ww]riting|[Ee]diting) by [^()\n]{3,200}\)/,
    { name: "Reuters" },
  ),
  form("report", /©|\(c\)|Copyright/, /(?:©|\(c\)|Copyright) ?(?:\d{4} )?(?:by )?NAME/),
  form(
    "report",
    /(?:story|article|report|piece) (?:was |originally |first |appeared|ran)/,
    /\b(?:[Tt]his|[Tt]he) (?:story|article|report|piece) (?:was )?(?:originally |first )?(?:appeared|published|ran|republished)(?: \w+)? (?:in|on|by|from|with permission (?:of|from)) NAME/,
    { sure: true },
  ),
  form("news", /[Hh]\/[Tt]|[Hh]at tip/, /\b(?:[Hh]\/[Tt]|[Hh]at tip)[:/]*(?: to)?:? NAME/, { sure: true }),
  form(
    "news",
    /first|previously|originally/,
    /\b(?:first|previously|originally) (?:reported|published|revealed|disclosed|obtained)(?: \w+)? (?:by|in|on) NAME/,
  ),
  form(
    "news",
    /first (?:to |reported|disclosed|revealed)/,
    /NAME (?:was |were )?(?:the )?first (?:to report|reported|to publish|disclosed|revealed)\b/,
  ),
  form("news", /(?:broke|breaks) th/, /NAME (?:broke|breaks) (?:the|this) (?:story|news)\b/),
  form(
    "help",
    /contributed/,
    /NAME(?:['’]s?)? (?:(?:[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?|[Pp]roducers?|[Ss]taff) [^.\n]{0,200})?contributed (?:to|reporting|from)\b/,
  ),
  form(
    "help",
    /[Ww]ith /,
    /\b[Ww]ith (?:additional )?(?:reporting|files|information|inputs|material) (?:by|from) NAME/,
  ),
  form("help", /[Mm]aterial /, /\b[Mm]aterial (?:\w+ )?(?:from|by) NAME (?:was|were) used\b/),
]

/** Forms that only a line beside the report has: "By The Associated Press", "Ann Lee, AP". */
export const LINES: readonly Form[] = [
  form("report", /./, /^(?:[Bb]y |BY )?NAME$/),
  form("report", /,|\||of/, /^(?:[Bb]y |BY )?[^,|\n]{3,60}(?:,| \||, of) NAME$/),
  form("report", /\(/, /\((?<name>\p{Lu}[\p{L} ]{1,30})\)/u),
  form("news", /:/, /^(?:[Ss]ource|[Vv]ia|[Cc]redit): NAME/),
]
