import { METONYMS, ORGANS, plainName } from "../text/index.ts"

/** The government that a body speaks for, by its country's code: of "the Kremlin", "Russia" and "the Russian government" one. */
export const governmentOf = (body: string): string | undefined => GOVERNMENTS.get(plainName(body))

const countryName = new Intl.DisplayNames("en", { type: "region" })
const GOVERNMENTS: ReadonlyMap<string, string> = new Map(
  [
    ...ORGANS,
    ...[...METONYMS].flatMap(([seat, [body, country]]): [string, string][] => [
      [seat, country],
      [body, country],
      [countryName.of(country) ?? country, country],
    ]),
  ].map(([name, country]) => [plainName(name), country]),
)
