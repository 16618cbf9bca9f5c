import type { Ledger, Place } from "../model/index.ts"

/** A place that statements of several reports name. */
export interface PlaceNamed extends Omit<Place, "span"> {
  /** How many statements name it. */
  readonly statements: number
  /** The reports that they stand in, in the order in which they came. */
  readonly reports: readonly string[]
}

/**
 * The places that the statements of reports name, those that most name first. One with coordinates and one of the same
 * name without are two: nobody knows whether the second is the first.
 */
export function placesNamed(ledgers: readonly Pick<Ledger, "id" | "attributions">[]): PlaceNamed[] {
  const named = ledgers.flatMap(({ id, attributions }) =>
    attributions.flatMap(({ places = [] }) => distinct(places).map((place) => ({ place, report: id }))),
  )
  const groups = [...Map.groupBy(named, ({ place }) => keyOf(place)).values()]
  return groups.map(together).sort((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1))
}

/** A statement that names a place twice is one statement. */
const distinct = (places: readonly Place[]): Place[] => [
  ...new Map(places.map((place) => [keyOf(place), place])).values(),
]

const keyOf = ({ name, country, latitude, longitude }: Place): string =>
  JSON.stringify([name.toLowerCase(), country, latitude, longitude])

function together(named: readonly { readonly place: Place; readonly report: string }[]): PlaceNamed {
  const [{ place }] = named as [(typeof named)[0]]
  const { span: _, ...rest } = place
  return { ...rest, statements: named.length, reports: [...new Set(named.map(({ report }) => report))] }
}
