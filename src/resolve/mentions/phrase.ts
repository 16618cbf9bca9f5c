import type { Span } from "../../model/index.ts"
import { type Context, firstTokenAt } from "../context.ts"
import { BODY_NOUNS, isNoun, isPersonNoun, isPlural, singular } from "../data/nouns.ts"
import type { Token } from "../reading.ts"
import type { Mention } from "./mention.ts"

/** What a source's words describe: one of several, where they are coordinated ("Bush and Cruz"). */
export interface Phrase {
  readonly span: Span
  /** To the end of its words. */
  readonly whole: Span
  /** Where its head ends. */
  readonly headEnd: number
  /** The name that is its head: "Voss" in "Sen. Mara Voss of Ost". */
  readonly name?: Mention
  /** Else the noun that is its head, lower-cased and singular: "spokesman"; "" when there is none. */
  readonly noun: string
  readonly plural: boolean
  /** Its first word, lower-cased, when it is a determiner, a pronoun or a number: "the", "his", "one", "two". */
  readonly determiner: string
  /** Whose it is: "Voss" in "Voss's spokesman"; or the possessive pronoun's place. */
  readonly owner?: Mention
  readonly ownedBy?: Token
  /** Names that stand before the head, or behind "of", "for", "at", "by": "Voss" in "a spokesman for Voss". */
  readonly beside: readonly Mention[]
  /** The other words before the head, lower-cased. */
  readonly modifiers: readonly string[]
  /** A person's name in apposition to the noun: "his wife, Jane,". */
  readonly apposed?: Mention
  /** Names given as examples: "Republicans like Voss and Marr". */
  readonly examples: readonly Mention[]
  /** Whether it is a part of what its noun names: "some of Voss's rivals". */
  readonly partitive: boolean
  /** Everything behind the head, lower-cased. */
  readonly tail: string
  /** All of it, lower-cased. */
  readonly text: string
}

