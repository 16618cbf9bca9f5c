import { INITIALS, METONYMS, ORGANS } from "../../text/index.ts"
import type { Context } from "../context.ts"
import { OUTLETS } from "../data/outlets.ts"
import { listed } from "../data/words.ts"
import type { Mention } from "../mentions/mention.ts"
import type { Phrase } from "../mentions/phrase.ts"
import type { Entity } from "../sources/entity.ts"
import { mentionBefore } from "./pronoun.ts"
import type { Speaker } from "./speaker.ts"

/** The body that "the company", "the committee", "the newspaper" can mean: one of that name, or the one spoken of most. */
export function bodyBefore(
  context: Context,
  phrase: Pick<Phrase, "noun" | "modifiers" | "owner">,
  place: number,
  earlier: readonly Speaker[],
): number | undefined {
  const press = PRESS.test(phrase.noun)
  const any = press || (ANY.test(phrase.noun) && !phrase.modifiers.length)
  const last = earlier.findLast(({ kind }) => kind === "organisation")?.entities[0]
  const scores = new Map<number, number>()
  for (let i = mentionBefore(context, place), back = 0; i >= 0 && back < 120; i--, back++) {
    const mention = context.mentions[i] as Mention
    const source = context.sources[mention.entity] as Entity
    if (source.kind !== "organisation") continue
    const name = source.name.toLowerCase()
    const words = name.split(" ")
    if (words.includes(phrase.noun)) {
      if (!isOther(context, words, phrase)) return mention.entity
      continue
    }
    if (!any || back > 40 || isOutlet(name) !== press || scores.has(mention.entity)) continue
    const before = context.tokens[mention.tokens[0] - 1]?.lower ?? ""
    // "the FTC" is an agency: firms that go by initials have no article.
    if (FIRMS.test(phrase.noun) && before === "the" && /^\p{Lu}{2,6}$/u.test(source.name)) continue
    if (!mayBe(phrase.noun, source.name)) continue
    const beside = /^(?:of|at|for|with|by)$/.test(before)
    scores.set(
      mention.entity,
      Math.min(source.mentions.length, 4) * 0.5 - back * 0.05 - (beside ? 1 : 0) + (last === mention.entity ? 1 : 0),
    )
  }
  return highest(scores)
}

/** "Norland's trade ministry", "the appeals court": a body whose name says another owner, or another kind. */
function isOther(
  context: Context,
  words: readonly string[],
  { modifiers, owner }: Pick<Phrase, "modifiers" | "owner">,
) {
  const owners = owner && (context.sources[owner.entity] as Entity).name.toLowerCase().split(" ")
  if (owners && !owners.some((word) => words.includes(word))) return true
  const kinds = modifiers.filter((word) => KINDS.has(word))
  return kinds.length > 0 && !kinds.some((word) => words.includes(word))
}

/** Words that tell one court, ministry or bank from another. */
const KINDS = listed(`
foreign defence defense interior finance health justice transport trade education agriculture energy environment labour labor culture
commerce treasury housing fisheries
appeals appeal appellate supreme high district county city circuit criminal constitutional magistrates crown federal central
`)

/** Whether a body whose name does not say so can be a company, a union, an agency. */
function mayBe(noun: string, name: string): boolean {
  const has = (list: ReadonlySet<string>) =>
    name
      .toLowerCase()
      .split(" ")
      .some((word) => list.has(word))
  if (noun === "union") return has(UNIONS) || (/^\p{Lu}{2,6}$/u.test(name) && !INITIALS.has(name))
  if (FIRMS.test(noun)) return !isKnownBody(name) && !has(UNIONS) && !has(CHAMBERS) && !has(PUBLIC)
  return noun !== "agency" || !(has(UNIONS) || has(CHAMBERS) || has(COMPANIES))
}

/** "FBI", "United Nations", "Pentagon": known bodies, none of which is a firm. */
const isKnownBody = (name: string) =>
  INITIALS.has(name) || SPELT_OUT.has(name) || METONYMS.has(name.toLowerCase()) || ORGANS.has(name.toLowerCase())
const SPELT_OUT: ReadonlySet<string> = new Set(INITIALS.values())

const FIRMS = /^(?:company|firm|business|bank|airline|retailer|operator|manufacturer|maker|giant|startup|corporation)$/
const UNIONS = listed("union unions federation association workers guild brotherhood teamsters confederation coalition")
const COMPANIES = listed("inc inc. corp corp. ltd ltd. llc plc company holdings industries")
/** Words in the names of bodies that are no companies; of the first no agencies either. */
const CHAMBERS = listed(`
parliament senate congress assembly council committee court tribunal party university college school hospital church embassy
campaign league institute army navy
`)
const PUBLIC = listed("ministry department government commission police agency bureau authority board inspectorate")

const isOutlet = (name: string) =>
  OUTLETS.has(name) ||
  /(?:times|post|news|herald|journal|tribune|gazette|chronicle|courier|wire|television|radio|tv)$/.test(name)

function highest(scores: ReadonlyMap<number, number>): number | undefined {
  let most: number | undefined
  for (const [entity, score] of scores) if (most === undefined || score > (scores.get(most) as number)) most = entity
  return most
}

const PRESS =
  /^(?:newspaper|paper|outlet|network|magazine|website|site|publication|tabloid|daily|broadcaster|station|journal|channel)$/

/** Nouns that may mean any body; "the court" is no company, and must be named as one. */
const ANY =
  /^(?:company|firm|group|organi[sz]ation|business|charity|foundation|institute|agency|bank|airline|retailer|team|campaign|pac|super-pac|union|operator|manufacturer|maker|giant|startup|corporation)$/
