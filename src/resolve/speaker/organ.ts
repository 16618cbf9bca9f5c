import { type Context, wordsOf } from "../context.ts"
import type { Phrase } from "../mentions/phrase.ts"
import { governmentOf, stateOfOrgan } from "../sources/body.ts"
import type { Entity } from "../sources/entity.ts"
import type { Speaker } from "./speaker.ts"

/** "Halvany’s foreign ministry": an organ of a named state is named. */
export function organOf(context: Context, phrase: Phrase): Speaker | undefined {
  const owner = phrase.owner && (context.sources[phrase.owner.entity] as Entity)
  if (
    owner?.kind !== "place" ||
    !/^(?:ministry|government|parliament|embassy|army|navy|military|department|cabinet)$/.test(phrase.noun)
  )
    return undefined
  return organ(context, phrase, governmentOf(owner.name) ?? owner.name)
}

/** "Kestria’s Defence Ministry", where the report names another state’s too; else its name is enough. */
export function ownedOrgan(context: Context, phrase: Phrase): Speaker | undefined {
  const { name, owner } = phrase
  const state = name && owner && stateOfOrgan(name.name, owner)
  const { roles } = context.sources[name?.entity ?? -1] ?? { roles: [] }
  const others = roles.some(({ noun, body }) => !noun && body !== undefined && body !== state)
  return state !== undefined && others ? organ(context, phrase, state) : undefined
}

function organ(context: Context, { span, headEnd }: Phrase, body: string): Speaker {
  const name = wordsOf(context, [[span[0], headEnd]]).replace(/^the /i, "")
  return {
    names: [name],
    entities: [],
    kind: "organisation",
    naming: "named",
    steps: [{ mention: span, because: "named by whose it is" }],
    body,
  }
}
