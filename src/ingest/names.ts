const PARTICLE = "(?:de|da|del|della|di|du|la|le|van|von|der|den|bin|al|el|ibn|ten|ter|y|e)"
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*"

/** The shape of a person's name: two to five words with capitals, particles among them. */
export const NAME = `${WORD}(?:\\s+(?:${PARTICLE}\\s+)*${WORD}){1,4}`

const ONE = new RegExp(`^${NAME}$`, "u")
const LIST = new RegExp(`^${NAME}(?:\\s*(?:,|and|&)\\s*(?:and\\s+)?${NAME})*$`, "u")
/** Words that open a name-like line that is no person: a desk, a place, a day. */
const NOBODY =
  /\b(?:staff|news|desk|team|editor|editors|agency|agencies|reporters?|press|correspondents?|wire|online|writers?|columnists?|updated|published|admin(?:istrator)?|webmaster|guest|contributor)\b/i

/** The people that a byline names, without what says that they wrote it: "By Ann Lee and Bo Park, Staff Writers". */
export function namesIn(byline: string): string[] {
  return byline
    .replace(/^\s*(?:(?:words|story|report(?:ed|ing)?|written|posted|text|analysis|opinion)\s+)?by:?\s+/i, "")
    .replace(/\s+(?:in|for|at|of|with|on)\s+.*$/u, "")
    .split(/\s*(?:,|;|\||\band\b|&|\n|•|·|\/)\s*/u)
    .map((name) => name.trim().replace(/\s+/g, " "))
    .filter((name) => ONE.test(spelled(name)) && !NOBODY.test(name))
    .map(spelled)
}

/** Whether a line is a list of names and nothing else. */
export const isNames = (line: string): boolean =>
  line.length < 80 && !/(?<!\b[JS]r)\.$/.test(line) && LIST.test(line) && !NOBODY.test(line)

/** "ANN LEE" as "Ann Lee"; other spellings as they are. */
function spelled(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}
