import { parseArgs } from "node:util"
import { HearsayError } from "../model/index.ts"
import { nearest } from "./nearest.ts"
import type { Command } from "./options.ts"

/** A command line taken apart: the sources, and the value of each option that was given. */
export interface Parsed {
  readonly sources: readonly string[]
  readonly values: Readonly<Record<string, string | true | undefined>>
}

/** Takes a command line apart; throws "usage" for what the command does not take. */
export function parse(command: Command, args: readonly string[]): Parsed {
  const options = Object.entries(command.options).map(
    ([name, { value }]) => [name, { type: value ? "string" : "boolean" }] as const,
  )
  const { positionals, values } = strictly(command, args, Object.fromEntries(options))
  for (const [name, { choices }] of Object.entries(command.options)) {
    const given = values[name]
    if (choices && typeof given === "string" && !choices.includes(given)) throw noChoice(name, given, choices)
  }
  refuseCount(command, positionals)
  return { sources: positionals, values }
}

/** A command takes sources, or one file, or nothing. */
function refuseCount({ name, alone, file }: Command, given: readonly string[]): void {
  if (alone && given.length) throw usage(`${name} takes no source, and “${given[0]}” was given.`)
  if (file && given.length > 1) throw usage(`${name} takes one file, and “${given[1]}” was given too.`)
  if (!alone && given.length === 0)
    throw usage(
      `${name} needs a ${file ? `file ${file}` : "source: an address, a file, a folder, or - for standard input"}.`,
    )
}

function strictly(
  command: Command,
  args: readonly string[],
  options: Record<string, { type: "string" | "boolean" }>,
): {
  positionals: string[]
  values: Record<string, string | true>
} {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true }) as never
  } catch (error) {
    throw misuse(command, error as NodeJS.ErrnoException)
  }
}

function misuse(command: Command, { code, message }: NodeJS.ErrnoException): HearsayError {
  const flag = /'(--?[^'\s<=]+)/.exec(message)?.[1] ?? ""
  if (code !== "ERR_PARSE_ARGS_UNKNOWN_OPTION")
    return usage(`${flag} ${/argument missing/.test(message) ? "needs a value" : "takes no value"}.`)
  const like = nearest(flag.replace(/^-+/, ""), Object.keys(command.options))
  return usage(`${command.name} has no option ${flag}.${like ? ` Did you mean --${like}?` : ""}`)
}

function noChoice(name: string, given: string, choices: readonly string[]): HearsayError {
  const like = nearest(given, choices)
  return usage(`--${name} is one of ${choices.join(", ")}, not “${given}”.${like ? ` Did you mean ${like}?` : ""}`)
}

/** Misuse of the command line: told with where to find help, exit code 2. */
export const usage = (message: string) => new HearsayError("usage", message)
