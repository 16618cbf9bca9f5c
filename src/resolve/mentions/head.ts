import { isNoun, isPlural, singular } from "../data/nouns.ts"
import { POSTNOMINALS } from "../data/titles.ts"
import type { Token } from "../reading.ts"
import type { Mention } from "./mention.ts"
import type { Words } from "./words.ts"

const DETERMINER =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|whose|some|many|several|few|most|all|any|no|every|each|both|another|other|others|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|more|\d[\d,.]*)$/
const POSSESSIVE = /^(?:his|her|its|their|our|my|your|whose)$/
/** Words and marks that no head goes past. */
export const ENDS =
  /^(?:of|for|in|on|at|by|from|with|to|who|whom|which|that|whose|and|or|as|about|against|like|including|such|familiar|close|involved|behind|among|inside|outside|within|between|under|over|after|before|during|\/|is|are|was|were|has|had|said|,|;|:|\(|—|–|--|-|\.|“|"|”|'')$/
const DONE_TO =
  /^(?:released|filed|issued|conducted|published|commissioned|reported|made|sent|written|led|called|obtained|posted|taken|seen|viewed|reviewed|shown|shared|leaked)$/
const isOwning = (token: Token | undefined) => token !== undefined && /^['’]s?$/.test(token.word)

/** Reads a phrase up to the end of its head: a name, or else a noun with what stands before it. */
export class Head {
  /** The place behind the head. */
  at: number
  name: Mention | undefined
  owner: Mention | undefined
  ownedBy: Token | undefined
  determiner = ""
  readonly beside: Mention[] = []
  readonly #words: Words
  #before: Token[] = []

  constructor(words: Words, from: number) {
    this.#words = words
    this.at = from
    this.#read()
  }

  /** Whether anything but a name was read. */
  get begun(): boolean {
    return this.#before.length > 0 || this.determiner !== ""
  }

  /** The words before the end, without determiner, owner and names. */
  get words(): readonly Token[] {
    return this.#before
  }

  /** The last noun; in "a chart fishermen drew" the last before a plural. */
  get noun(): Token | undefined {
    if (this.name) return undefined
    const nouns = this.#before.filter(({ lower }) => isNoun(singular(lower)))
    const last = nouns.at(-1)
    const single = /^(?:an?|one|this|that|each|every)$/.test(this.determiner)
    if (single && last && nouns.length > 1 && isPlural(last.lower)) return nouns.at(-2)
    return last ?? this.#before.at(-1)
  }

  #read(): void {
    for (let token = this.#words.token(this.at); token; token = this.#words.token(this.at)) {
      const mention = this.#words.mention(this.at)
      if (mention) {
        if (this.#isHead(mention)) return
      } else if (this.begun && this.#ends(this.at)) {
        if (!this.#officeGoesOn()) return
        this.at += 2
      } else this.#take(token)
    }
  }

  /** Whether the head is over: "close" ends it only before "to", a comma and a quotation mark only behind a noun. */
  #ends(at: number): boolean {
    const lower = this.#words.lower(at)
    const hasNoun = () => this.#before.some((word) => isNoun(singular(word.lower)))
    if (/^["“”'‘’]+$/.test(lower) && this.begun) return hasNoun()
    if (lower === "close") return this.#words.lower(at + 1) === "to"
    if (lower === "," && this.determiner) return hasNoun() || !this.#before.length
    return ENDS.test(lower) || DONE_TO.test(lower)
  }

  /** "head of engineering Yusuf Brandt": whether an office goes on behind "of" up to a person's name. */
  #officeGoesOn(): boolean {
    const office = /^(?:head|chief|director|secretary|minister|president|chairman|chair)$/
    if (this.#words.lower(this.at) !== "of" || !office.test(this.#before.at(-1)?.lower ?? "")) return false
    for (let ahead = 1; ahead < 5; ahead++) {
      const mention = this.#words.mention(this.at + ahead)
      if (mention) return ahead > 1 && mention.kind === "person"
      if (!this.#words.token(this.at + ahead) || ENDS.test(this.#words.lower(this.at + ahead))) return false
    }
    return false
  }

  #take(token: Token): void {
    this.at++
    if (isOwning(token)) {
      // "the mayor's spokesman": the words so far say whose.
      if (this.#words.token(this.at) && !ENDS.test(this.#words.lower(this.at))) this.#before = []
      return
    }
    if (!/[\p{L}\p{N}]/u.test(token.word)) return
    if (!this.begun && DETERMINER.test(token.lower)) {
      this.determiner = token.lower
      if (POSSESSIVE.test(token.lower)) this.ownedBy = token
    } else this.#before.push(token)
  }

  /** Takes a name in: as the owner, as a modifier, or as the head; true when it is the head. */
  #isHead(mention: Mention): boolean {
    this.at = this.#pastInitials(this.#words.past(this.at, mention))
    const after = this.#words.token(this.at)
    const owns = isOwning(after) && after?.start === mention.span[1]
    if (owns) this.at++
    else if (this.#seats(mention)) return false
    const ends = owns && (!this.#words.token(this.at) || (this.#ends(this.at) && !this.#words.mention(this.at)))
    if (ends || !(owns || this.#modifies(mention, after))) {
      this.name = mention
      return true
    }
    if (owns) {
      this.owner = mention
      this.#before = []
      this.determiner ||= "the"
    } else this.beside.push(mention)
    return false
  }

  /** "a Harbour Board (HB) spokesman": past the initials, where the phrase goes on behind them. */
  #pastInitials(at: number): number {
    const initials = this.#words.lower(at) === "(" ? this.#words.token(at + 1)?.word : undefined
    const closes = this.#words.lower(at + 2) === ")" && /^\p{Lu}{2,}$/u.test(initials ?? "")
    const next = this.#words.token(at + 3)
    return closes && next && !ENDS.test(next.lower) ? at + 3 : at
  }

  /** "Marlow Bay, Ost., Mayor Jan Marr": goes on to who is in office there, past what tells where that is. */
  #seats(mention: Mention): boolean {
    const place = this.#words.lower(this.at) === "," ? this.#words.mention(this.at + 1) : undefined
    const known = mention.title || (mention.sure && mention.kind !== "place" && mention.kind !== "unknown")
    if (place?.kind !== "place" || known) return false
    let at = this.#words.past(this.at + 1, place)
    if (this.#words.lower(at) === ".") at++
    const next = this.#words.mention(at + 1)
    if (this.#words.lower(at) !== "," || !next?.title || next.kind !== "person") return false
    this.beside.push(mention)
    this.at = at + 1
    return true
  }

  /** Whether a name only says which: "Voss supporters", "Channel Nine’s Lena Marsh", and in headlines "Senate Candidate". */
  #modifies(mention: Mention, after: Token | undefined): boolean {
    if (!after || ENDS.test(after.lower)) return false
    if (mention.kind === "person" && mention.sure && POSTNOMINALS.test(after.word)) return false
    if (/^\p{Ll}/u.test(after.word))
      return !/^(?:also|both|all|(?:him|her|it)self|themselves|too|then|later|now)$/.test(after.lower)
    return (mention.kind !== "person" && this.#words.mention(this.at) !== undefined) || isNoun(singular(after.lower))
  }
}
