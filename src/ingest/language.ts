import type { Finding } from "../model/index.ts"

/** The commonest function words, that a text of any length holds; those that several languages share stand in each. */
const WORDS: Readonly<Record<string, string>> = {
  en: "the of and to in that is was for on with he as his it at by they from said are have an had will not this has who but were be which or their would",
  de: "der die und das den nicht mit von ist des sich auf ein eine für dem im zu auch als an es wird sie nach bei aus wie über hat einer war zum zur",
  fr: "le la les des et en une du est que pour qui dans sur par pas plus au ce il ont avec se sont été aux elle cette mais ses leur son nous",
  es: "el la los de y en que las del se por un una con para es al lo como más su pero sus fue ha este sobre entre desde también sin hasta",
  pt: "o de a que e do da em um para com não uma os no se na por mais as dos como mas ao das foi são pelo pela ele entre também seu sua",
  it: "il di che la e un per è in una del non sono con della gli le dei da al si anche alla nel più ha ma come dal delle questo stato",
  nl: "de het een van en in is dat op te zijn voor met die niet aan er om als ook door naar bij uit maar nog wordt heeft werd over",
  sv: "och att det som en på är av för med den till inte har de ett om var från vid han kan ska men efter också under eller",
  da: "og at det er en den til på i af for med der ikke som har de et fra var vil han men kan også efter blev eller skal",
  no: "og det er en på som av for med den til ikke har de et fra var at han men kan også etter ble eller skal være ved",
  pl: "i w na z się nie do to że jest o jak po od za przez dla są ale był oraz tym jego które może tylko już",
  cs: "a se v na je že o s z do to i ve jako za k pro ale by po od který jeho být jsou které podle také",
  tr: "ve bir bu da de için ile olarak çok daha olan gibi ne kadar sonra var en ancak oldu olduğu göre ise değil",
  fi: "ja on ei se että oli hän mutta ovat joka myös kun kuin tai mukaan sen jo ole vain hänen olla",
  id: "yang dan di dengan untuk dari ini pada itu dalam tidak akan juga ke oleh karena ada adalah sebagai telah mereka kata",
  vi: "và của là có cho các với không được trong một đã những người này để từ khi về cũng",
  ro: "și de în a la cu pe nu că din o un este mai pentru sau care au fost dar prin ce după sunt",
  hu: "a az és hogy nem is egy de meg ez volt csak már mint azt van lesz még szerint ki után",
}
/** Scripts that tell the language, or nearly: the first that holds for most letters wins. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["uk", /[іїєґ]/giu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
  ["th", /\p{Script=Thai}/gu],
]
const SAMPLE = 2500
/** From each function word to the languages that have it. */
const speakers = new Map<string, string[]>()
for (const [code, words] of Object.entries(WORDS)) {
  for (const word of words.split(" ")) speakers.set(word, [...(speakers.get(word) ?? []), code])
}

/** The language of a text by its script and its function words, as BCP 47; absent where there is too little to tell. */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE)
  if (isPlain(sample)) return byWords(sample.toLowerCase().match(/[a-z]+/g) ?? [])
  return byScript(sample) ?? byWords(sample.toLowerCase().match(/\p{L}+/gu) ?? [])
}

/** Whether a sample has letters of English only: one character after the other, which is quicker than a pattern. */
function isPlain(sample: string): boolean {
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i)
    // Beyond ASCII only the marks of quotation, the dashes and their like.
    if (code > 127 && (code < 0x2010 || code > 0x2030)) return false
  }
  return true
}

function byScript(sample: string): string | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const basic = sample.match(/[a-z]/gi)?.length ?? 0
  if (letters < 20 || basic * 2 > letters) return undefined
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (latin * 2 > letters) return undefined
  // Japanese mixes kana into Han and Ukrainian has few letters of its own, so a small share of those decides.
  return SCRIPTS.find(([, letter]) => (sample.match(letter)?.length ?? 0) > letters * 0.04)?.[0]
}

function byWords(words: readonly string[]): string | undefined {
  if (words.length < 12) return undefined
  const counts = new Map<string, number>()
  for (const word of words) for (const code of speakers.get(word) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1)
  const [best, second] = [...counts].sort(([, a], [, b]) => b - a)
  const clear = best && best[1] >= words.length * 0.12 && best[1] - (second?.[1] ?? 0) >= words.length * 0.02
  return clear ? best[0] : undefined
}

/** The finding for a text that is not English: the rules, and the models, read English. */
export function foreign(language: string | undefined): Finding[] {
  if (language === undefined || /^en\b/i.test(language)) return []
  const message = `The text seems to be in another language than English (${language}); attributions in it will be missed.`
  return [{ code: "not-english", message }]
}
