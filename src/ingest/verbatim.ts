import type { Report } from "../model/index.ts"
import { HearsayError } from "../model/index.ts"
import { decode } from "./charset.ts"
import { idOfName, idOfText } from "./identity.ts"
import { foreign, languageOf } from "./language.ts"
import { mustBeText } from "./media.ts"
import type { Bytes, ReadOptions } from "./reader.ts"

/**
 * A text exactly as it is: nothing is taken away, so that offsets are those of the file decoded (a byte order mark and
 * carriage returns count). Its id is the file's name without the ending.
 */
export function readVerbatim(input: Bytes, options: ReadOptions = {}): Report {
  mustBeText(input)
  const { text, findings } = decode(input, { keepMark: true })
  if (!/\S/.test(text)) throw new HearsayError("empty", `${input.name ?? "The input"} holds white space only.`)
  const language = languageOf(text)
  return {
    id: input.address ?? idOfName(input) ?? idOfText(text),
    text,
    ...(input.address && { url: input.address }),
    ...(options.published && { published: options.published }),
    ...(language && { language }),
    contributors: [],
    furniture: [],
    findings: [...findings, ...foreign(language)],
  }
}
