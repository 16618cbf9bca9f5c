import type { ChainEnd, CopyGroup, Mention, Naming } from "../../model/index.ts"
import { plainName } from "../../text/index.ts"
import { areInitials } from "../bodies.ts"
import { listed } from "../listed.ts"
import type { Heard } from "../mouths.ts"
import { fullest, fullNames } from "./names.ts"
import { quoteTheSame } from "./quotation.ts"

/** Somebody, or a body with all its mouths, at the end of a claim's chains. */
export interface Party extends Heard {
  readonly key: string
  /** Whether it certainly is somebody of their own: named, or told by their office. */
  readonly known: boolean
  readonly ownVoice: boolean
  readonly naming: Naming | "own voice"
  readonly mouths: ReadonlySet<string>
  /** Those of them that are credited with the same quotation under several names. */
  readonly quoted: ReadonlySet<string>
  /** Those who say it with one voice: none of them is heard without the others. Empty for one alone. */
  readonly joint: readonly string[]
  /** The ids of the mentions whose chains end here. */
  readonly mentions: readonly string[]
  /** Through whom all that is said of them came, where they are not named. */
  readonly relay?: string
}
export type Parties = ReadonlyMap<string, Party>

/** A chain's end with what it is counted under; two ends that share a key are one. */
interface End {
  readonly keys: readonly string[]
  readonly end: Pick<ChainEnd, "name" | "naming" | "role" | "outlet">
  readonly body?: string
  readonly bodyKey?: string | undefined
  readonly mention: Mention
  readonly relay?: string
}

const KNOWN: ReadonlySet<string> = new Set(["named", "role"])

/** Who stands at the ends of the mentions' chains, each once. The order of the mentions makes no difference. */
export function partiesOf(mentions: readonly Mention[], copies: readonly CopyGroup[]): Parties {
  const fullName = fullNames(mentions)
  const isNamed = (name: string) =>
    mentions.some(({ ends }) => ends.some((end) => end.naming === "named" && fullName(end.name) === name))
  const spelt = inFull(mentions)
  const look: Look = {
    originOf: origins(copies),
    fullName,
    bodyName(body) {
      const candidate = CAMPAIGN.test(body) ? fullName(body.replace(CAMPAIGN, "")) : undefined
      return candidate !== undefined && isNamed(candidate) ? candidate : plainName(spelt(body))
    },
    relays: new Set(mentions.flatMap(({ via }) => via.slice(-1).map(plainName))),
  }
  const ends = mentions.flatMap((mention) => endsOf(mention, look))
  const rootOf = united(ends)
  const parties = [...Map.groupBy(ends, ({ keys }) => rootOf(keys[0] as string))]
  const heard = parties.map(([key, those]) => partyOf(key, those)).sort((a, b) => (a.key < b.key ? -1 : 1))
  return new Map(withOneVoice(heard).map((party) => [party.key, party]))
}

/** "Ana Holt and Ivo Marr said so", and neither says it without the other: one statement has one origin, whoever signed it. */
function withOneVoice(parties: readonly Party[]): Party[] {
  const voices = Map.groupBy(parties, ({ key, known, mentions }) => (known ? mentions.join("\n") : key))
  return [...voices.values()].map((those) => {
    const [first] = those as [Party]
    if (those.length === 1) return first
    const all = (of: (party: Party) => Iterable<string>) => new Set(those.flatMap((party) => [...of(party)]))
    const joint = those.map(({ name }) => name).sort()
    return {
      ...first,
      name: listed(joint),
      named: those.some(({ named }) => named),
      outlet: those.every(({ outlet }) => outlet),
      joint,
      mouths: all(({ mouths }) => mouths),
      quoted: all(({ quoted }) => quoted),
      bodies: all(({ bodies }) => bodies),
      roles: all(({ roles }) => roles),
    }
  })
}

/** A body by what its initials stand for: three or more, of one body here and of no other. */
function inFull(mentions: readonly Mention[]): (body: string) => string {
  const bodies = [...new Set(mentions.flatMap(({ ends }) => ends.flatMap(({ body }) => body ?? [])))]
  return (body) => {
    const [full, ...others] = body.length > 2 ? bodies.filter((one) => areInitials(body, one)) : []
    return full !== undefined && !others.length ? full : body
  }
}

