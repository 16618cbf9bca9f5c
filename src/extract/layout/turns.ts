import { trimmed } from "../../text/index.ts"
import type { LaidOut } from "./layout.ts"

/** "MARSH: Good evening.": a paragraph that a speaker's name in capitals opens. */
const TURN =
  /^[ \t\u00a0]*["“”]?(?<label>\p{Lu}[\p{Lu} .'’-]{1,30}\p{Lu})(?<colon>:)[ \t\u00a0]+(?<said>[^\s][^\n\r\u2028\u2029]*)$/dgmu
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
    .flatMap(({ indices }) => {
      const { label, colon, said } = indices?.groups ?? {}
      const content = said && trimmed(text, said)
      return label && colon && content ? [{ source: label, cue: colon, content }] : []
    })
}

/** "JANE MARSH" is "MARSH" from then on. */
const nameOf = ({ groups }: RegExpMatchArray) => groups?.label?.split(" ").at(-1) ?? ""
