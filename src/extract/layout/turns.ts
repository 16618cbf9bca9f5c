import type { Span } from "../../model/index.ts"
import type { LaidOut } from "./layout.ts"

/** "MARSH: Good evening.": a paragraph that a speaker's name in capitals opens. */
const TURN = /^[ \t\u00a0]*["“”]?(?<label>\p{Lu}[\p{Lu} .'’-]{1,30}\p{Lu}):[ \t\u00a0]+(?<rest>[^\s][^\n]*)$/gmu
/** Labels of what nobody says. */
const NOBODY =
  /^(?:UPDATE|NOTE|CORRECTION|EDITOR|WATCH|READ|MORE|PHOTO|PHOTOS|VIDEO|RELATED|SEE ALSO|BREAKING|EXCLUSIVE|SOURCE|CREDIT|FACT|CLAIM|RATING|WHAT|WHERE|WHEN|WHO|WHY|HOW|Q|A|PS|TRANSCRIPT)\b/

/** The turns of a conversation that a text gives word for word: three or more, of two speakers. */
export function turnsIn(text: string): LaidOut[] {
  const turns = [...text.matchAll(TURN)].filter(({ groups }) => !NOBODY.test(groups?.label ?? ""))
  // "JANE MARSH:" is "MARSH:" from then on.
  const speakers = new Set(turns.map(({ groups }) => groups?.label?.split(" ").at(-1)))
  if (turns.length < 3 || speakers.size < 2 || speakers.size === turns.length) return []
  return turns.map((match) => {
    const { label = "", rest = "" } = match.groups ?? {}
    const at = match.index + match[0].indexOf(label)
    const colon = at + label.length
    const said = rest.trimEnd()
    const from = match.index + match[0].length - rest.length
    return { source: [at, colon] as Span, cue: [colon, colon + 1] as Span, content: [from, from + said.length] as Span }
  })
}
