/** Numbers, dates and addresses of pages, in words. */
import type { Act, Kind, Naming } from "#lib/answers.ts"
import { NAMING } from "../../../src/exchange/words.ts"

export { counted, dayInWords as day, NAMING, readerOf } from "../../../src/exchange/words.ts"

export const NAMINGS = Object.keys(NAMING) as Naming[]
export const ACTS: readonly Act[] = ["states", "confirms", "denies", "declines", "doubts", "holds", "decides"]
export const KINDS: readonly Kind[] = ["person", "organisation", "group", "document", "author", "unknown"]

const CLOCK = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" })

/** "9 Mar 2026, 18:30 UTC". */
export const clock = (iso: string): string => `${CLOCK.format(new Date(iso))} UTC`

const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" })

/** "March 2026" for "2026-03"; for "" what it means. */
export const month = (iso: string): string =>
  iso === "" ? "Without a date" : MONTH.format(new Date(`${iso}-01T00:00:00Z`))

/** A number between 0 and 1 as "84 %". */
export const percent = (share: number): string => `${Math.round(share * 100)} %`

export const reportAt = (id: string): string => `/reports/${encodeURIComponent(id)}`
export const sourceAt = (name: string): string => `/sources/${encodeURIComponent(name)}`
export const outletAt = (name: string): string => `/outlets/${encodeURIComponent(name)}`

export const storyAt = (id: string): string => `/stories/${encodeURIComponent(id)}`
export const claimAt = (story: string, claim: string): string => `${storyAt(story)}/claims/${encodeURIComponent(claim)}`

/** Where a row stands on its report's page: the place of its cue, which its id ends in. */
export const placeOf = (row: string): string => row.slice(row.lastIndexOf("#") + 1)

/** Only addresses of the web are made links: others (javascript:) stay words. */
export const webAddress = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:\/\//i.test(url) ? url : undefined

/** "harbour.example" of an address. */
export const siteOf = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/[/?#].*$/s, "")
