import type { Mention, WhatIf } from "../../model/index.ts"

/** The mentions as they would be if a relay or a body were another, or none; what is not asked about stays. */
export function supposing(mentions: readonly Mention[], { relays = {}, bodies = {} }: WhatIf): Mention[] {
  return mentions.map((mention) => ({
    ...mention,
    via: mention.via.flatMap((name) => (name in relays ? (relays[name] ?? []) : name)),
    ends: mention.ends.map(({ body, ...end }) => {
      const asked = end.name in bodies ? bodies[end.name] : body
      return asked === null || asked === undefined ? end : { ...end, body: asked }
    }),
  }))
}