const CAMPAIGN = /(?:['’]s?)? (?:(?:re-?election|presidential) )?(?:campaign|camp)$/i

/** What is known of all mentions together. */
interface Look {
  originOf(report: string): string
  fullName(name: string): string
  /** What a body is counted under: a campaign under its candidate, where that one is heard too. */
  bodyName(body: string): string
  /** Those that some passage came through, as the last known hand. */
  readonly relays: ReadonlySet<string>
}

function endsOf(mention: Mention, look: Look): End[] {
  if (!mention.ends.length) return [ownVoice(mention, look)]
  return mention.ends.map((end): End => {
    const bodies = end.body === undefined ? [] : [`name ${look.bodyName(end.body)}`]
    const told = { end, mention, ...(end.body !== undefined && { body: end.body, bodyKey: bodies[0] }) }
    if (!KNOWN.has(end.naming)) return { ...unnamed(mention, end, look), ...told }
    return { keys: [named(end, look, look.originOf(mention.report)), ...bodies], ...told }
  })
}

/**
 * One who is not named is never linked to another report's by what they are called. Only a hand that both reports name makes
 * one of two: what is behind that hand is then the same report of it.
 */
function unnamed({ via, outlet, report }: Mention, { name, body }: ChainEnd, { originOf, relays }: Look) {
  const relay = via.at(-1) ?? (outlet !== undefined && relays.has(plainName(outlet)) ? outlet : undefined)
  const whose = body === undefined ? "" : ` of ${plainName(body)}`
  if (relay === undefined) return { keys: [`unnamed ${originOf(report)} ${plainName(name)}${whose}`] }
  return { keys: [`unnamed through ${plainName(relay)}${whose}`], relay }
}

/** An office alone ("the mayor") is the same office only within a report, unless it is told of what. */
function named({ name, naming }: ChainEnd, { fullName }: Look, origin: string): string {
  return naming === "role"
    ? `role ${plainName(name)} ${/ (?:of|for|in|at) /.test(name) ? "" : origin}`
    : `name ${fullName(name)}`
}

/** What a report says itself: an origin of its own, which may be anybody's. */
function ownVoice(mention: Mention, { originOf }: Look): End {
  const origin = originOf(mention.report)
  const name = `own voice: ${mention.outlet ?? mention.report}`
  const own =
    mention.outlet !== undefined && origin === mention.report
      ? `name ${plainName(mention.outlet)}`
      : `own voice ${origin}`
  return { keys: [own], end: { name, naming: "own voice" }, mention }
}

/** A report's origin: itself, or the copies that it is one of. */
function origins(copies: readonly CopyGroup[]): (report: string) => string {
  const groups = new Map(
    copies.flatMap(({ reports }) => reports.map((report) => [report, `copies ${[...reports].sort()[0]}`])),
  )
  return (report) => groups.get(report) ?? report
}

/**
 * Joins keys that stand for one: those of one end, and those of two who are named and credited with one quotation. An unnamed
 * mouth joins its body only where the body itself speaks, and is joined to nobody for what it is quoted with.
 */
function united(ends: readonly End[]): (key: string) => string {
  const parent = new Map<string, string>()
  const find = (key: string): string => {
    const up = parent.get(key)
    return up === undefined || up === key ? key : find(up)
  }
  const unite = (a: string, b: string) => {
    const [x, y] = [find(a), find(b)].sort() as [string, string]
    if (x !== y) parent.set(y, x)
  }
  for (const { keys } of ends) for (const key of keys.slice(1)) unite(keys[0] as string, key)
  const alone = ends.filter(({ end, mention }) => KNOWN.has(end.naming) && mention.ends.length === 1)
  for (const one of alone)
    for (const other of alone)
      if (quoteTheSame(one.mention, other.mention)) unite(one.keys[0] as string, other.keys[0] as string)
  const speaking = new Set(ends.filter(({ end }) => KNOWN.has(end.naming)).flatMap(({ keys }) => keys))
  for (const { keys, end, bodyKey } of ends)
    if (!KNOWN.has(end.naming) && bodyKey !== undefined && speaking.has(bodyKey)) unite(keys[0] as string, bodyKey)
  return find
}

function partyOf(key: string, ends: readonly End[]): Party {
  const known = ends.filter(({ end }) => KNOWN.has(end.naming))
  const bodies = [...new Set(known.flatMap(({ body }) => body ?? []))].sort(fullest)
  const names = [...new Set((known.length ? known : ends).map(({ end }) => end.name))].sort(fullest)
  // One who is not named leads to their body, never to another of its mouths.
  const several = bodies[0] !== undefined && (names.length > 1 || known.length < ends.length)
  const ownVoice = ends.every(({ end }) => end.naming === "own voice")
  const relays = new Set(ends.flatMap(({ relay }) => relay ?? []))
  const [relay] = relays
  return {
    key,
    name: `${several ? bodies[0] : names[0]}${known.length || relay === undefined ? "" : `, as ${relay} has it`}`,
    known: known.length > 0,
    ownVoice,
    named: known.some(({ end }) => end.naming === "named"),
    outlet: known.length > 0 && known.every(({ end }) => end.outlet),
    bodies: new Set(bodies),
    roles: new Set(known.flatMap(({ end }) => end.role ?? (end.naming === "role" ? end.name : []))),
    naming: (known[0] ?? (ends[0] as End)).end.naming,
    mouths: new Set(ends.map(({ end }) => end.name)),
    joint: [],
    quoted: new Set(
      known.filter((one) => known.some((other) => quotedUnderTwo(one, other))).map(({ end }) => end.name),
    ),
    mentions: [...new Set(ends.map(({ mention }) => mention.id))].sort(),
    ...(!known.length && relays.size === 1 && relay !== undefined && { relay }),
  }
}

const quotedUnderTwo = (one: End, other: End) =>
  one.end.name !== other.end.name && quoteTheSame(one.mention, other.mention)
