import type { Io } from "./run.ts"

/** Tells how far a long command is. */
export interface Progress {
  step(): void
  /** Says a line, above the bar where there is one. */
  say(line: string): void
  stop(): void
}

/**
 * A bar on standard error, when there is more than one source, somebody watches, and the output goes elsewhere: on the
 * same terminal the output itself is the progress.
 */
export async function progressOver(total: number, { stdout, stderr }: Io, elsewhere: boolean): Promise<Progress> {
  const say = (line: string) => void stderr.write(`${line}\n`)
  if (total < 2 || !stderr.isTTY || (stdout.isTTY && !elsewhere)) return { step() {}, say, stop() {} }
  const { MultiBar } = (await import("cli-progress")).default
  const bars = new MultiBar({ format: "{bar} {value}/{total} sources, {eta_formatted} left", clearOnComplete: true })
  const bar = bars.create(total, 0)
  return { step: () => bar.increment(), say: (line) => bars.log(`${line}\n`), stop: () => bars.stop() }
}
