/** Words that say nothing of what a statement is about, and those that say who says it. */
const EMPTY: ReadonlySet<string> = new Set(
  `a an the of to in on at for and or but that this these those is are was were be been being am has have had having it its he she
  his her hers their them they him i me my we you us our your by with from as not no nor do did does done will would can could
  should may might must shall said says say saying told tell tells mr mrs ms dr who whom whose which what when where how why than
  then there here so if about into over under after before out up down off more most much many also just very still yet only own
  s t re ve ll d m because while during through between against both each any all some such other another same`.split(
    /\s+/,
  ),
)

/** A passage's words that count, as stems, in order. */
export function stemsOf(words: string): string[] {
  return plainWords(words)
    .filter((word) => !EMPTY.has(word))
    .map(stemOf)
}

/** All words in lower case; a figure keeps its point and its commas. */
export const plainWords = (words: string): string[] =>
  words
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}]+/gu) ?? []

const ENDINGS = ["ations", "ation", "ings", "ing", "ied", "ies", "edly", "ed", "es", "s", "ly", "ment"]

/** A word without its commonest endings, of which at least four letters stay. */
function stemOf(word: string): string {
  const ending = ENDINGS.find((end) => word.length - end.length >= 4 && word.endsWith(end))
  return ending ? word.slice(0, -ending.length) : word
}

/** The runs of three words, which two passages share that quote the same. */
export function runsOf(words: string): Set<string> {
  const plain = plainWords(words)
  return new Set(plain.slice(2).map((word, i) => `${plain[i]} ${plain[i + 1]} ${word}`))
}