const DETERMINER =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|whose|some|many|several|few|most|all|any|no|every|each|both|another|other|others|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|more|\d[\d,.]*)$/
const POSSESSIVE = /^(?:his|her|its|their|our|my|your|whose)$/
const ENDS =
  /^(?:of|for|in|on|at|by|from|with|to|who|whom|which|that|whose|and|or|as|about|against|like|including|such|familiar|close|involved|behind|among|inside|outside|within|between|under|over|after|before|during|\/|is|are|was|were|has|had|said|,|;|:|\(|—|–|--|-|\.|“|"|”|'')$/
const PARTITIVE =
  /^(?:one|some|many|most|several|few|all|both|each|none|any|two|three|four|five|half|third|quarter|majority|minority|number|percent|group|member|members|dozens|hundreds|thousands|others|rest|handful|pair|trio|list|series|slice|chorus|majorities|houses|chambers|thirds|quarters|fifty|%)$/

/** Reads a source's words; empty when there are none. */
export function phrasesOf(context: Context, spans: readonly Span[]): Phrase[] {
  const indices = spans.flatMap(([start, end]) => {
    const found: number[] = []
    for (let i = firstTokenAt(context.tokens, start); (context.tokens[i]?.start ?? end) < end; i++) found.push(i)
    return found
  })
  const phrases: Phrase[] = []
  let at = 0
  while (at < indices.length && phrases.length < 12) {
    const reader = new PhraseReader(context, indices, at)
    phrases.push(reader.read())
    if (reader.next <= at || reader.next >= indices.length) break
    at = reader.next
  }
  return phrases
}

class PhraseReader {
  /** Where the next coordinated phrase begins, in `indices`. */
  next = Number.MAX_SAFE_INTEGER
  readonly #context: Context
  readonly #indices: readonly number[]
  readonly #from: number
  #at: number
  #name: Mention | undefined
  #owner: Mention | undefined
  #ownedBy: Token | undefined
  #determiner = ""
  #partitive = false
  #words: Token[] = []
  readonly #beside: Mention[] = []

  constructor(context: Context, indices: readonly number[], from: number) {
    this.#context = context
    this.#indices = indices
    this.#from = from
    this.#at = from
  }

  read(): Phrase {
    this.#head()
    if (
      !this.#name &&
      this.#token(0)?.lower === "of" &&
      this.#token(1) &&
      PARTITIVE.test(this.#words.at(-1)?.lower ?? this.#determiner)
    )
      return this.#part()
    const tail = this.#tokensFrom(this.#at)
    const noun = this.#name ? undefined : this.#noun()
    const group = noun !== undefined || (this.#begun && !this.#name) || this.#name?.kind === "group"
    const [apposed, examples] = [noun && this.#apposed(noun), group ? this.#examples() : []]
    this.#behind()
    this.#coordinated()
    const lower = noun?.lower ?? (this.#name ? "" : this.#determiner)
    const first = this.#context.tokens[this.#indices[this.#from] as number] as Token
    const last = this.#context.tokens[this.#indices[Math.min(this.#at, this.#indices.length) - 1] ?? 0] as Token
    return {
      span: [first.start, Math.max(first.end, last.end)],
      whole: [first.start, Math.max(first.end, this.#context.tokens[this.#indices.at(-1) as number]?.end ?? 0)],
      headEnd: (noun ?? last).end,
      noun: this.#name ? "" : singular(lower),
      plural:
        isPlural(lower) || /^(?:they|we|those|these|some|many|several|few|most|others|both|all|others)$/.test(lower),
      determiner: this.#determiner,
      beside: this.#beside,
      modifiers: this.#words.filter((word) => word !== noun).map((word) => word.lower),
      examples,
      partitive: this.#partitive,
      tail: tail.map((token) => token.lower).join(" "),
      text: this.#tokensFrom(this.#from)
        .map((token) => token.lower)
        .join(" "),
      ...(this.#name ? { name: this.#name } : {}),
      ...(this.#owner ? { owner: this.#owner } : {}),
      ...(this.#ownedBy ? { ownedBy: this.#ownedBy } : {}),
      ...(apposed ? { apposed } : {}),
    }
  }

  /** The last noun; in "a fact sheet lawmakers released" the last before a plural. */
  #noun(): Token | undefined {
    const nouns = this.#words.filter(({ lower }) => isNoun(singular(lower)))
    const last = nouns.at(-1)
    const single = /^(?:an?|one|this|that|each|every)$/.test(this.#determiner)
    if (single && last && nouns.length > 1 && isPlural(last.lower)) return nouns.at(-2)
    return last ?? this.#words.at(-1)
  }

  /** "One of Voss's aides": reads on behind "of". */
  #part(): Phrase {
    const whole = this.#words.at(-1)?.lower ?? this.#determiner
    const inner = new PhraseReader(this.#context, this.#indices, this.#at + 1)
    const phrase = inner.read()
    this.next = inner.next
    if (phrase.name && !/^(?:both|all|each|houses|chambers)$/.test(whole)) return ofNamed(phrase, whole)
    const one = /^(?:one|each|none)$/.test(whole)
    return { ...phrase, partitive: true, determiner: this.#determiner || whole, plural: !one }
  }

  /** Goes up to the end of the head. */
  #head(): void {
    for (let token = this.#token(0); token; token = this.#token(0)) {
      const mention = this.#mention(this.#indices[this.#at])
      if (mention) {
        if (this.#named(mention)) return
      } else if (this.#begun && this.#ends(token)) {
        if (!this.#officeGoesOn(token)) return
        this.#at += 2
      } else this.#word(token)
    }
  }

  /** "head of engineering Yusuf Brandt": whether an office goes on behind "of" up to a person's name. */
  #officeGoesOn({ lower }: Token): boolean {
    if (
      lower !== "of" ||
      !/^(?:head|chief|director|secretary|minister|president|chairman|chair)$/.test(this.#words.at(-1)?.lower ?? "")
    )
      return false
    for (let ahead = 1; ahead < 5; ahead++) {
      const token = this.#token(ahead)
      const mention = this.#mention(this.#indices[this.#at + ahead])
      if (mention) return ahead > 1 && mention.kind === "person"
      if (!token || ENDS.test(token.lower)) return false
    }
    return false
  }

  /** Whether the head is over: "close" ends it only before "to", a comma only behind a noun. */
  #ends({ lower }: Token, at = this.#at): boolean {
    const next = this.#context.tokens[this.#indices[at + 1] ?? -1]
    if (/^["“”'‘’]+$/.test(lower) && this.#begun) return this.#words.some((word) => isNoun(singular(word.lower)))
    if (lower === "close") return next?.lower === "to"
    if (lower === "," && this.#determiner)
      return this.#words.some((word) => isNoun(singular(word.lower))) || !this.#words.length
    return (
      ENDS.test(lower) ||
      /^(?:released|filed|issued|conducted|published|commissioned|reported|made|sent|written|led|called|obtained|posted|taken)$/.test(
        lower,
      )
    )
  }

  get #begun(): boolean {
    return this.#words.length > 0 || this.#determiner !== ""
  }

  #word(token: Token): void {
    this.#at++
    if (/^['’]s?$/.test(token.word)) {
      // "the mayor's spokesman": the words so far say whose.
      if (this.#token(0) && !ENDS.test(this.#token(0)?.lower ?? "")) this.#words = this.#words.slice(0, 0)
      return
    }
    if (!/[\p{L}\p{N}]/u.test(token.word)) return
    if (!this.#words.length && !this.#determiner && DETERMINER.test(token.lower)) {
      this.#determiner = token.lower
      if (POSSESSIVE.test(token.lower)) this.#ownedBy = token
    } else this.#words.push(token)
  }

  /** Takes a name in: as the owner, as a modifier, or as the head; true when it is the head. */
  #named(mention: Mention): boolean {
    const past = this.#past(mention)
    const after = this.#context.tokens[this.#indices[past] ?? -1]
    this.#at = past
    const owns = after && /^['’]s?$/.test(after.word) && after.start === mention.span[1]
    if (owns) {
      const beyond = this.#context.tokens[this.#indices[past + 1] ?? -1]
      this.#at++
      if (!beyond || (this.#ends(beyond, past + 1) && !this.#mention(this.#indices[past + 1])))
        return this.#isHead(mention)
      this.#owner = mention
      this.#words = []
      this.#determiner ||= "the"
      return false
    }
    const modifies =
      after &&
      !ENDS.test(after.lower) &&
      (/^\p{Ll}/u.test(after.word)
        ? isNounAhead(after)
        : this.#nameAhead(past, mention) || isNoun(singular(after.lower)))
    if (!modifies) return this.#isHead(mention)
    this.#beside.push(mention)
    return false
  }

  #isHead(mention: Mention): true {
    this.#name = mention
    return true
  }

  /** Whether another name follows at once: "Fox News Megyn Kelly". */
  #nameAhead(past: number, mention: Mention): boolean {
    const index = this.#indices[past]
    return index !== undefined && mention.kind !== "person" && this.#mention(index) !== undefined
  }

  /** Where a mention's tokens end, in `indices`. */
  #past(mention: Mention): number {
    let at = this.#at
    while (at < this.#indices.length && (this.#indices[at] as number) < mention.tokens[1]) at++
    return at
  }

  #mention(index: number | undefined): Mention | undefined {
    return index === undefined ? undefined : this.#context.mentionAt[index]
  }

  #token(ahead: number): Token | undefined {
    const index = this.#indices[this.#at + ahead]
    return index === undefined ? undefined : this.#context.tokens[index]
  }

  #tokensFrom(at: number): Token[] {
    return this.#indices.slice(at).map((index) => this.#context.tokens[index] as Token)
  }

  /** "a strategist, Jan Marr,": the person named between commas behind a noun. */
  #apposed(noun: Token): Mention | undefined {
    const known = isPersonNoun(noun.lower) || BODY_NOUNS.has(noun.lower)
    const bracket = this.#tokensFrom(this.#at)
      .slice(0, 5)
      .findIndex(({ word }) => word === "(")
    const inside = bracket < 0 ? undefined : this.#mention(this.#indices[this.#at + bracket + 1])
    if (inside?.kind === "person") return inside
    const comma = this.#tokensFrom(this.#at).findIndex(({ word }) => word === ",")
    if (comma < 0) return undefined
    for (let at = this.#at + comma + 1; at < Math.min(this.#indices.length, this.#at + comma + 6); at++) {
      const mention = this.#mention(this.#indices[at])
      const between = this.#context.tokens[this.#indices[at] as number]?.lower ?? ""
      if (!mention && /^(?:the|then|now)$/.test(between)) continue
      if (!mention) return undefined
      const after = this.#indices[at + mention.tokens[1] - (this.#indices[at] as number)]
      const closes = after === undefined || /^[,(—–]$/.test(this.#context.tokens[after]?.word ?? "")
      const fits = known ? mention.kind !== "place" : mention.kind === "person" && mention.sure
      return closes && fits ? mention : undefined
    }
    return undefined
  }

  /** "like Voss, Marr and Brandt" behind a plural. */
  #examples(): Mention[] {
    const tail = this.#tokensFrom(this.#at)
    const names = tail[0]?.word === "," && isPlural(this.#noun()?.lower ?? "") && this.#listed(this.#at + 1)
    const like = names ? 0 : tail.slice(0, 14).findIndex(({ lower }) => /^(?:like|including|as)$/.test(lower))
    if (like < 0 || (tail[like]?.lower === "as" && tail[like - 1]?.lower !== "such")) return []
    const found: Mention[] = []
    for (let at = this.#at + like + 1; at < this.#indices.length; at++) {
      const mention = this.#mention(this.#indices[at])
      const token = this.#context.tokens[this.#indices[at] as number] as Token
      if (mention) {
        found.push(mention)
        at += mention.tokens[1] - mention.tokens[0] - 1
      } else if (/^(?:who|which|that|―|—|–|--)$/.test(token.lower)) break
    }
    return found
  }

  /** Takes in the name behind "of", "for", "at", "by" or "with". */
  #behind(): void {
    const tail = this.#tokensFrom(this.#at).slice(0, 8)
    const of = tail.findIndex(({ lower }) => /^(?:of|for|at|by|from|with|to|in)$/.test(lower))
    if (of < 0 || tail.slice(0, of).some(({ word }) => /^[,;]$/.test(word))) return
    for (let at = this.#at + of + 1; at < Math.min(this.#indices.length, this.#at + of + 9); at++) {
      const mention = this.#mention(this.#indices[at])
      if (mention) {
        this.#beside.push(mention)
        return
      }
      const lower = this.#context.tokens[this.#indices[at] as number]?.lower ?? ""
      if (ENDS.test(lower) && !/^(?:by|from)$/.test(lower)) return
    }
  }

  /** Finds where the next coordinated phrase begins: behind "and", or behind a comma in a list of names. */
  #coordinated(): void {
    const tail = this.#tokensFrom(this.#at)
    let skip = 0
    if (tail[0]?.word === "(") skip = tail.findIndex(({ word }) => word === ")") + 1
    // "Rep. Chris Collins, R-N.Y.,"
    if (tail[skip]?.word === "," && /^[RDI]-/.test(tail[skip + 1]?.word ?? ""))
      skip += tail[skip + 2]?.word === "," ? 3 : 2
    const lower = tail[skip]?.lower
    if (lower === "," && this.#name) {
      const second = tail[skip + 1]?.lower
      if (/^(?:and|&)$/.test(second ?? "")) this.next = this.#at + skip + 2
      else if (second === "along" || second === "together") this.next = this.#at + skip + 3
      else if (second === "as" && tail[skip + 2]?.lower === "well") this.next = this.#at + skip + 4
      else if (this.#listed(this.#at + skip + 1)) this.next = this.#at + skip + 1
    } else if (lower === "and" || lower === "&" || lower === "or" || lower === "/") this.next = this.#at + skip + 1
    else if (lower === "along" && tail[skip + 1]?.lower === "with") this.next = this.#at + skip + 2
  }

  /** Whether a name of the same kind follows, and then a comma or "and": a list, no apposition. */
  #listed(at: number): boolean {
    const index = this.#indices[at]
    const mention = index === undefined ? undefined : this.#mention(index)
    if (!mention || mention.kind === "place" || index === undefined) return false
    const past = this.#indices[at + mention.tokens[1] - index]
    return past !== undefined && /^(?:,|and|&)$/.test(this.#context.tokens[past]?.lower ?? "")
  }
}

/** "many members of the Green Party": a part of what is named is not the named. */
function ofNamed({ name, ...phrase }: Phrase, whole: string): Phrase {
  return { ...phrase, noun: singular(whole), plural: whole !== "one", partitive: true, beside: name ? [name] : [] }
}

/** Whether a small word behind a name is a noun (or before one), and no verb: "Voss supporters". */
function isNounAhead({ lower }: Token): boolean {
  return !/^(?:also|both|all|himself|herself|itself|themselves|too|then|later|who|now)$/.test(lower)
}
