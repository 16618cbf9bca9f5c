import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { HearsayError, type Span } from "../../model/index.ts"
import { loadRuntime, type RuntimeName } from "../../text/onnx/native.ts"
import { openProducts, type Products } from "../../text/onnx/products.ts"
import { openGraph } from "../../text/onnx/runtime.ts"
import { promised } from "../../text/promised.ts"
import { piecesOf, type Vocabulary, vocabulary } from "../../text/wordpiece/wordpiece.ts"
import { cut, formOf } from "../../text/wordpiece/words.ts"

/** Turns sentences into vectors that are near where meanings are near. */
export interface Encoder {
  /** The unit vector of a text, then one for each of its parts, read with the rest around them. */
  encode(text: string, parts?: readonly Span[]): Promise<readonly Float32Array[]>
  /** How rare a word is in English at large, from 0 to about 1. */
  rarity(word: string): number
  /** The products of each vector with each, row by row, faster than a loop; a loop when absent. */
  readonly products?: Products
  close?(): Promise<void>
}

export interface EncoderOptions {
  /** Where the model's files are; the package's own when absent. */
  readonly folder?: string
  readonly runtime?: RuntimeName
}

interface Config {
  readonly files: Readonly<Record<string, { readonly sha256: string }>>
  readonly longest: number
  readonly special: { readonly start: number; readonly end: number }
}

/** Opens models/sentence in this thread, on one core. Errors: "no-model", "bad-model". */
export async function openEncoder({ folder = shipped(), runtime }: EncoderOptions = {}): Promise<Encoder> {
  const config = JSON.parse(new TextDecoder().decode(await got(folder, "config.json"))) as Config
  const [weights, words] = await Promise.all(["model.onnx", "vocab.txt"].map((name) => checked(folder, name, config)))
  const ort = await loadRuntime(runtime)
  const [graph, products] = await Promise.all([openGraph(ort, weights as Uint8Array), openProducts(ort)])
  const known = vocabulary(new TextDecoder().decode(words))
  return {
    async encode(text, parts = []) {
      const { ids, spans } = pieces(known, text, config)
      const { states = [] } = await graph.run({ ids })
      const within = ([start, end]: Span) => states.filter((_, i) => meets(spans[i], start, end))
      return [states, ...parts.map(within)].map((rows) => mean(rows.length ? rows : states))
    },
    rarity: (word) => rarity(known, word),
    products,
    close: () => graph.close(),
  }
}

const meets = (span: Span | undefined, start: number, end: number) =>
  span !== undefined && span[0] < end && span[1] > start

/** A text's pieces between those that frame it, and where each stands; what is longer than the model reads is left out. */
function pieces(known: Vocabulary, text: string, { special, longest }: Config) {
  const ids = [special.start]
  const spans: (Span | undefined)[] = [undefined]
  for (const span of cut(text))
    for (const id of piecesOf(known, formOf(text.slice(...span)))) {
      if (ids.length >= longest - 1) break
      ids.push(id)
      spans.push(span)
    }
  return { ids: [...ids, special.end], spans }
}

/** BERT's vocabulary is in the order of frequency: a word's place in it tells how rare it is. */
function rarity(known: Vocabulary, word: string): number {
  const [id = COMMON, ...more] = piecesOf(known, formOf(word))
  return more.length ? 1 : Math.log(Math.max(id, COMMON) / COMMON) / Math.log(known.size / COMMON)
}
/** Where the vocabulary's words begin, behind marks and single signs. */
const COMMON = 1996

function mean(rows: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(rows[0]?.length ?? 0)
  for (const row of rows) for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (row[i] as number)
  const length = Math.hypot(...sum) || 1
  return sum.map((value) => value / length)
}

/** Remembers the vectors of so many texts, those asked for last: a story is asked about again and again. */
export function remembering(encoder: Encoder, most = 20_000): Encoder {
  const ask = promised<readonly Float32Array[]>(most)
  return {
    ...encoder,
    encode: (text, parts = []) => ask(`${text}\u0000${parts.join(" ")}`, () => encoder.encode(text, parts)),
  }
}

const GET_ON = "Install Hearsay again."

async function got(folder: string, name: string): Promise<Uint8Array> {
  return readFile(join(folder, name)).catch((cause) => {
    throw new HearsayError("no-model", `The sentence model is not there (${name}: ${cause.message}). ${GET_ON}`, {
      cause,
    })
  })
}

async function checked(folder: string, name: string, { files }: Config): Promise<Uint8Array> {
  const bytes = await got(folder, name)
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as BufferSource))
  const found = Buffer.from(sum).toString("hex")
  if (found === files[name]?.sha256) return bytes
  throw new HearsayError("bad-model", `The sentence model is damaged: ${name} has another checksum. ${GET_ON}`)
}

/** The model that comes with the package: beside the nearest package.json above this file. */
function shipped(from = import.meta.dirname): string {
  const here = existsSync(join(from, "package.json")) || dirname(from) === from
  return here ? join(from, "models/sentence") : shipped(dirname(from))
}
