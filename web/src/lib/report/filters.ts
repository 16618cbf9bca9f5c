import type { Row } from "../../../../src/model/index.ts"

/** Which rows a reader wants to see: one of these, or a speaker's. */
export const SHOW = {
  unnamed: "Unnamed",
  relayed: "Relayed",
  denials: "Denials",
  own: "Own voice",
} as const
export type Show = keyof typeof SHOW

/** What a page's address asks for. */
export interface Filter {
  readonly show?: Show
  readonly who?: string
}

export function filterOf(query: Pick<URLSearchParams, "get">): Filter {
  const [show, who] = [query.get("show"), query.get("who")]
  return { ...(show !== null && Object.hasOwn(SHOW, show) && { show: show as Show }), ...(who && { who }) }
}

const UNNAMED: ReadonlySet<string> = new Set(["anonymous", "generic", "none"])

/** The filters that a row passes. */
export function showsOf({ root, naming, via, act }: Row): Show[] {
  const shows: (Show | false)[] = [
    (UNNAMED.has(root.naming) || UNNAMED.has(naming)) && "unnamed",
    via.length > 0 && "relayed",
    act === "denies" && "denials",
  ]
  return shows.filter((show) => show !== false)
}

/** Whether a row is shown; all are when nothing is asked for. */
export function passes(
  { show, who }: Filter,
  note: { readonly shows: readonly string[]; readonly who: string },
): boolean {
  return (show === undefined || note.shows.includes(show)) && (who === undefined || note.who === who)
}
