import { body, made, person, rarely, seeded, word } from "./made.ts"
import { BASE } from "./multiplied.ts"

/** A page's address, with a reader's choice made by chance: much of what is asked for is what is there most. */
export type Choice = () => string

/** The readers' pages of a made-up store of so many reports; every choice is there. */
export function pagesOf(count: number, seed = 7): Readonly<Record<string, Choice>> {
  const chance = seeded(seed)
  const upTo = (most: number) => Math.floor(chance() * most)
  const anyReport = () => made(upTo(Math.min(count, BASE)))
  const somebody = () => {
    const speakers = anyReport().attributions.flatMap(({ speaker }) => speaker ?? [])
    return speakers[upTo(speakers.length)] as string
  }
  const search = (query: Record<string, string>) => `/search?${new URLSearchParams(query)}`
  const source = (name: string) => `/sources/${encodeURIComponent(name)}`
  const rare = (most: number) => word(rarely(chance, most))
  return {
    "report page": () => `/reports/${encodeURIComponent(idOf(upTo(count)))}`,
    "source page": () => source(somebody()),
    "source page, best known": () => source(person(0)),
    "outlet page": () => `/outlets/${encodeURIComponent(anyReport().outlet as string)}`,
    "search, a word": () => search({ words: rare(20_000) }),
    "search, two words": () => search({ words: `${rare(20_000)} ${rare(2000)}` }),
    "search, the commonest word": () => search({ words: word(0) }),
    "search, a name": () => search({ words: somebody() }),
    "search, a body that denies": () => search({ body: body(rarely(chance, 800)), act: "denies" }),
    "front page": () => "/",
  }
}

/** The id of the report of that number: `multiply` gives the copies of one another ending. */
export function idOf(number: number): string {
  const [first, time] = [number % BASE, Math.floor(number / BASE)]
  return time === 0 ? made(first).id : `${made(first).id}-${time}`
}
