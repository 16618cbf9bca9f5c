import { hull } from "../text/index.ts"
import type { DeskFinding, Draft } from "./finding.ts"
import { wordsIn } from "./finding.ts"

/**
 * Cues that say more than that somebody said it, with plain ones beside: after the agencies' style guides (AP: "said" is
 * nearly always best; Reuters: avoid loaded verbs), which warn of these by name.
 */
const LOADED: readonly (readonly [RegExp, string, string])[] = [
  [/^claim(?:s|ed|ing)?$/, "said", "casts doubt on it"],
  [
    /^(?:admit(?:s|ted|ting)?|confess(?:es|ed|ing)?|conced(?:e|es|ed|ing))$/,
    "said",
    "makes it a fault that was owned to",
  ],
  [/^(?:boast(?:s|ed|ing)?|brag(?:s|ged|ging)?)$/, "said", "judges the speaker"],
  [
    /^(?:slam(?:s|med|ming)?|blast(?:s|ed|ing)?|rip(?:s|ped|ping)?|lash(?:es|ed|ing)?|trash(?:es|ed|ing)?)$/,
    "criticised",
    "paints a fight",
  ],
  [
    /^(?:rant(?:s|ed|ing)?|rav(?:e|es|ed|ing)|whin(?:e|es|ed|ing)|moan(?:s|ed|ing)?|bleat(?:s|ed|ing)?|gush(?:es|ed|ing)?)$/,
    "said",
    "mocks the speaker",
  ],
  [/^(?:reveal(?:s|ed|ing)?|point(?:s|ed|ing)? out)$/, "said", "vouches that it is true"],
  [/^insist(?:s|ed|ing)?$/, "said", "hints that nobody believes it"],
  [
    /^(?:crow(?:s|ed|ing)?|sneer(?:s|ed|ing)?|thunder(?:s|ed|ing)?|fum(?:e|es|ed|ing)|sniff(?:s|ed|ing)?)$/,
    "said",
    "acts the words out",
  ],
]

/** Loaded cues, beside plain ones. */
export function loadedWords({ ledger }: Draft): DeskFinding[] {
  return ledger.attributions.flatMap(({ id, cue }) => {
    const words = wordsIn(ledger.text, cue).toLowerCase()
    const hit = LOADED.find(([pattern]) => words.split(/\s+/).some((word) => pattern.test(word)) || pattern.test(words))
    if (!hit) return []
    const [, instead, because] = hit
    return [
      {
        code: "loaded-word",
        span: hull(cue),
        row: id,
        message: `“${words}” ${because}.`,
        mend: `Write “${instead}”, or keep the word and say why it is right here.`,
        ...(cue.length === 1 && words.split(/\s+/).length === 1 && { instead }),
      },
    ]
  })
}
