import type { Attribution, Place, Span } from "../../model/index.ts"
import { isCapitalised } from "../../text/index.ts"
import { type Context, firstTokenAt, tokensIn } from "../context.ts"
import { COUNTRY_CODES, isNationality, PLACES, stateOf } from "../data/places.ts"
import type { Token } from "../reading.ts"
import { meets } from "../relay/frames.ts"
import type { Candidate, Gazetteer } from "./gazetteer.ts"
import { STATE_CODES } from "./states.ts"

/**
 * The places that the content names, in order. With a gazetteer a town has coordinates where there is no doubt which one is
 * meant; a place is left unresolved rather than guessed.
 */
export function placesOf(context: Context, { content }: Attribution, gazetteer?: Gazetteer): Place[] {
  const tokens = content.flatMap((span) => tokensIn(context, span))
  const places: Place[] = []
  for (let i = 0; i < tokens.length; i++) {
    const end = nameFrom(tokens, i)
    if (end === undefined) continue
    const span: Span = [tokens[i]?.start as number, tokens[end]?.end as number]
    const name = context.text.slice(...span)
    if (!isPlace(context, tokens, i, name, span, gazetteer)) continue
    places.push({ span, name, ...resolved(name, qualifier(tokens, end), gazetteer) })
    i = end
  }
  return places
}

const isCapital = (token: Token | undefined) =>
  token !== undefined && isCapitalised(token.word) && /^\p{Lu}[\p{L}.'’-]*$/u.test(token.word)

/** The last token of the capitalised words that begin here; the first of a sentence begins none unless it is listed. */
function nameFrom(tokens: readonly Token[], at: number): number | undefined {
  if (!isCapital(tokens[at]) || isCapital(tokens[at - 1])) return undefined
  let end = at
  while (isCapital(tokens[end + 1]) && tokens[end + 1]?.sentence === tokens[at]?.sentence) end++
  return end
}

/** A name is a place's if it is listed as one, or if it is known, stands behind "in" or the like, and names nobody. */
function isPlace(
  context: Context,
  tokens: readonly Token[],
  at: number,
  name: string,
  span: Span,
  gazetteer?: Gazetteer,
) {
  const lower = name.toLowerCase()
  const mention = context.mentionAt[firstTokenAt(context.tokens, span[0])]
  if (mention && mention.kind !== "place" && mention.kind !== "unknown" && meets(mention.span, [span])) return false
  if (
    countryOf(lower) ||
    (PLACES.has(lower) && !/^(?:north|south)?(?:east|west)?$|^north$|^south$|^midwest$|\.$/.test(lower))
  )
    return true
  const where = /^(?:in|at|near|from|outside|across|throughout|around|of|to|toward|towards)$/.test(
    tokens[at - 1]?.lower ?? "",
  )
  return where && (gazetteer?.find(name).length ?? 0) > 0
}

/** "Springfield, Ohio": what stands behind the comma. */
function qualifier(tokens: readonly Token[], end: number): string | undefined {
  if (tokens[end + 1]?.word !== "," || !isCapital(tokens[end + 2])) return undefined
  const last = nameFrom(tokens.slice(end + 2), 0) ?? 0
  return tokens
    .slice(end + 2, end + 3 + last)
    .map(({ word }) => word)
    .join(" ")
}

function resolved(
  name: string,
  beside: string | undefined,
  gazetteer: Gazetteer | undefined,
): Omit<Place, "span" | "name"> {
  const country = countryOf(name.toLowerCase())
  if (country) return { country }
  if (STATE_CODES.has(name.toLowerCase())) return STATE_AND_TOWN.has(name.toLowerCase()) ? {} : { country: "US" }
  const one = only(gazetteer?.find(name) ?? [], beside)
  return one ? { latitude: one.latitude, longitude: one.longitude, country: one.country } : {}
}

/** The country by its name; "Georgia" is two things, and "British" is none. */
function countryOf(lower: string): string | undefined {
  return isNationality(lower) || STATE_CODES.has(lower) ? undefined : COUNTRY_CODES.get(lower)
}
const STATE_AND_TOWN = new Set(["georgia", "new york", "washington"])

/** The one place that is meant: the only one, the only one where the report says, or one that is far larger than any other. */
function only(candidates: readonly Candidate[], beside: string | undefined): Candidate | undefined {
  if (!beside) return dominant(candidates)
  const country = countryOf(beside.toLowerCase())
  const state = STATE_CODES.get(stateOf(beside.toLowerCase()))
  return dominant(candidates.filter((one) => one.country === country || (one.country === "US" && one.region === state)))
}

const LARGE = 200_000
const FAR_LARGER = 8
function dominant([first, second]: readonly Candidate[]): Candidate | undefined {
  if (!first || !second) return first
  return first.population >= LARGE && first.population >= FAR_LARGER * second.population ? first : undefined
}
