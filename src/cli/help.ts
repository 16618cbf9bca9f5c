import { COMMANDS, type Command, type Option, READ } from "./options.ts"

const SOURCES = "A SOURCE is an address (http or https), a file (HTML or text), or - for standard input."

/** What `hearsay --help` prints. */
export function overview(version: string): string {
  return [
    `hearsay ${version}: on whose say-so?`,
    "Reads news reports and prints their ledger: who says what, how openly they are named, through whom it came.",
    "It never says what is true.",
    "",
    "  hearsay COMMAND SOURCE...",
    "",
    ...lined(COMMANDS.map(({ name, about }) => [name, about])),
    "",
    SOURCES,
    "",
    ...examplesOf([READ]),
    "",
    "hearsay COMMAND --help tells a command's options. Exit codes: 0 all read, 1 some sources failed, 2 misuse.",
  ].join("\n")
}

/** What `hearsay read --help` prints. */
export function helpOf(command: Command): string {
  const options = Object.entries(command.options).map(
    ([name, option]) => [flag(name, option), described(option)] as const,
  )
  return [
    `hearsay ${command.name}${command.alone ? "" : command.file ? " FILE" : " SOURCE..."}: ${command.about}.`,
    ...(command.alone ? [] : [command.file ? `FILE is one ${command.file}.` : SOURCES]),
    "",
    ...lined([...options, ["--help", "this"]]),
    "",
    ...examplesOf([command]),
  ].join("\n")
}

const flag = (name: string, { value }: Option) => `--${name}${value ? ` ${value}` : ""}`
const described = ({ about, choices }: Option) =>
  about + (choices ? `: ${choices.join(", ")}; ${choices[0]} if not given` : "")

function lined(pairs: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...pairs.map(([left]) => left.length))
  return pairs.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}

const examplesOf = (commands: readonly Command[]) =>
  commands.flatMap(({ examples }) => examples.flatMap(([command, what]) => [`  # ${what}`, `  ${command}`]))
