import type { Encoder } from "../../src/link/claims/encoder.ts"
import { stemsOf } from "../../src/link/claims/words.ts"

const WIDTH = 256

/** An encoder for tests, without a model: a text's vector counts its words, each at the place that its letters give. */
export const countingEncoder: Encoder = {
  encode: async (text, parts = []) =>
    [text, ...parts.map(([start, end]) => text.slice(start, end))].map((words) => {
      const vector = new Float32Array(WIDTH)
      for (const stem of stemsOf(words)) vector[placeOf(stem)] = (vector[placeOf(stem)] as number) + 1
      const length = Math.hypot(...vector) || 1
      return vector.map((count) => count / length)
    }),
  rarity: (word) => Math.min(1, word.length / 10),
}

const placeOf = (stem: string) => [...stem].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % WIDTH, 7)
