import type { Span } from "../../model/index.ts"
import type { LaidOut } from "./layout.ts"

/** "MARSH: Good evening.": a paragraph that a speaker's name in capitals opens. */
const TURN =
  /^[ \t\u00a0]*["“”]?(?<label>\p{Lu}[\p{Lu} .'’-]{1,30}\p{Lu}):[ \t\u00a0]+(?<rest>[^\s][^\n\r\u2028\u2029]*)$/gmu
/** Labels of what nobody says. */
const NOBODY =
  /^(?:THE |A )?(?:UPDATE|NOTE|CORRECTION|EDITOR|WATCH|READ|MORE|PHOTO|VIDEO|RELATED|SEE|BREAKING|EXCLUSIVE|SOURCE|CREDIT|FACT|CLAIM|RATING|VERDICT|MYTH|PRO|CON|STORY|HIGHLIGHT|WEATHER|WHAT|WHERE|WHEN|WHO|WHY|HOW|Q|A|PS|QUESTION|ANSWER|TRANSCRIPT)S?\b/

/** The turns of a conversation that a text gives word for word: of those who speak at least twice, when they are two or more. */
export function turnsIn(text: string): LaidOut[] {
  const turns = [...text.matchAll(TURN)].filter(({ groups }) => !NOBODY.test(groups?.label ?? ""))
  const spoken = Map.groupBy(turns, nameOf)
  const speakers = [...spoken].filter(([, those]) => those.length > 1).map(([name]) => name)
  if (speakers.length < 2) return []
  return turns
    .filter((turn) => speakers.includes(nameOf(turn)))
    .map((match) => {
      const { label = "", rest = "" } = match.groups ?? {}
      const at = match.index + match[0].indexOf(label)
      const colon = at + label.length
      const from = match.index + match[0].length - rest.length
      return {
        source: [at, colon] as Span,
        cue: [colon, colon + 1] as Span,
        content: [from, from + rest.trimEnd().length] as Span,
      }
    })
}

/** "JANE MARSH" is "MARSH" from then on. */
const nameOf = ({ groups }: RegExpMatchArray) => groups?.label?.split(" ").at(-1) ?? ""
