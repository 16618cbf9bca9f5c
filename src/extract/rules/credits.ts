import type { Candidate } from "./candidates.ts"
import type { Found } from "./found.ts"
import type { Reading } from "./reading.ts"
import type { Range, Token } from "./tokens.ts"

/** What stands before a colon and speaks though it is no name. */
const SPEAKERS =
  /^(?:polls?|reports?|study|studies|survey|surveys|analysis|editorial|review|officials?|police|experts?|sources?|campaign|camp|judge|lawyer|aides?|union|critics|scientists|researchers|witness|minister|mayor|spokes(?:man|woman|person)|speaker|q|a)$/

/** What stands before a colon and labels what follows. */
const LABELS =
  /^(?:note|notes|correction|corrections|update|updated|contributing|byline|email|e-mail|twitter|photo|photos|video|watch|related|more|http|https|h\/t|latest|breaking|exclusive|bombshell|wow|instance|example|abstract|goal|argument|answer|question|reporting|editing|source|tags|topics|by|contact|phone|tel|address|date|time|when|where|who|why|how|here|this|that|plus|also|wrong|right|true|false|fact|myth|conclusion|background|summary|headline|advertisement|caption|credit|copyright)$/

/** Whether what stands before a colon is a phrase that names somebody, or a paper: "Poll: …", "VOSS: …". */
export function isCredit(tokens: readonly Token[], [first, past]: Range, colon: number): boolean {
  if (colon - first > 10 || past - colon < 4 || tokens[colon + 1]?.tag === "number") return false
  for (let i = first; i < colon; i++) {
    const { tag, lower } = tokens[i] as Token
    if (LABELS.test(lower)) return false
    if (!/^(?:noun|name|adjective|determiner)$/.test(tag) && !/^(?:of|for|and|'|,|\(|\))$/.test(lower)) return false
  }
  const { tag, lower } = tokens[colon - 1] as Token
  return tag === "name" || SPEAKERS.test(lower) || lower === ")"
}

/** “Poll: voters tire of tolls”; “VOSS: I never said so. Never.”, which holds to the paragraph's end. */
export function byColon({ tokens, paragraphAt }: Reading, candidate: Candidate, [first, past]: Range): Found {
  const paragraph = paragraphAt(first)
  let end = past
  if (paragraphAt(first - 1) !== paragraph) while (end < tokens.length && paragraphAt(end) === paragraph) end++
  if (end === past && tokens[past - 1]?.tag === "stop") end--
  return { candidate, cue: [candidate.group], source: [first, candidate.at], content: [[candidate.at + 1, end]] }
}
