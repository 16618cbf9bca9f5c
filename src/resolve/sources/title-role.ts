import { BODY_HEADS } from "../data/bodies.ts"
import { TITLES } from "../data/titles.ts"
import type { Name } from "../mentions/mention.ts"
import { type Token, textOf } from "../reading.ts"
import { governmentOf } from "./body.ts"
import type { Role } from "./entity.ts"
import { roleOf, spelt } from "./role.ts"

/** "House Oversight Committee Chairman" before the name. */
export function titleRole(
  tokens: readonly Token[],
  name: Name,
  start: number,
  names: readonly Name[],
): Role | undefined {
  const title = tokens.slice(start, name.tokens[0])
  const at = title.findLastIndex(({ lower }) => TITLES.has(lower))
  if (at < 0 || /^(?:mr|mrs|ms|miss|dr)\.?$/.test(title[at]?.lower ?? "")) return undefined
  const rest = title.slice(0, at)
  const end = rest.findLastIndex(({ lower }) => BODY_HEADS.has(lower))
  const owner = names.find((other) => other.tokens[1] === start - 1 && /^['’]s?$/.test(tokens[start - 1]?.word ?? ""))
  const named = end >= 0 ? textOf(rest.slice(0, end + 1)) : owner?.kind === "organisation" ? owner.name : undefined
  const body = named === undefined ? undefined : (governmentOf(named) ?? named)
  const role = roleOf(spelt((title[at] as Token).lower), title, [], tokens)
  return { ...role, ...(body === undefined ? {} : { body }) }
}

/** "Sens. Rand Marr (Ky.) and Mara Voss": the title of the first is the second's too. */
export function sharedTitle(tokens: readonly Token[], names: readonly Name[], i: number): string | undefined {
  const name = names[i] as Name
  const before = names.slice(0, i).findLast(({ title }) => title)
  if (
    name.title ||
    !before ||
    before.kind !== "person" ||
    name.kind !== "person" ||
    name.tokens[0] - before.tokens[1] > 9
  )
    return undefined
  const between = tokens.slice(before.tokens[1], name.tokens[0]).map(({ lower }) => lower)
  if (!/^(?:and|,|&)$/.test(between.at(-1) ?? "")) return undefined
  const last = tokens[before.tokens[0] - 1]?.lower ?? ""
  return /^(?:sens|reps|govs)\.?$/.test(last)
    ? spelt(last)
    : /^(?:senator|governor|representative|president|minister)s$/.test(last)
      ? last.slice(0, -1)
      : undefined
}
