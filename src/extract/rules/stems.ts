import { PLAIN_VERBS } from "./lexicon.ts"
import { VERB_STEMS } from "./odds.ts"

/** A verb's form: "say", "says", "said", "saying", "spoken" (a participle that is not its past form). */
export type Form = "base" | "s" | "ed" | "ing" | "en"

export interface Stemmed {
  readonly stem: string
  readonly form: Form
}

const IRREGULAR =
  `say said|tell told|write wrote written|think thought|know knew known|see saw seen|feel felt|make made|
give gave given|speak spoke spoken|hold held|find found|swear swore sworn|seek sought|mean meant|understand understood|
take took taken|forbid forbade forbidden|hear heard|foresee foresaw foreseen|draw drew drawn|choose chose chosen|lead led|
meet met|keep kept|leave left|get got gotten|go went gone|begin began begun|bring brought|come came|run ran|win won|
lose lost|pay paid|send sent|show showed shown|stand stood|strike struck|teach taught|sit sat|fall fell fallen|
rise rose risen|grow grew grown|buy bought|sell sold|spend spent|build built|break broke broken|fight fought|lie lied|
drive drove driven|become became|withdraw withdrew withdrawn|throw threw thrown|shoot shot|stick stuck|lay laid|
sing sang sung|weigh weighed|spring sprang|forget forgot forgotten|forgive forgave forgiven|dream dreamt|sue sued|
reply replied|put put|read read|cast cast|let let|bet bet|set set|cut cut|hit hit|hurt hurt|shed shed|spread spread|sink sank sunk|
swim swam swum|ring rang rung|drink drank drunk|eat ate eaten|sleep slept|wake woke woken|wear wore worn|
tear tore torn|bear bore borne|bite bit bitten|hide hid hidden|ride rode ridden|shake shook shaken|steal stole stolen|
swing swung|freeze froze frozen|feed fed|flee fled|fly flew flown|deal dealt|dig dug|blow blew blown|catch caught|
hang hung|lend lent|overcome overcame overcome|shine shone|shrink shrank shrunk|slide slid|split split|sweep swept|
wind wound|quit quit|bleed bled|creep crept`
    .split("|")
    .map((line) => line.trim().split(" "))

const DOUBLED = /^(?:.*[^aeiou])?[aeiou][bgmnprt]$/

// Two-syllable stems whose last consonant doubles; of the others only short ones do.
const DOUBLES =
  /^(?:admit|permit|submit|commit|refer|infer|prefer|defer|concur|regret|rebut|compel|propel|tap|plan|.{1,4})$/

/** Every form of every known verb. */
export const VERBS: ReadonlyMap<string, Stemmed> = formsOf([...VERB_STEMS, ...PLAIN_VERBS])

function formsOf(stems: readonly string[]): Map<string, Stemmed> {
  const forms = new Map<string, Stemmed>()
  const irregular = new Map(IRREGULAR.map(([stem, ...rest]) => [stem as string, rest]))
  for (const stem of new Set(stems)) {
    const [past, participle] = irregular.get(stem) ?? [`${edged(stem)}ed`]
    const add = (word: string, form: Form) => forms.has(word) || forms.set(word, { stem, form })
    add(stem, "base")
    add(plural(stem), "s")
    add(past as string, "ed")
    if (participle) add(participle, "en")
    add(`${stem.endsWith("ie") ? `${stem.slice(0, -2)}y` : edged(stem, true)}ing`, "ing")
  }
  return forms
}

/** A stem as it stands before "ed" or "ing". */
function edged(stem: string, ing = false): string {
  if (stem.endsWith("e") && !(ing && /(?:ee|oe|ye)$/.test(stem))) return stem.slice(0, -1)
  if (!ing && /[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}i`
  return DOUBLED.test(stem) && DOUBLES.test(stem) ? stem + stem.at(-1) : stem
}

/** A stem with the ending of the plural, or of the third person. */
function plural(stem: string): string {
  if (/[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(stem) ? `${stem}es` : `${stem}s`
}
