import { INITIALS, isOneOff } from "../../text/index.ts"
import { isFirstName } from "../data/first-names.ts"
import { HONORIFICS, SUFFIXES, TITLES } from "../data/titles.ts"
import type { Gender, MentionKind, Name } from "../mentions/mention.ts"
import type { Token } from "../reading.ts"

/** Names that are one and the same, while they are being gathered. */
export interface Group {
  /** The words of the fullest name. */
  words: readonly string[]
  kind: MentionKind
  sure: boolean
  gender: Gender | undefined
  /** Indices of the names. */
  readonly names: number[]
  /** How often the full name stands. */
  full: number
  readonly index: number
}

/** Which of a report's names are one and the same: the index of the group of each name, and the groups. */
export function groupsOf(names: readonly Name[], tokens: readonly Token[]): { groups: Group[]; of: number[] } {
  const gathering = new Gathering(names, tokens)
  names.forEach((name, i) => {
    if (isFull(name)) gathering.full(i)
  })
  // "President Voss" tells more than "Mrs. Voss", and that more than "Voss", and helps to tell who that is.
  for (const told of [2, 1, 0])
    names.forEach((name, i) => {
      if (!isFull(name) && titleOf(name, tokens) === told) gathering.short(i)
    })
  return { groups: gathering.groups, of: gathering.of }
}

/** How much a name's title tells: an office, a mere "Mr.", nothing. */
function titleOf({ title, tokens: [from] }: Name, tokens: readonly Token[]): 0 | 1 | 2 {
  if (!title) return 0
  return HONORIFICS.has(tokens[from - 1]?.lower ?? "") ? 1 : 2
}

const wordsOf = (name: Name) => name.name.split(" ")
const isFull = (name: Name) => name.name.includes(" ")

/** The last word of a person's name that is no "Jr."; lower-cased. */
function surname(words: readonly string[]): string {
  const last = words.findLast((word) => !SUFFIXES.has(word.toLowerCase())) ?? ""
  return last.toLowerCase()
}

class Gathering {
  readonly groups: Group[] = []
  readonly of: number[] = []
  readonly #names: readonly Name[]
  readonly #tokens: readonly Token[]
  /** Groups by the whole name, by initials, by surname and by first name. */
  readonly #whole = new Map<string, Group>()
  readonly #surnames = new Map<string, Group[]>()
  readonly #genders = new Map<string, Gender | "">()
  readonly #firsts = new Map<string, Group[]>()

  constructor(names: readonly Name[], tokens: readonly Token[]) {
    this.#names = names
    this.#tokens = tokens
  }

