import { type GeoPermissibleObjects, geoArea, geoCentroid, geoEqualEarth, geoPath } from "d3-geo"
import type { Feature, FeatureCollection, MultiPoint, MultiPolygon, Polygon, Position } from "geojson"
import { feature, mesh } from "topojson-client"
import type { GeometryCollection, Topology } from "topojson-specification"
import fine from "world-atlas/countries-50m.json" with { type: "json" }
import coarse from "world-atlas/countries-110m.json" with { type: "json" }
import type { PlaceNamed } from "#lib/answers.ts"
import { pen } from "./pen.ts"

/** Numbers on more would hide one another. */
const SHOWN = 30
const [WIDE, HIGH, EDGE] = [640, 360, 26]
/** A single town is shown with as much around it, in degrees, that one sees where it is. */
const AROUND = [14, 8] as const
/** From this scale on the coarse outlines are corners. */
const NEAR = 320

type Country = Feature<Polygon | MultiPolygon>

/** Where the places of a story are: outlines as SVG paths, towns as points, in the order in which they are listed. */
interface PlacesPicture {
  readonly width: number
  readonly height: number
  readonly land: string
  readonly borders: string
  /** The countries that are named. */
  readonly named: string
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

/** The places of a story as they are listed beside the map: towns first, as they are numbered on it. */
export interface PlacesView {
  readonly picture: PlacesPicture
  readonly towns: readonly PlaceNamed[]
  readonly countries: readonly PlaceNamed[]
  /** Those that may be several places, and stand nowhere on the map. */
  readonly unknown: readonly string[]
}

/** A map of places, made on the server; undefined where of none of them it is known where it is. */
export function mapOf(places: readonly PlaceNamed[]): PlacesView | undefined {
  const towns = places.filter(isTown).slice(0, SHOWN)
  const others = places.filter((place) => !isTown(place))
  // The atlas is large: a story without places does not unpack it.
  if (!places.length) return undefined
  const atlas = near()
  const isDrawn = ({ country }: PlaceNamed) => atlas.countries.some((one) => codeOf(one) === country)
  const countries = others.filter((place) => place.country !== undefined && isDrawn(place))
  if (!towns.length && !countries.length) return undefined
  const unknown = others.filter((place) => !countries.includes(place)).map(({ name }) => name)
  const codes = new Set(countries.map(({ country }) => country))
  return { picture: pictureOf(towns, ({ id }) => codes.has(codeOf({ id }))), towns, countries, unknown }
}

type Town = PlaceNamed & Required<Pick<PlaceNamed, "latitude" | "longitude">>
const isTown = (place: PlaceNamed): place is Town => place.latitude !== undefined && place.longitude !== undefined

function pictureOf(towns: readonly Town[], isNamed: (country: Country) => boolean): PlacesPicture {
  const at = towns.map(({ longitude, latitude }): [number, number] => [longitude, latitude])
  const projection = fitted([...at, ...near().countries.filter(isNamed).flatMap(mainland)])
  const { countries, land, borders } = projection.scale() > NEAR ? near() : far()
  const path = (what: GeoPermissibleObjects) => {
    const drawn = pen()
    geoPath(projection, drawn)(what)
    return drawn.path()
  }
  return {
    width: WIDE,
    height: HIGH,
    land: path(land),
    borders: path(borders),
    named: path({ type: "FeatureCollection", features: countries.filter(isNamed) }),
    points: at.map((position) => {
      const [x, y] = projection(position) as [number, number]
      return { x: Math.round(x), y: Math.round(y) }
    }),
  }
}

/** What is drawn of an atlas (Natural Earth); unpacked when it is first asked for. */
function unpacked(topology: Topology) {
  const objects = topology.objects as { countries: GeometryCollection; land: GeometryCollection }
  const { features } = feature(topology, objects.countries) as FeatureCollection<Polygon | MultiPolygon>
  return {
    countries: features,
    land: feature(topology, objects.land),
    borders: mesh(topology, objects.countries, (one, other) => one !== other),
  }
}

const once = <T>(make: () => T) => {
  let made: T | undefined
  return () => (made ??= make())
}
const near = once(() => unpacked(fine as unknown as Topology))
const far = once(() => unpacked(coarse as unknown as Topology))

/** The atlas has the countries' numbers in ISO 3166-1; Unicode's canonical name of a locale has the letters. */
function codeOf({ id }: Pick<Country, "id">): string | undefined {
  return id === undefined ? undefined : Intl.getCanonicalLocales(`und-${id}`)[0]?.slice(4)
}

/** The points of a country's largest part: its islands an ocean away would make every map one of the world. */
function mainland({ geometry }: Country): Position[] {
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates
  const area = (coordinates: Position[][]) => geoArea({ type: "Polygon", coordinates })
  return [...parts].sort((a, b) => area(b) - area(a))[0]?.[0] ?? []
}

/** The points in the middle, whichever side of the date line they lie on. */
function fitted(positions: readonly Position[]) {
  const [longitude, latitude] = geoCentroid({ type: "MultiPoint", coordinates: [...positions] })
  const around = [-1, 1].map((side) => [longitude + side * AROUND[0], clamped(latitude + side * AROUND[1])])
  const shown: MultiPoint = { type: "MultiPoint", coordinates: [...positions, ...around] }
  return geoEqualEarth()
    .rotate([-longitude, 0])
    .fitExtent(
      [
        [EDGE, EDGE],
        [WIDE - EDGE, HIGH - EDGE],
      ],
      shown,
    )
    .clipExtent([
      [0, 0],
      [WIDE, HIGH],
    ])
}

const clamped = (latitude: number) => Math.max(-89, Math.min(89, latitude))
