import { BODY_HEADS } from "../data/bodies.ts"
import { ADDRESSES, TITLES } from "../data/titles.ts"
import { listed } from "../data/words.ts"
import type { Name } from "../mentions/mention.ts"
import { type Token, textOf } from "../reading.ts"
import { FORMER, leadsChamber, speaksAlone } from "./alone.ts"
import { governmentOf } from "./body.ts"
import type { Role } from "./entity.ts"
import { roleOf, spelt } from "./role.ts"

/** "House Oversight Committee Chairman", "former Police Chief" before the name. */
export function titleRole(
  tokens: readonly Token[],
  name: Name,
  start: number,
  names: readonly Name[],
): Role | undefined {
  const before = tokens[start - 1]?.lower ?? ""
  const former = FORMER.test(before)
  const all = tokens.slice(former || before.startsWith("then-") ? start - 1 : start, name.tokens[0])
  const at = officeAt(all)
  if (at < 0) return undefined
  const next = all[at + 1]?.lower ?? ""
  const title = ADDRESSES.test(next) || /^prof\b/.test(next) ? all.slice(0, at + 1) : all
  const role = roleOf(spelt((title[at] as Token).lower), title, [], tokens)
  // A "Representative" by title sits in a chamber; "a representative of the yard" speaks for it.
  if (former || role.noun === "representative" || speaksAlone(role.noun, title)) return role
  const owner = names.find((other) => other.tokens[1] === start - 1 && /^['’]s?$/.test(tokens[start - 1]?.word ?? ""))
  const named = bodyIn(title.slice(0, at), role.noun) ?? (owner?.kind === "organisation" ? owner.name : undefined)
  return named === undefined ? role : { ...role, body: governmentOf(named) ?? named }
}

/** Where the office stands: "Minister" in "Health Minister Dr", and "Health Minister Prof."; -1 in "Sir". */
function officeAt(title: readonly Token[]): number {
  const isOffice = ({ lower }: Token) =>
    (TITLES.has(lower) || /^(?:collector|pc)$/.test(lower)) && !ADDRESSES.test(lower)
  const at = title.findLastIndex(isOffice)
  const earlier = /^prof\b/.test(title[at]?.lower ?? "") ? title.slice(0, at).findLastIndex(isOffice) : -1
  return earlier < 0 ? at : earlier
}

/** The body that a title begins with: "Police" of "Deputy Police Commissioner", none of "State Senator". */
function bodyIn(title: readonly Token[], noun: string): string | undefined {
  const from = title.findIndex(({ lower }) => !RANKS.has(lower))
  const last = title.findLastIndex(({ lower }) => BODY_HEADS.has(lower))
  // "White House Press Secretary", but "Pell Free Press Editor".
  const to = title[last]?.lower === "press" && /^(?:secretary|officer|aide)$/.test(noun) ? last : last + 1
  const body = textOf(title.slice(Math.max(0, from), to)).replace(/^then-/i, "")
  return /^(?:|state|press|air)$/i.test(body) || leadsChamber(noun, body) ? undefined : body
}
const RANKS = listed("deputy vice assistant associate acting interim senior chief")

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
