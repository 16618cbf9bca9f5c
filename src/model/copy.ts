/** Where is kept which report has which fingerprints: whole numbers below 2^32 (link/copies/prints.ts). */
export interface CopyShelf {
  /** Keeps a report's fingerprints, in place of what it had. */
  put(report: string, prints: readonly number[]): Promise<void>
  /** Reports that have at least `least` of these, those with most first: at most `limit`. */
  near(prints: readonly number[], least: number, limit: number): Promise<readonly string[]>
}
