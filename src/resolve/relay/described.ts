import type { Token } from "../reading.ts"
import { COUNTRY_ENDING } from "./words.ts"

// Names of outlets that no list holds and that are not made like a newspaper's, told by what they are called: "the Orrin news
// agency", "the newspaper Vikan", "Radio Northgate".

/** The index of the last token of such a name that starts here. */
export function described(tokens: readonly Token[], at: number): number | undefined {
  const { capital, word = "" } = tokens[at] ?? {}
  const one = tokens[at - 1]?.lower ?? ""
  if (!capital || !(one === "the" || CALLED.has(one) || STATIONS.has(word)) || NO_NAME.test(word)) return undefined
  return station(tokens, at) ?? calledAfter(tokens, at) ?? calledBefore(tokens, at)
}

/** "Radio Northgate", "Channel 14", "TV Vikan": not what opens a sentence, where "TV" may be the first word of anything. */
function station(tokens: readonly Token[], at: number): number | undefined {
  if (!STATIONS.has(tokens[at]?.word ?? "") || tokens[at]?.opens) return undefined
  const next = tokens[at + 1]
  return next && (isName(next) || /^\d{1,2}$/.test(next.word)) ? at + 1 : undefined
}

const STATIONS = new Set(["Radio", "TV", "Tele", "Télé", "Channel", "Canal", "Kanal"])

/** "The Orrin news agency"; not "the Orrin television station ORTV", where the place stands. */
function calledAfter(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at - 1]?.lower !== "the") return undefined
  const last = runEnd(tokens, at)
  const [first, second, third] = [1, 2, 3].map((n) => tokens[last + n])
  return AGENCY.test(`${first?.lower} ${second?.lower}`) && !third?.capital && !COUNTRY.test(tokens[last]?.word ?? "")
    ? last
    : undefined
}
const AGENCY =
  /^(?:news (?:agency|channel|network|outlet|portal|service|site|website)|(?:radio|tv|television) (?:station|channel|network))$/
/** "The Danish news agency" is of a country. */
const COUNTRY = new RegExp(`${COUNTRY_ENDING}$`)

/** The last word of what outlets are called in front of their names. */
const CALLED = new Set(
  "agency channel network outlet portal service site website station newspaper broadcaster magazine tabloid".split(" "),
)

/** "The Danish newspaper Vikan", "told news agency Orrin". */
function calledBefore(tokens: readonly Token[], at: number): number | undefined {
  const [two, one] = [tokens[at - 2]?.lower ?? "", tokens[at - 1]?.lower ?? ""]
  const isTwoWords = AGENCY.test(`${two} ${one}`)
  if (!isTwoWords && !/^(?:newspaper|broadcaster|magazine|tabloid)$/.test(one)) return undefined
  const noun = at - (isTwoWords ? 2 : 1)
  const isLed =
    tokens[noun]?.opens ||
    tokens.slice(Math.max(0, noun - 3), noun).some(({ lower }) => /^(?:the|an?|its|told|to|by|with|['’]s)$/.test(lower))
  return isLed ? runEnd(tokens, at) : undefined
}

/** The last of at most four capitalised words from here. */
function runEnd(tokens: readonly Token[], at: number): number {
  let last = at
  while (last < at + 3 && tokens[last + 1] && isName(tokens[last + 1] as Token)) last++
  return last
}
const isName = ({ word, capital }: Token) => capital && !NO_NAME.test(word)
const NO_NAME =
  /^(?:The|A|An|Mr|Mrs|Ms|Dr|President|I|He|She|It|We|They|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/
