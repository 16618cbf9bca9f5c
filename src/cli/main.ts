#!/usr/bin/env node
import module from "node:module"

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
if (major < 22 || (major === 22 && minor < 17)) {
  console.error(`hearsay: this is Node ${process.versions.node}; Hearsay needs Node 22.17 or newer.`)
  process.exit(1)
}
// Compiled code is kept between runs: the second start is the fast one.
module.enableCompileCache?.()
const { argumentsOf } = await import("./arguments.ts")
const args = argumentsOf(process)
const { run } = await import("./run.ts")
process.exitCode = await run(args, process)
