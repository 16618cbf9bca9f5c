/** A report with the story that it was placed in. */
export interface Placed<Traits = unknown> {
  readonly report: string
  readonly story: string
  /** The day of publication, counted from 1970-01-01; absent when nobody tells it. */
  readonly day?: number
  /** What of the report tells its story, as whoever compares reports wrote it down. */
  readonly traits: Traits
}

/** What a person said about two reports: they tell the same story, or they do not. */
export interface StoryWord {
  readonly pair: readonly [string, string]
  readonly answer: "same" | "different"
}

/** Where is kept which report is in which story, and by which words others find it. */
export interface StoryShelf<Traits = unknown> {
  /** Does some work whole or not at all, while nobody else changes the shelf. */
  whole<T>(work: (shelf: StoryShelf<Traits>) => Promise<T>): Promise<T>
  /**
   * Reports that share the heaviest words: of each word those nearest in time, and the last that have no day. At most
   * `limit`, those that share most first.
   */
  near(words: StoryWords, day: number | undefined, limit: number): Promise<readonly string[]>
  /** Those of these reports that are there. */
  placed(reports: readonly string[]): Promise<readonly Placed<Traits>[]>
  /** Of each of these stories at most `limit` reports, the last that were put there first. */
  members(stories: readonly string[], limit: number): Promise<readonly Placed<Traits>[]>
  /** What persons said, and still hold, of pairs with one of these reports in it. */
  said(reports: readonly string[]): Promise<readonly StoryWord[]>
  /** Puts a report there, in place of what was there under its id. */
  put(placed: Placed<Traits>, words: StoryWords): Promise<void>
  /** Gives a report another story. */
  move(report: string, story: string): Promise<void>
  /** Gives all reports of a story to another. */
  merge(from: string, into: string): Promise<void>
}

/** Words with how much each tells. */
export type StoryWords = readonly (readonly [word: string, weight: number])[]
