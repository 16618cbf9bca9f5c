import type { Source } from "../../model/index.ts"
import { plainName } from "../../text/index.ts"
import { SUFFIXES } from "../data/titles.ts"

/** A proposal that two sources are one. */
export interface Proposal {
  /** 0 to 1; under 0.5 more speaks against it than for it. */
  readonly score: number
  /** What speaks for it, and what against: "same name; same body". */
  readonly because: string
}

/**
 * Whether sources of two reports may be one person or body: by name, role, body and country. Undefined where there is
 * nothing to propose, and always where one of them has no name: an unnamed source is never linked, neither to a name nor to
 * another unnamed one. Two people with one name stay two until a person, or more than the name, says otherwise.
 */
export function proposeSame(a: Source, b: Source): Proposal | undefined {
  if (!isNamed(a) || !isNamed(b) || a.kind !== b.kind) return undefined
  const name = nameScore(a.name, b.name, a.kind)
  if (!name) return undefined
  const points = [name, beside("role", a.role, b.role), beside("body", a.affiliation, b.affiliation), country(a, b)]
  const score = points.reduce((sum, [value]) => sum + value, 0)
  const because = points.map(([, words]) => words).filter(Boolean)
  return { score: Math.round(Math.max(0, Math.min(0.98, score)) * 100) / 100, because: because.join("; ") }
}

type Point = readonly [value: number, because: string]
const NONE: Point = [0, ""]

function isNamed(source: Source): source is Source & { readonly name: string } {
  return source.name !== undefined && source.naming === "named" && source.kind !== "author"
}

function nameScore(a: string, b: string, kind: Source["kind"]): Point | undefined {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  if (x.join(" ") === y.join(" "))
    return x.length > 1 || kind !== "person" ? [0.7, "same name"] : [0.3, "same surname alone"]
  if (kind !== "person") return undefined
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  if (short.at(-1) !== long.at(-1) || short.length < 2) return undefined
  if (short[0] === long[0]) return [0.65, "same name, one with more of it"]
  return short[0]?.[0] === long[0]?.[0] && (short[0]?.length === 1 || long[0]?.length === 1)
    ? [0.5, "same surname and initial"]
    : undefined
}

/** A name's words, however it is written, without "Jr.". */
function wordsOf(name: string): string[] {
  const words =
    plainName(name)
      .normalize("NFKD")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => !SUFFIXES.has(word))
}

/** What a role or a body adds when both are told: they agree, they share words, or they differ. */
function beside(what: string, a: string | undefined, b: string | undefined): Point {
  if (!a || !b) return NONE
  const [x, y] = [wordsOf(a), wordsOf(b)]
  if (x.join(" ") === y.join(" ")) return [0.2, `same ${what}`]
  if (x.some((word) => word.length > 3 && y.includes(word))) return [0.1, `like ${what}`]
  return [-0.15, `other ${what}`]
}

function country(a: Source, b: Source): Point {
  if (!a.country || !b.country) return NONE
  return a.country === b.country ? [0.05, "same country"] : [-0.3, "other country"]
}
