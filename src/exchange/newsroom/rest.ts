import { createHash } from "node:crypto"

/** A thing of another system, field by field. */
export type Fields = Readonly<Record<string, unknown>>

/** A field that we would write otherwise than it came. */
interface Kept {
  readonly was: unknown
  /** What we would have written when it came: as long as we still would, it goes out as it was. */
  readonly made: string
}
export type Rest = Readonly<Record<string, Kept>>

/** What of the fields that came is not in those that we make of our own words. */
export function restOf(came: Fields, made: Fields): Rest {
  const names = [...new Set([...Object.keys(came), ...Object.keys(made)])]
  return Object.fromEntries(
    names
      .filter((name) => print(came[name]) !== print(made[name]))
      .map((name) => [name, { was: came[name] ?? null, made: print(made[name]) }]),
  )
}

/** The fields for the way back: as they came where nothing was changed since, else as we make them now. */
export function restored(made: Fields, rest: Rest): Fields {
  const names = [...new Set([...Object.keys(made), ...Object.keys(rest)])]
  const value = (name: string) => {
    const kept = Object.hasOwn(rest, name) ? rest[name] : undefined
    return kept && kept.made === print(made[name]) ? kept.was : made[name]
  }
  return Object.fromEntries(
    names.map((name) => [name, value(name)]).filter(([, now]) => now !== undefined && now !== null),
  )
}

/** A value in few letters; "" for none. */
const print = (value: unknown) =>
  value === undefined || value === null
    ? ""
    : createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 16)