  full(i: number): void {
    const name = this.#names[i] as Name
    const words = wordsOf(name)
    const same =
      this.#whole.get(keyOf(name.name)) ??
      this.#shortened(name) ??
      (name.kind === "person" ? this.#samePerson(words) : undefined)
    const group = same ?? this.#create(name, words)
    if (words.length > group.words.length) group.words = words
    group.full++
    this.#add(group, i)
  }

  short(i: number): void {
    const name = this.#names[i] as Name
    const lower = name.name.toLowerCase()
    const group =
      this.#shouted(name, lower) ??
      this.#whole.get(keyOf(name.name)) ??
      (name.kind === "place" ? undefined : (this.#byInitials(i) ?? this.#byPart(lower, i))) ??
      this.#misspelt(name) ??
      this.#create(name, [name.name])
    this.#add(group, i)
  }

  #create(name: Name, words: readonly string[]): Group {
    const group: Group = {
      words,
      kind: name.kind,
      sure: name.sure,
      gender: name.gender,
      names: [],
      full: 0,
      index: this.groups.length,
    }
    this.groups.push(group)
    this.#whole.set(keyOf(name.name), group)
    const last = name.kind === "person" || words.length === 1 ? surname(words) : (words.at(-1) as string).toLowerCase()
    push(this.#surnames, last, group)
    if (words.length > 1) push(this.#firsts, (words[0] as string).toLowerCase(), group)
    return group
  }

  #add(group: Group, i: number): void {
    const name = this.#names[i] as Name
    group.names.push(i)
    this.of[i] = group.index
    if (group.kind === "unknown" || (name.sure && !group.sure && name.kind !== "unknown")) group.kind = name.kind
    group.sure ||= name.sure
    group.gender ??= name.gender
    if (!this.#whole.has(keyOf(name.name)) && wordsOf(name).length > 1) this.#whole.set(keyOf(name.name), group)
  }

  /** "MARSH:" in a broadcast's transcript: a surname all in capitals. */
  #shouted(name: Name, lower: string): Group | undefined {
    if (lower.length < 4 || !/^\p{Lu}+$/u.test(name.name)) return undefined
    return this.#surnames.get(lower)?.find(({ kind, full }) => kind === "person" && full > 0)
  }

  /** "Ost Harbour" for "Ost Harbour Publishing", where nothing says what it is. */
  #shortened(name: Name): Group | undefined {
    if (name.sure) return undefined
    return this.groups.find(
      (group) => group.kind === "organisation" && group.words.join(" ").startsWith(`${name.name} `),
    )
  }

  /** "Jan P. Marr" and "Jan Marr": the same first name and surname, and one has all words of the other. */
  #samePerson(words: readonly string[]): Group | undefined {
    return this.#surnames.get(surname(words))?.find((group) => group.kind === "person" && agree(group.words, words))
  }

  /** "National Security Council (NSC)", and initials of a body that is named in full somewhere. */
  #byInitials(i: number): Group | undefined {
    const name = this.#names[i] as Name
    if (!/^(?:\p{Lu}\.?){2,6}$/u.test(name.name)) return undefined
    const before = this.#names[i - 1]
    const bracketed = before && this.#tokens[before.tokens[1]]?.word === "(" && before.tokens[1] + 1 === name.tokens[0]
    if (bracketed && this.of[i - 1] !== undefined && before.kind !== "person")
      return this.groups[this.of[i - 1] as number]
    const initials = name.name.replaceAll(".", "").toLowerCase()
    return this.groups.find(
      ({ words, kind }) =>
        words.length > 1 && kind !== "person" && (initialsOf(words) === initials || allInitialsOf(words) === initials),
    )
  }

