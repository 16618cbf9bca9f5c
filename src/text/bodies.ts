import { remembered } from "./remembered.ts"

// Written by hand for Hearsay: by what bodies are called besides their names.

const lines = (list: string) => list.trim().split("\n")

/** Bodies that are known by initials, with what they stand for. */
export const INITIALS: ReadonlyMap<string, string> = new Map(
  lines(`
AP=Associated Press
AFP=Agence France-Presse
FBI=Federal Bureau of Investigation
CIA=Central Intelligence Agency
NSA=National Security Agency
NSC=National Security Council
DNC=Democratic National Committee
RNC=Republican National Committee
DOJ=Department of Justice
DHS=Department of Homeland Security
IRS=Internal Revenue Service
EPA=Environmental Protection Agency
FEC=Federal Election Commission
FDA=Food and Drug Administration
FCC=Federal Communications Commission
SEC=Securities and Exchange Commission
CDC=Centers for Disease Control and Prevention
ICE=Immigration and Customs Enforcement
NRA=National Rifle Association
ACLU=American Civil Liberties Union
NAACP=National Association for the Advancement of Colored People
AIPAC=American Israel Public Affairs Committee
UN=United Nations
U.N.=United Nations
EU=European Union
E.U.=European Union
NATO=North Atlantic Treaty Organization
IMF=International Monetary Fund
WHO=World Health Organization
IAEA=International Atomic Energy Agency
OPEC=Organization of the Petroleum Exporting Countries
US=United States
U.S.=United States
UK=United Kingdom
U.K.=United Kingdom
BBC=British Broadcasting Corporation
NHS=National Health Service
MoD=Ministry of Defence
ATF=Bureau of Alcohol, Tobacco, Firearms and Explosives
CBO=Congressional Budget Office
DEA=Drug Enforcement Administration
DOD=Department of Defense
ECB=European Central Bank
FAA=Federal Aviation Administration
FEMA=Federal Emergency Management Agency
GAO=Government Accountability Office
HHS=Department of Health and Human Services
HUD=Department of Housing and Urban Development
IDF=Israel Defense Forces
LAPD=Los Angeles Police Department
NCAA=National Collegiate Athletic Association
NIH=National Institutes of Health
NTSB=National Transportation Safety Board
NYPD=New York Police Department
NYT=New York Times
OECD=Organisation for Economic Co-operation and Development
TSA=Transportation Security Administration
UNHCR=United Nations High Commissioner for Refugees
USDA=Department of Agriculture
WSJ=Wall Street Journal
WTO=World Trade Organization
GOP=Republican Party`).map((line) => line.split("=") as [string, string]),
)

/** Places whose name stands for a government or a body, lower-cased, with what it stands for and its country. */
export const METONYMS: ReadonlyMap<string, readonly [body: string, country: string]> = new Map(
  lines(`
white house=US government=US
washington=US government=US
pentagon=US Department of Defense=US
capitol hill=US Congress=US
foggy bottom=US Department of State=US
langley=Central Intelligence Agency=US
downing street=UK government=GB
no 10=UK government=GB
number 10=UK government=GB
whitehall=UK government=GB
westminster=UK parliament=GB
london=UK government=GB
scotland yard=Metropolitan Police=GB
holyrood=Scottish government=GB
kremlin=Russian government=RU
moscow=Russian government=RU
kyiv=Ukrainian government=UA
kiev=Ukrainian government=UA
beijing=Chinese government=CN
paris=French government=FR
elysee=French presidency=FR
quai d'orsay=French foreign ministry=FR
berlin=German government=DE
brussels=European Union=EU
tehran=Iranian government=IR
jerusalem=Israeli government=IL
tokyo=Japanese government=JP
seoul=South Korean government=KR
pyongyang=North Korean government=KP
new delhi=Indian government=IN
islamabad=Pakistani government=PK
kabul=Afghan government=AF
baghdad=Iraqi government=IQ
damascus=Syrian government=SY
riyadh=Saudi government=SA
ankara=Turkish government=TR
cairo=Egyptian government=EG
canberra=Australian government=AU
ottawa=Canadian government=CA
rome=Italian government=IT
madrid=Spanish government=ES
warsaw=Polish government=PL
budapest=Hungarian government=HU
athens=Greek government=GR
minsk=Belarusian government=BY
havana=Cuban government=CU
caracas=Venezuelan government=VE
taipei=Taiwanese government=TW
vatican=Holy See=VA
holy see=Holy See=VA`).map((line) => {
    const [place, body, country] = line.split("=") as [string, string, string]
    return [place, [body, country]]
  }),
)

/** Organs of a government that speak for it, lower-cased, with their country. */
export const ORGANS: ReadonlyMap<string, string> = new Map(
  lines(`
US=white house, state department, department of state, defense department, department of defense, pentagon, justice department
US=department of justice, doj, treasury department, department of the treasury, national security council, nsc
US=department of homeland security, dhs, homeland security department, energy department, commerce department
US=education department, labor department, interior department, u.s. administration
GB=foreign office, home office, ministry of defence, downing street, cabinet office, number 10, whitehall`).flatMap(
    (line) => {
      const [country, organs] = line.split("=") as [string, string]
      return organs.split(", ").map((organ): [string, string] => [organ, country])
    },
  ),
)

/**
 * A name without what is written in several ways: "DOJ", "the Department of Justice" and "Justice Dept." are one, and so are
 * "NBC" and "NBC News"; of people's names case, dots and accents go, and the hyphen of "Jong-un". Everybody is compared with
 * everybody: a name is worked out once.
 */
export const plainName: (name: string) => string = remembered(
  (name) =>
    name
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .replace(/[øłđıæœß]/gi, (letter) => UNACCENTED[letter.toLowerCase()] ?? letter)
      .replace(/(?<=\p{L})-(?=\p{Ll})|(?<=\b[Aa]l)-/gu, " ")
      .replace(/(?<=(?<!\p{L})\p{Lu}\.) (?=\p{Lu}\.)/gu, "")
      .replace(
        /(?<![\p{L}\p{N}.])(?:\p{Lu}\.?){2,6}(?![\p{L}\p{N}])/gu,
        (word) => INITIALS.get(word.replaceAll(".", "")) ?? word,
      )
      .replace(/^(?:[Tt]he|an?|An?(?= \p{Ll})) /u, "")
      .toLowerCase()
      .replace(/[’'](?:s\b)?/g, "")
      .replace(/,? (?:co\.|(?:corp|inc|llc|ltd|plc)\.?)$/, "")
      .replaceAll(".", "")
      .replace(/\bdept\b/g, "department")
      .replace(/\bunited states\b/g, "us")
      .replace(/\b(?:permanent )?select committee\b/g, "committee")
      .replace(
        /^((?:us|house|senate|joint|state) )?(department|ministry|committee) (?:of|for|on) (?:the )?(.+)$/,
        "$1$3 $2",
      )
      .replace(/\b(abc|british broadcasting corporation|cbs|fox|nbc|sky) news\b/g, "$1")
      .trim(),
  10_000,
)

/** Letters that have no accent to take off. */
const UNACCENTED: Readonly<Record<string, string>> = { ø: "o", ł: "l", đ: "d", ı: "i", æ: "ae", œ: "oe", ß: "ss" }
