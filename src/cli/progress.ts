import type { Io } from "./run.ts"

/** Tells how far a long command is. */
export interface Progress {
  step(): void
  stop(): void
}

const NONE: Progress = { step() {}, stop() {} }

/**
 * A bar on standard error, when there is more than one source, somebody watches, and the output goes elsewhere: on the
 * same terminal the output itself is the progress.
 */
export async function progressOver(
  total: number,
  { stdout, stderr }: Pick<Io, "stdout" | "stderr">,
  quiet: boolean,
): Promise<Progress> {
  if (total < 2 || !stderr.isTTY || (stdout.isTTY && !quiet)) return NONE
  const { SingleBar } = (await import("cli-progress")).default
  const bar = new SingleBar({
    format: "{bar} {value}/{total} reports, {eta_formatted} left",
    stream: stderr,
    clearOnComplete: true,
  })
  bar.start(total, 0)
  return { step: () => bar.increment(), stop: () => bar.stop() }
}