  /**
   * Which of several with one surname goes by it alone: as "he" or "she" behind it tells, else the one with a title, else
   * the first named. The others are named in full each time.
   */
  #namesake(groups: readonly Group[], lower: string): Group | undefined {
    if (groups.length < 2) return groups[0]
    const told = this.#genderOf(lower)
    const fitting = told ? groups.filter(({ gender }) => gender === told) : groups
    const among = fitting.length ? fitting : groups
    const titled = (group: Group) => group.names.length - group.full
    return among.reduce((most, group) => {
      if (titled(group) !== titled(most)) return titled(group) > titled(most) ? group : most
      return (group.names[0] ?? 0) < (most.names[0] ?? 0) ? group : most
    })
  }

  /** What the pronouns right behind a surname that stands alone tell; undefined when they disagree. */
  #genderOf(lower: string): Gender | undefined {
    const known = this.#genders.get(lower)
    if (known !== undefined) return known || undefined
    let balance = 0
    this.#names.forEach(({ name, title, tokens: [, to] }, i) => {
      if (title || name.toLowerCase() !== lower) return
      const end = Math.min(this.#names[i + 1]?.tokens[0] ?? Number.MAX_SAFE_INTEGER, to + 25, this.#tokens.length)
      for (let at = to; at < end; at++) {
        const word = (this.#tokens[at] as Token).lower
        if (/^(?:he|his|him|himself)$/.test(word)) balance--
        else if (/^(?:she|her|herself)$/.test(word)) balance++
        else continue
        break
      }
    })
    const gender = Math.abs(balance) < 2 ? "" : balance > 0 ? "female" : "male"
    this.#genders.set(lower, gender)
    return gender || undefined
  }

  /** "Brant" for "Ida Brandt": one letter off a surname, and no first name or surname of its own. */
  #misspelt(name: Name): Group | undefined {
    const lower = name.name.toLowerCase()
    if (name.sure || name.kind !== "unknown" || lower.length < 5) return undefined
    for (const [surname, groups] of this.#surnames) {
      const group = groups.find(({ kind, full }) => kind === "person" && full > 0)
      // "the Marrs" are more than one Marr.
      if (`${surname}s` === lower) continue
      if (group && Math.abs(surname.length - lower.length) <= 1 && surname !== lower && isOneOff(surname, lower))
        return group
    }
    return undefined
  }

  /** "Mr Lim" for "Lim Wei Jie": a first word that is no first name, or that a hyphenated one follows ("Kim Min-jae"). */
  #byFamilyName(i: number, groups: readonly Group[], lower: string): Group | undefined {
    const title = this.#tokens[(this.#names[i] as Name).tokens[0] - 1]?.lower ?? ""
    if (!/^(?:mr|mrs|ms|miss|madam|dr)\.?$/.test(title)) return undefined
    const fits = ({ kind, words }: Group) =>
      kind === "person" && (!isFirstName(lower) || words.some((word) => /-\p{Ll}/u.test(word)))
    const [only, another] = groups.filter(fits)
    return another ? undefined : only
  }

  /** "Jan Voss Jr.", without an office anywhere: in "Robert F. Voss Jr." a newspaper only writes a name in full. */
  #isSon({ words, names }: Group): boolean {
    if (!/^jr\.?$/i.test(words.at(-1) ?? "") || words.some((word) => /^\p{Lu}\.?$/u.test(word))) return false
    return names.every((i) => {
      const name = this.#names[i] as Name
      return titleOf(name, this.#tokens) < 2 && !this.#isDescribed(name)
    })
  }

  /** "Jan Voss Jr., the mayor", "is the mayor"; not "the mayor's son", nor "met Mayor Voss". */
  #isDescribed({ tokens: [from, to] }: Name): boolean {
    const { sentence } = this.#tokens[from] as Token
    return this.#tokens.slice(to, to + 8).some((token, i) => {
      const next = this.#tokens[to + i + 1]
      const title = TITLES.has(token.lower) && token.sentence === sentence
      return title && !next?.capital && !/^['’]s?$/.test(next?.word ?? "")
    })
  }

  /** A surname, a first name, or the word that a body is called by for short. */
  #byPart(lower: string, i: number): Group | undefined {
    const name = this.#names[i] as Name
    // A party, a creed or a nationality is nobody's name.
    if (name.kind === "unknown" && name.sure) return undefined
    const office = titleOf(name, this.#tokens) === 2
    const fits = (group: Group) =>
      group.full > 0 &&
      !(name.gender && group.gender && name.gender !== group.gender) &&
      // The president is not "Jan Voss Jr.", who is his son.
      !(office && this.#isSon(group))
    const persons = (groups: readonly Group[] | undefined) =>
      groups?.filter((group) => fits(group) && group.kind !== "place") ?? []
    const bySurname = persons(this.#surnames.get(lower)).filter(
      (group) => group.kind === "person" || name.kind !== "person",
    )
    const byFirst = persons(this.#firsts.get(lower)).filter(
      (group) => group.kind !== "person" || isFirstName(lower) || bySurname.length === 0,
    )
    return (
      this.#namesake(bySurname, lower) ??
      (name.title && !HONORIFICS.has(lower) && name.kind === "person"
        ? this.#byFamilyName(i, byFirst, lower)
        : this.#namesake(byFirst, lower))
    )
  }
}

function agree(a: readonly string[], b: readonly string[]): boolean {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a]
  const words = new Set(large.map((word) => word.toLowerCase()))
  return a[0]?.toLowerCase() === b[0]?.toLowerCase() || small.every((word) => words.has(word.toLowerCase()))
}

function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => (word[0] as string).toLowerCase())
    .join("")
}

/** "DOH" for "Department of Health": with those of small words. */
const allInitialsOf = (words: readonly string[]) => words.map((word) => (word[0] as string).toLowerCase()).join("")

/** One key for a body's name and its initials. */
const keyOf = (name: string) => (INITIALS.get(name) ?? name).toLowerCase()

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
