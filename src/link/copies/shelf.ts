import type { CopyShelf } from "../../model/copy.ts"

/** How many of the reports that share a fingerprint are looked at: the last ones. */
const PER_PRINT = 64

/** Fingerprints in the memory of this process. */
export class MemoryPrints implements CopyShelf {
  readonly #reports = new Map<number, string[]>()
  readonly #prints = new Map<string, readonly number[]>()

  async put(report: string, prints: readonly number[]): Promise<void> {
    for (const print of this.#prints.get(report) ?? [])
      this.#reports.set(
        print,
        (this.#reports.get(print) ?? []).filter((other) => other !== report),
      )
    this.#prints.set(report, prints)
    for (const print of prints) this.#reports.set(print, [...(this.#reports.get(print) ?? []), report])
  }

  async near(prints: readonly number[], least: number, limit: number): Promise<readonly string[]> {
    const shared = new Map<string, number>()
    for (const print of prints)
      for (const report of (this.#reports.get(print) ?? []).slice(-PER_PRINT))
        shared.set(report, (shared.get(report) ?? 0) + 1)
    const found = [...shared].filter(([, count]) => count >= least)
    return found
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, limit)
      .map(([report]) => report)
  }
}
