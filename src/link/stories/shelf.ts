import type { Placed, StoryShelf, StoryWord, StoryWords } from "../../model/story.ts"

/** How many of those that share a word are looked at, on each side in time, and of those that have no day. */
const PER_WORD = 64

interface Posting {
  readonly report: string
  readonly day: number
}

/** A shelf in the memory of this process. */
export class MemoryShelf<Traits> implements StoryShelf<Traits> {
  readonly #placed = new Map<string, Placed<Traits>>()
  readonly #stories = new Map<string, Set<string>>()
  readonly #words = new Map<string, { readonly dated: Posting[]; readonly undated: string[] }>()
  readonly #wordsOf = new Map<string, StoryWords>()
  readonly #said: StoryWord[] = []
  #last: Promise<unknown> = Promise.resolve()

  whole<T>(work: (shelf: StoryShelf<Traits>) => Promise<T>): Promise<T> {
    const done = this.#last.then(() => work(this))
    this.#last = done.catch(() => {})
    return done
  }

  async near(words: StoryWords, day: number | undefined, limit: number): Promise<readonly string[]> {
    const scores = new Map<string, number>()
    for (const [word, weight] of words)
      for (const report of this.#nearest(word, day)) scores.set(report, (scores.get(report) ?? 0) + weight)
    const best = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    return best.slice(0, limit).map(([report]) => report)
  }

  /** Without a day: the last in time. */
  #nearest(word: string, day: number | undefined): string[] {
    const { dated = [], undated = [] } = this.#words.get(word) ?? {}
    const at = day === undefined ? dated.length : firstFrom(dated, day)
    const around = dated.slice(Math.max(0, at - PER_WORD), at + PER_WORD)
    return [...around.map(({ report }) => report), ...undated.slice(-PER_WORD)]
  }

  async placed(reports: readonly string[]): Promise<readonly Placed<Traits>[]> {
    return reports.flatMap((report) => this.#placed.get(report) ?? [])
  }

  async members(stories: readonly string[], limit: number): Promise<readonly Placed<Traits>[]> {
    const last = stories.flatMap((story) => [...(this.#stories.get(story) ?? [])].reverse().slice(0, limit))
    return this.placed(last)
  }

  async said(reports: readonly string[]): Promise<readonly StoryWord[]> {
    return this.#said.filter(({ pair }) => pair.some((report) => reports.includes(report)))
  }

  /** Keeps what a person said; the last word counts. */
  say(word: StoryWord): void {
    const same = (other: StoryWord) => other.pair.every((report) => word.pair.includes(report))
    const before = this.#said.findIndex(same)
    if (before >= 0) this.#said.splice(before, 1)
    this.#said.push(word)
  }

  async put(placed: Placed<Traits>, words: StoryWords): Promise<void> {
    const { report, day } = placed
    this.#remove(report)
    this.#placed.set(report, placed)
    this.#wordsOf.set(report, words)
    this.#join(report, placed.story)
    for (const [word] of words) {
      const { dated, undated } = this.#words.get(word) ?? { dated: [], undated: [] }
      if (day === undefined) undated.push(report)
      else dated.splice(firstFrom(dated, day + 1), 0, { report, day })
      this.#words.set(word, { dated, undated })
    }
  }

  #remove(report: string): void {
    const before = this.#placed.get(report)
    if (!before) return
    this.#leave(report, before.story)
    for (const [word] of this.#wordsOf.get(report) ?? []) {
      const { dated = [], undated = [] } = this.#words.get(word) ?? {}
      const rest = {
        dated: dated.filter((one) => one.report !== report),
        undated: undated.filter((one) => one !== report),
      }
      this.#words.set(word, rest)
    }
  }

  async move(report: string, story: string): Promise<void> {
    const before = this.#placed.get(report)
    if (!before) return
    this.#leave(report, before.story)
    this.#placed.set(report, { ...before, story })
    this.#join(report, story)
  }

  async merge(from: string, into: string): Promise<void> {
    for (const report of [...(this.#stories.get(from) ?? [])]) await this.move(report, into)
  }

  #join(report: string, story: string): void {
    this.#stories.set(story, (this.#stories.get(story) ?? new Set()).add(report))
  }

  #leave(report: string, story: string): void {
    const rest = this.#stories.get(story)
    rest?.delete(report)
    if (rest?.size === 0) this.#stories.delete(story)
  }
}

/** The place of the first that is of that day, or later. */
function firstFrom(dated: readonly Posting[], day: number): number {
  let [low, high] = [0, dated.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dated[middle] as Posting).day < day) low = middle + 1
    else high = middle
  }
  return low
}
