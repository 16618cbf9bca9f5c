import { METONYMS, ORGANS, plainName } from "../text/index.ts"

/**
 * The government that a body speaks for, by its country's code: one of "the Kremlin", "Russia", "the Russian government" and
 * "the Russian navy".
 */
export function governmentOf(body: string): string | undefined {
  const name = plainName(body)
  const [, whose = ""] = name.match(OF_A_STATE) ?? []
  return governments().get(name) ?? governments().get(whose)
}

/** "Ukrainian air force": whose it is, and what only a state has. */
const OF_A_STATE =
  /^(.+?) (?:.* )?(?:army|navy|military|air force|coast guard|(?:armed|defen[cs]e) forces|government|ministry|embassy|parliament|police)$/

/** The governments by what they are called: their countries, seats and organs. Worked out when first asked for: it takes 30 ms. */
function governments(): ReadonlyMap<string, string> {
  known ??= new Map(
    [
      ...countries(),
      ...ORGANS,
      ...[...METONYMS].flatMap(([seat, [body, country]]): [string, string][] => [
        [seat, country],
        [body, country],
        [body.replace(/ government$/, ""), country],
      ]),
    ].map(([name, country]) => [plainName(name), country]),
  )
  return known
}
let known: ReadonlyMap<string, string> | undefined

/** All countries by name; a code that is no longer used ("SU") stands for today's. */
function countries(): [string, string][] {
  const nameOf = new Intl.DisplayNames("en", { type: "region", fallback: "none" })
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
  return letters.flatMap((first) =>
    letters.flatMap((second): [string, string][] => {
      const code = first + second
      const name = nameOf.of(code)
      return name === undefined ? [] : [[name, new Intl.Locale(`und-${code}`).region ?? code]]
    }),
  )
}

/** Whether a body's name is another one's initials: "PHT" the Pell Harbour Trust's. */
export const areInitials = (short: string, full: string): boolean =>
  /^(?:\p{Lu}\.?){2,6}$/u.test(short) &&
  short.replaceAll(".", "") === (full.match(/(?<![\p{L}\p{N}'’])\p{Lu}(?=\p{L}*\p{Ll})/gu) ?? []).join("")
