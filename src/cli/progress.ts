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
  const { SingleBar } = (await import("cli-progress")).default
  const bar = new SingleBar({ format: "{bar} {value}/{total} sources, {eta_formatted} left", clearOnComplete: true })
  bar.start(total, 0)
  // The line takes the bar's place; the bar is drawn anew below it.
  return { step: () => bar.increment(), say: (line) => say(`\r\u001b[K${line}`), stop: () => bar.stop() }
}
