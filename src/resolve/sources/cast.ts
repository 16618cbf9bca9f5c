import type { Source, Span } from "../../model/index.ts"
import type { Context } from "../context.ts"
import { COUNTRY_CODES } from "../data/places.ts"
import type { Speaker } from "../speaker/speaker.ts"
import { affiliationOf, type Entity } from "./entity.ts"

/** Everybody who speaks in a report, once each, as they come up. */
export class Cast {
  readonly #context: Context
  readonly #sources = new Map<
    string,
    { readonly source: Omit<Source, "id" | "mentions">; readonly spans: Map<string, Span> }
  >()

  constructor(context: Context) {
    this.#context = context
  }

  /** The ids of a speaker's sources: one for each name, one for somebody who is not named. */
  idsOf(speaker: Speaker): string[] {
    if (!speaker.names.length) {
      const id = speaker.steps.length && speaker.kind !== "unknown" ? this.#unnamed(speaker) : undefined
      return id ? [id] : []
    }
    if (speaker.names[0] === "AUTHOR")
      return [
        this.#keep(`${this.#context.report.id}@author`, {
          name: "AUTHOR",
          kind: "author",
          naming: "named",
          mentions: mentionsOf(speaker),
        }),
      ]
    return speaker.names.map((name, i) => {
      const entity = speaker.entities[i]
      if (entity !== undefined) return this.#named(entity)
      const id = `${this.#context.report.id}@${name}`
      const body = speaker.body === undefined || speaker.body === name ? {} : { affiliation: speaker.body }
      return this.#keep(id, { name, ...body, kind: speaker.kind, naming: "named", mentions: mentionsOf(speaker) })
    })
  }

  /** In the order of their first mentions. */
  sources(): Source[] {
    const all = [...this.#sources].map(([id, { source, spans }]) => ({
      id,
      ...source,
      mentions: [...spans.values()].sort(byStart),
    }))
    return all.sort((a, b) => byStart(a.mentions[0] ?? [0, 0], b.mentions[0] ?? [0, 0]))
  }

  #named(index: number): string {
    const { name, kind, roles, mentions } = this.#context.sources[index] as Entity
    const id = `${this.#context.report.id}@${mentions[0]?.[0] ?? index}`
    if (this.#sources.has(id)) return id
    const role = roles.find(({ noun, words }) => noun && words)
    const body = affiliationOf({ kind, roles })
    const country = roles
      .flatMap(({ beside }) => beside)
      .map((word) => COUNTRY_CODES.get(word))
      .find(Boolean)
    return this.#keep(id, {
      name,
      ...(role ? { role: role.words } : {}),
      ...(body === undefined ? {} : { affiliation: body }),
      ...(country === undefined ? {} : { country }),
      kind: kind === "place" ? "organisation" : kind === "unknown" ? "person" : kind,
      naming: "named",
      mentions,
    })
  }

  #unnamed(speaker: Speaker): string {
    const first = speaker.steps.at(-1)?.mention as Span
    const { role, body, kind, naming } = speaker
    return this.#keep(`${this.#context.report.id}@${first[0]}`, {
      ...(role === undefined ? {} : { role }),
      ...(body === undefined ? {} : { affiliation: body }),
      kind,
      naming,
      mentions: mentionsOf(speaker),
    })
  }

  /** Keeps a source, or adds mentions to the one that is kept already. */
  #keep(id: string, { mentions, ...source }: Omit<Source, "id">): string {
    const kept = this.#sources.get(id) ?? { source, spans: new Map<string, Span>() }
    for (const span of mentions) kept.spans.set(span.join(), span)
    this.#sources.set(id, kept)
    return id
  }
}

const byStart = (a: Span, b: Span) => a[0] - b[0]
const mentionsOf = (speaker: Speaker): Span[] => speaker.steps.map(({ mention }) => mention)
