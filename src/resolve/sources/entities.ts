import { BODY_NOUNS, isPersonNoun } from "../data/nouns.ts"
import { FEMALE_TITLES, MALE_TITLES } from "../data/titles.ts"
import type { Gender, Mention, Name } from "../mentions/mention.ts"
import type { Token } from "../reading.ts"
import type { Entity } from "./entity.ts"
import { explained } from "./explained.ts"
import { type Group, groupsOf } from "./group.ts"
import { rolesAt } from "./roles.ts"

/** Whom the names of a report name: its mentions, each with its entity, and the entities. */
export function entitiesOf(
  names: readonly Name[],
  tokens: readonly Token[],
): { mentions: Mention[]; sources: Entity[] } {
  const { groups, of } = groupsOf(names, tokens)
  const mentions = names.map((name, i): Mention => ({ ...name, entity: of[i] as number }))
  const pronouns = pronounsNear(mentions, tokens)
  const works = worksIn(mentions, tokens, groups)
  for (const i of works) Object.assign(groups[i] as Group, { kind: "document", sure: true })
  for (const i of articledIn(mentions, tokens, groups))
    Object.assign(groups[i] as Group, { kind: "organisation", sure: true })
  return { mentions, sources: groups.map((group) => entityOf(group, names, tokens, pronouns.get(group.index))) }
}

/** "Marr's Bread and Salt": a name of more than one word that nothing explains, with its owner before it, is a work. */
function worksIn(mentions: readonly Mention[], tokens: readonly Token[], groups: readonly Group[]): Set<number> {
  const found = new Set<number>()
  mentions.forEach(({ title, tokens: [from], entity }, i) => {
    const owner = mentions[i - 1]
    const group = groups[entity] as Group
    if (!owner || title || group.sure || group.words.length < 2 || owner.tokens[1] !== from - 1) return
    const person =
      (owner.sure && owner.kind === "person") || (groups[owner.entity]?.kind === "person" && groups[owner.entity]?.sure)
    if (person && /^['’]s?$/.test(tokens[from - 1]?.word ?? "")) found.add(entity)
  })
  return found
}

/** "the Ostrian": a name that nothing explains and that mostly has an article is a body's. */
function articledIn(mentions: readonly Mention[], tokens: readonly Token[], groups: readonly Group[]): number[] {
  const counts = new Map<number, number>()
  for (const {
    entity,
    title,
    tokens: [from],
  } of mentions) {
    const group = groups[entity] as Group
    if (group.sure || title || (group.kind !== "unknown" && group.kind !== "person")) continue
    const article = tokens[from - 1]?.lower === "the"
    // "the bridge over the Sava": a river.
    if (article && /^(?:over|across|along|down|into)$/.test(tokens[from - 2]?.lower ?? "")) counts.set(entity, -9)
    counts.set(entity, (counts.get(entity) ?? 0) + (article ? 1 : -1))
  }
  return [...counts].filter(([, count]) => count > 0).map(([entity]) => entity)
}

function entityOf(group: Group, names: readonly Name[], tokens: readonly Token[], told: Gender | undefined): Entity {
  const roles = group.names.flatMap((i) => rolesAt(tokens, names, i))
  const gender = group.gender ?? genderOfRoles(roles.map(({ noun }) => noun)) ?? told
  const vague =
    !group.sure &&
    !group.gender &&
    !roles.some(({ noun }) => isPersonNoun(noun) && !BODY_NOUNS.has(noun)) &&
    (group.kind === "unknown" || group.kind === "person")
  const shown = vague
    ? explained(
        group.names.map((i) => names[i] as Name),
        tokens,
      )
    : undefined
  const person =
    !shown && group.kind === "unknown" && !group.sure && (roles.some(({ noun }) => noun) || gender !== undefined)
  return {
    name: group.words.join(" "),
    aliases: [...new Set(group.names.map((i) => (names[i] as Name).name))],
    kind: shown ?? (person ? "person" : group.kind),
    // A person who goes by a surname too is one.
    sure:
      group.sure ||
      shown !== undefined ||
      person ||
      (group.kind === "person" && group.full > 0 && group.names.length > group.full),
    ...(gender ? { gender } : {}),
    roles,
    mentions: group.names.map((i) => (names[i] as Name).span),
  }
}

function genderOfRoles(nouns: readonly string[]): Gender | undefined {
  for (const noun of nouns) {
    if (FEMALE_TITLES.has(noun)) return "female"
    if (MALE_TITLES.has(noun)) return "male"
  }
  return undefined
}

const GENDERS: ReadonlyMap<string, 1 | -1> = new Map([
  ...["he", "his", "him", "himself"].map((word) => [word, 1] as const),
  ...["she", "her", "hers", "herself"].map((word) => [word, -1] as const),
])

/** What "he" or "she" tells of the only person named in the sentence that it stands in, or in the one before. */
function pronounsNear(mentions: readonly Mention[], tokens: readonly Token[]): Map<number, Gender> {
  const persons = new Map<number, Set<number>>()
  for (const {
    entity,
    tokens: [from],
    kind,
  } of mentions) {
    if (kind !== "person" && kind !== "unknown") continue
    const { sentence } = tokens[from] as Token
    persons.set(sentence, (persons.get(sentence) ?? new Set()).add(entity))
  }
  const counts = new Map<number, number>()
  for (const { lower, sentence } of tokens) {
    const gender = GENDERS.get(lower)
    if (!gender) continue
    const here = persons.get(sentence) ?? persons.get(sentence - 1)
    if (here?.size !== 1) continue
    const [entity] = here as ReadonlySet<number>
    counts.set(entity as number, (counts.get(entity as number) ?? 0) + gender)
  }
  return new Map(
    [...counts].filter(([, count]) => count).map(([entity, count]) => [entity, count > 0 ? "male" : "female"]),
  )
}
