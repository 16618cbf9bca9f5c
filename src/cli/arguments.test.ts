import fc from "fast-check"
import { expect, test } from "vitest"
import { argumentsOf, type Beginning } from "./arguments.ts"

const short = () => false
const long = () => true

/** A process that only writes down what it would begin again as. */
function processWith(args: readonly string[], env: NodeJS.ProcessEnv = {}, platform: NodeJS.Platform = "linux") {
  const begun: { args: readonly string[]; env: NodeJS.ProcessEnv }[] = []
  const process: Beginning = {
    argv: ["/bin/node", "main.js", ...args],
    execArgv: ["--no-warnings"],
    execPath: "/bin/node",
    env,
    platform,
    execve: (_, again = [], environment = {}) => void begun.push({ args: again, env: environment }) as never,
  }
  return { process, begun }
}

test("a short command line is taken as it is", () => {
  const { process, begun } = processWith(["read", "a.txt"])
  expect(argumentsOf(process, short)).toEqual(["read", "a.txt"])
  expect(begun).toEqual([])
})

test("pages are ingested with a small young heap, where a process can begin again", () => {
  const { process, begun } = processWith(["ingest", "pages"])
  argumentsOf(process, short)
  expect(begun).toMatchObject([{ args: expect.arrayContaining(["--max-semi-space-size=16"]) }])
  const elsewhere = processWith(["ingest", "pages"], {}, "win32")
  expect(argumentsOf(elsewhere.process, long)).toEqual(["ingest", "pages"])
  expect(elsewhere.begun).toEqual([])
})

test("a long one comes through the environment whole, in pieces that an environment can hold, and leaves nothing there", () => {
  const argument = fc.string({ unit: fc.constantFrom("a", "é", "“", "𝄞", '"', "\n"), maxLength: 200_000, size: "max" })
  fc.assert(
    fc.property(fc.array(argument, { maxLength: 3 }), (args) => {
      const first = processWith(args, { LANG: "C" })
      argumentsOf(first.process, long)
      const [again] = first.begun
      expect(again?.args).toEqual(["/bin/node", "--max-semi-space-size=16", "--no-warnings", "main.js"])
      // As the system does it: each variable is bytes, 128 kB with its name at most.
      const pieces = Object.entries(again?.env ?? {}).map(([name, value]) => [name, Buffer.from(`${value}`)] as const)
      expect(Math.max(...pieces.map(([, { length }]) => length))).toBeLessThan(131_000)
      const env = Object.fromEntries(pieces.map(([name, bytes]) => [name, `${bytes}`]))
      const second = processWith([], env)
      expect(argumentsOf(second.process, short)).toEqual(args)
      expect(env).toEqual({ LANG: "C" })
    }),
    { numRuns: 20 },
  )
})
