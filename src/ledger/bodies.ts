import { METONYMS, ORGANS, plainName } from "../text/index.ts"

/**
 * The government that a body speaks for, by its country's code: one of "the Kremlin", "Russia", "the Russian government" and
 * "the Russian navy".
 */
export function governmentOf(body: string): string | undefined {
  const name = plainName(body)
  const exact = governments().get(name)
  if (exact !== undefined || name.length > 100 || !OF_A_STATE.test(name)) return exact
  const words = name.split(" ")
  const whose = words.map((_, i) => words.slice(0, i).join(" ")).findLast((whose) => governments().has(whose))
  return whose === undefined ? undefined : governments().get(whose)
}

/** What only a state has: "Ukrainian air force". */
const OF_A_STATE =
  / (?:army|navy|military|air force|coast guard|general staff|guards|(?:armed|defen[cs]e) forces|government|ministry|embassy|parliament|police)$/

/** The governments by what they are called: their countries, seats and organs. Worked out when first asked for: it takes 30 ms. */
function governments(): ReadonlyMap<string, string> {
  known ??= new Map(
    [
      ...countries(),
      ...CALLED,
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

/** Countries by what news calls them besides. */
const CALLED: readonly (readonly [string, string])[] = [
  ["Britain", "GB"],
  ["Burma", "MM"],
  ["Czech Republic", "CZ"],
  ["Ivory Coast", "CI"],
  ["Turkey", "TR"],
]

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
