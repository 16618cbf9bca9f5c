import { extname, normalize } from "node:path"

/**
 * The ids of texts taken verbatim that would share one, their files having one name: the path below the folder that they
 * have in common ("march/ferry"), with its ending where that alone tells them apart. Other sources are not in it.
 */
export function idsOfNamesakes(sources: readonly string[]): ReadonlyMap<string, string> {
  const byName = Map.groupBy(sources.filter(isFile), (path) => withoutEnding(segmentsOf(path).at(-1) ?? ""))
  return new Map([...byName.values()].flatMap(idsOfGroup))
}

function idsOfGroup(sources: readonly string[]): [source: string, id: string][] {
  const paths = sources.map(segmentsOf)
  const several = distinct(paths.map((path) => path.join("/")))
  if (several === 1) return []
  const shared = sharedDepth(paths.map((path) => path.slice(0, -1)))
  const below = paths.map((path) => path.slice(shared).join("/"))
  const short = below.map(withoutEnding)
  const ids = distinct(short) === several ? short : below
  return sources.map((source, at) => [source, ids[at] as string])
}

/** How many folders, from the first on, all paths go through. */
function sharedDepth(folders: readonly (readonly string[])[]): number {
  const [first = [], ...others] = folders
  const apart = first.findIndex((folder, at) => others.some((other) => other[at] !== folder))
  return apart < 0 ? first.length : apart
}

const isFile = (source: string): boolean => source !== "-" && !/^[a-z][a-z\d+.-]*:\/\//i.test(source)
const segmentsOf = (path: string): string[] => normalize(path).split(/[\\/]/)
const withoutEnding = (path: string): string => path.slice(0, path.length - extname(path).length)
const distinct = (words: readonly string[]): number => new Set(words).size
