import { singular } from "../data/nouns.ts"
import { listed } from "../data/words.ts"
import type { Token } from "../reading.ts"

/** Whether somebody who is described so speaks for themselves, whatever body the description names. */
export const speaksAlone = (noun: string, phrase: readonly Token[]) =>
  (isFormer(noun, phrase) || ALONE.has(noun)) && !holdsAnother(noun, phrase)

/** Whether an office is no longer held: who has been a ministry's does not speak for it. */
function isFormer(noun: string, phrase: readonly Token[]): boolean {
  const before = phrase.slice(0, Math.max(0, placeOf(noun, phrase)))
  // "the former president’s spokesman" is his today.
  const owner = before.findLastIndex(({ word }) => /^['’]s?$/.test(word))
  const own = before.slice(owner + 1)
  const isSo = ({ word, lower }: Token, i: number) =>
    FORMER.test(lower) && (word === lower || (i === 0 && lower === "former"))
  // "Velmar’s first minister" has had others since; not "the first mayor", nor Scotland's First Minister.
  return own.some(isSo) || (owner > 0 && own[0]?.word === "first" && own.length > 1)
}

const placeOf = (noun: string, phrase: readonly Token[]) => phrase.findIndex(({ lower }) => singular(lower) === noun)

/** "a former member and now director of the Harbour Board": behind the noun another office is told, that they hold. */
const holdsAnother = (noun: string, phrase: readonly Token[]) =>
  phrase.slice(placeOf(noun, phrase) + 1).some(({ lower }) => /^(?:and|now|current|currently)$/.test(lower))

/** Who leads a chamber of rivals does not speak for all of it: "House minority leader". */
export const leadsChamber = (noun: string, body: string) =>
  /^(?:speaker|leader|whip)$/.test(noun)
    ? /(?:^|\s)(?:house|senate|congress|parliament|assembly|legislature)$/i.test(body)
    : noun === "president" && /(?:^|\s)(?:senate|parliament|assembly)$/i.test(body)

/** What says so of an office. */
export const FORMER = /^(?:former|retired|one-?time|ex-.*)$/

/** Those who speak for themselves, whatever they belong to: members and those who want to be, scholars, kin, friends and foes. */
const ALONE = listed(`
member senator congressman congresswoman lawmaker legislator mp mla msp mep mna td democrat republican
candidate nominee contender hopeful challenger frontrunner front-runner voter supporter critic opponent rival backer fan donor activist protester
professor lecturer scholar historian student graduate
ally friend colleague neighbour neighbor predecessor successor mate
son daughter wife husband brother sister father mother cousin uncle aunt nephew niece widow boyfriend girlfriend
resident native patient customer victim survivor
`)
