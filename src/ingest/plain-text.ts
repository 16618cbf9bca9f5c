import type { Contributor, Finding, Furniture, Report } from "../model/index.ts"
import { HearsayError } from "../model/index.ts"
import { decode } from "./charset.ts"
import { corrected } from "./corrections.ts"
import { subjectOf } from "./furniture/biography.ts"
import { headOf } from "./furniture/head.ts"
import { type Labelled, labelled } from "./furniture/label.ts"
import { parted } from "./furniture/run-in.ts"
import { idOfText } from "./identity.ts"
import { foreign, languageOf } from "./language.ts"
import { isPage, mustBeText } from "./media.ts"
import { paragraphsOf } from "./paragraphs.ts"
import type { Bytes, Reader, ReadOptions } from "./reader.ts"

/**
 * A report copied as text: its body told from what runs into it above (headline, byline, dates) and below (biography,
 * related links, reply form). Furniture is kept apart with its kind, and no character is thrown away.
 */
export function readPlainText(input: Bytes, options: ReadOptions = {}): Report {
  mustBeText(input)
  const { text: whole, findings } = decode(input)
  const head = headOf(parted(paragraphsOf(whole)))
  const parts = labelled(
    head.rest.map((paragraph) => ({ text: paragraph })),
    head.names,
  )
  const text = bodyOf(parts)
  if (text === "")
    throw new HearsayError("empty", `${input.name ?? "The input"} holds no words. Give the report as text.`)
  const published = options.published ?? head.published
  const language = languageOf(text)
  return {
    id: input.address ?? idOfText(text),
    text,
    ...(head.title && { title: head.title }),
    ...(input.address && { url: input.address }),
    ...(published && { published }),
    ...(head.modified && { modified: head.modified }),
    ...(head.dateline && { dateline: head.dateline }),
    ...(language && { language }),
    ...corrected(parts),
    contributors: withBiographies(head.names, parts),
    furniture: [...head.furniture, ...furnitureOf(parts)],
    findings: [...findings, ...undated(published), ...foreign(language)],
  }
}

/** The paragraphs that are the report, parted by blank lines. */
export const bodyOf = (parts: readonly Labelled[]): string =>
  parts.flatMap(({ text, kind }) => (kind ? [] : [text])).join("\n\n")

/** Where embedded posts stand in the body. */
export function embedsOf(parts: readonly Labelled[]): Pick<Report, "embeds"> {
  const embeds: [number, number][] = []
  let at = 0
  let last = 0
  for (const { text, post = 0 } of parts.filter(({ kind }) => !kind)) {
    const open = embeds.at(-1)
    if (post && post === last && open) open[1] = at + text.length
    else if (post) embeds.push([at, at + text.length])
    last = post
    at += text.length + 2
  }
  return embeds.length ? { embeds } : {}
}

/** The paragraphs that are not; neighbours of one kind are one piece. */
export function furnitureOf(parts: readonly Labelled[]): Furniture[] {
  const pieces: { kind: Furniture["kind"]; text: string }[] = []
  let open = false
  for (const { text, kind } of parts) {
    const last = pieces.at(-1)
    if (kind && open && last?.kind === kind) last.text += `\n${text}`
    else if (kind) pieces.push({ kind, text })
    open = kind !== undefined
  }
  return pieces
}

/** Everybody whom the byline names, or a biography is of; each with the biography that names them. */
export function withBiographies(names: readonly string[], parts: readonly Labelled[]): Contributor[] {
  const people = new Map<string, string | undefined>(names.map((name) => [name, undefined]))
  for (const { text } of parts.filter(({ kind }) => kind === "biography")) {
    const subject = subjectOf(text) ?? names.find((name) => text.includes(name) && text.length > name.length + 30)
    if (subject === undefined) continue
    const known = [...people.keys()].find((name) => sameName(name, subject)) ?? subject
    people.set(known, [people.get(known), text].filter(Boolean).join("\n"))
  }
  return [...people].map(([name, biography]) => ({ name, ...(biography && { biography }) }))
}

const sameName = (a: string, b: string): boolean =>
  a.split(" ").at(-1) === b.split(" ").at(-1) && a[0]?.toLowerCase() === b[0]?.toLowerCase()

/** The finding for a report without a date: days of the week in it cannot be worked out. */
export function undated(published: string | undefined): Finding[] {
  if (published) return []
  const message =
    "No date of publication was found, so times such as “on Friday” cannot be worked out; --published gives one."
  return [{ code: "no-date", message }]
}

/** Accepts any text that is not a page. */
export const plainText: Reader = {
  name: "plain text",
  accepts: (input) => !isPage(input),
  async *read(input, options) {
    yield readPlainText(input, options)
  },
}
