import { HearsayError } from "../../model/index.ts"
import { type Vocabulary, vocabulary } from "../../text/wordpiece/wordpiece.ts"
import type { Settings } from "./settings.ts"
import { TAGS } from "./viterbi.ts"
import type { Frame } from "./windows.ts"

/** The tagger's model, checked and ready to be opened. */
export interface Model {
  readonly settings: Settings
  readonly frame: Frame
  readonly vocabulary: Vocabulary
  readonly weights: Uint8Array
}

/** The bytes of one of the model's files, by its name. */
export type Fetch = (name: string) => Promise<Uint8Array>

/** The version of config.json that is read here. */
const FORMAT = 1

interface Config {
  readonly format: number
  readonly version: string
  readonly files: Readonly<Record<string, { readonly sha256: string }>>
  readonly tags: readonly string[]
  readonly special: { readonly start: number; readonly end: number }
  readonly decoding: Readonly<Record<string, unknown>>
}

/**
 * Gets the model's files and checks them against the checksums that its config.json states. Errors: "no-model" when one
 * cannot be had, "bad-model" when one is damaged or is another version's.
 */
export async function loadModel(fetch: Fetch): Promise<Model> {
  const config = configOf(await got(fetch, "config.json"))
  const [words, weights] = await Promise.all(["vocab.txt", "model.onnx"].map((name) => checked(fetch, name, config)))
  return {
    settings: settingsOf(config.decoding),
    frame: { opening: config.special.start, closing: config.special.end },
    vocabulary: vocabulary(new TextDecoder().decode(words)),
    weights: weights as Uint8Array,
  }
}

/** Which version of its kind the model is: the next one that is trained has another. Errors: as of `loadModel`. */
export const versionOf = async (fetch: Fetch): Promise<string> => configOf(await got(fetch, "config.json")).version

const GET_ON = "Install Hearsay again, or get on without the model: --extractor rules."

async function got(fetch: Fetch, name: string): Promise<Uint8Array> {
  return fetch(name).catch((cause) => {
    throw new HearsayError("no-model", `The tagger's model is not there (${name}: ${cause.message}). ${GET_ON}`, {
      cause,
    })
  })
}

async function checked(fetch: Fetch, name: string, config: Config): Promise<Uint8Array> {
  const bytes = await got(fetch, name)
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as BufferSource))
  const found = Array.from(sum, (byte) => byte.toString(16).padStart(2, "0")).join("")
  const wanted = config.files[name]?.sha256
  if (found === wanted) return bytes
  throw damaged(
    `${name} has ${bytes.length} bytes with the checksum ${found.slice(0, 12)}…, not ${wanted?.slice(0, 12)}…`,
  )
}

function configOf(bytes: Uint8Array): Config {
  try {
    const config = JSON.parse(new TextDecoder().decode(bytes)) as Config
    if (config.format === FORMAT && config.version && config.tags.join() === TAGS.join()) return config
  } catch (cause) {
    throw damaged("config.json is no JSON", { cause })
  }
  throw damaged("config.json is of another version")
}

const damaged = (what: string, options?: ErrorOptions) =>
  new HearsayError("bad-model", `The tagger's model is damaged: ${what}. ${GET_ON}`, options)

/** The settings as Python names them. */
function settingsOf(decoding: Config["decoding"]): Settings {
  const camel = (name: string) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase())
  const known = Object.entries(decoding).filter(([, value]) => value !== null)
  return Object.fromEntries(known.map(([name, value]) => [camel(name), value])) as unknown as Settings
}
