import type { Span } from "../../model/index.ts"
import { type Context, firstTokenAt } from "../context.ts"
import type { Token } from "../reading.ts"
import type { Mention } from "./mention.ts"

/** The words of a source, which may stand in pieces, by their place among them. */
export class Words {
  readonly length: number
  readonly #context: Context
  /** Their indices in the text's tokens. */
  readonly #indices: readonly number[]

  constructor(context: Context, spans: readonly Span[]) {
    this.#context = context
    this.#indices = spans.flatMap(([start, end]) => {
      const found: number[] = []
      for (let i = firstTokenAt(context.tokens, start); (context.tokens[i]?.start ?? end) < end; i++) found.push(i)
      return found
    })
    this.length = this.#indices.length
  }

  token(at: number): Token | undefined {
    return this.#context.tokens[this.#indices[at] ?? -1]
  }

  /** The word in small letters; "" past the end. */
  lower(at: number): string {
    return this.token(at)?.lower ?? ""
  }

  /** The words from one place up to another, or to the end. */
  slice(from: number, to = this.length): Token[] {
    return this.#indices.slice(from, to).map((index) => this.#context.tokens[index] as Token)
  }

  /** The name that a word stands in, in its title or in itself. */
  mention(at: number): Mention | undefined {
    return this.#context.mentionAt[this.#indices[at] ?? -1]
  }

  /** The place of the first word from here on that a name does not hold. */
  past(at: number, mention: Mention): number {
    let past = at
    while (past < this.length && (this.#indices[past] as number) < mention.tokens[1]) past++
    return past
  }
}
