/** What somebody who is heard may be the mouth of: each kind by the words of its bodies' names and of its offices. */
interface Kind {
  readonly body: RegExp
  readonly office: RegExp
}

const PUBLIC: Readonly<Record<string, Kind>> = {
  police: {
    body: /\b(?:police|constabulary|force|gendarmerie|carabinieri|garda[ií]?|sheriff\w*)\b/i,
    office:
      /\b(?:police|constable|sergeant|sgt|(?:detective )?inspector|superintendent|supt|detective|sheriff|officers?|commissioner|(?:police|deputy) chief)\b/i,
  },
  military: {
    body: /\b(?:army|military|(?:armed|defen[cs]e) forces|marines|general staff|(?:defen[cs]e|war) (?:ministry|department)|(?:ministry|department) of defen[cs]e|pentagon|nato|troops)\b/i,
    office:
      /\b(?:army|military|(?<!attorney |solicitor |surgeon |director |secretary[ -])general|gen|lieutenant|lt|colonel|col|major|maj|brigadier|soldiers?)(?! (?:secretary|manager|director|counsel|practitioner))\b/i,
  },
  navy: { body: /\b(?:navy|military|(?:armed|defen[cs]e) forces)\b/i, office: /\b(?:navy|naval|admiral|commodore)\b/i },
  court: { body: /\b(?:court|tribunal|judiciary|inquest)\b/i, office: /\b(?:judges?|justice|magistrates?|coroner)\b/i },
  prosecution: {
    body: /\b(?:prosecut\w+|attorney|(?:justice (?:ministry|department))|department of justice)\b/i,
    office: /\b(?:prosecut\w+|attorney(?: general)?|solicitor general)\b/i,
  },
  government: {
    body: /\b(?:government|cabinet|administration|ministry|department|presidency|palace|(?:minister|president|premier|governor|chancellor)['’]s office|embassy|consulate|treasury|white house|kremlin)\b/i,
    office:
      /\bPresident$|\b(?:prime minister|premier|chancellor|ministers?|secretary of state|governor|ambassador|envoy|consul|diplomats?|first minister|government|ministry)\b/i,
  },
  council: {
    body: /\b(?:council|city|town|borough|municipality|county|district|prefecture)\b/i,
    office: /\b(?:mayor|council(?: leader)?|city|town|municipal|local|district)\b/i,
  },
  union: {
    body: /\b(?:union|workers|teachers|nurses|guild|brotherhood|syndicate)\b/i,
    office: /\b(?:union|general secretary|shop steward|convener)\b/i,
  },
  party: {
    body: /\b(?:party|front|movement|alliance|democrats|republicans|labour|conservatives|greens|rebels?)\b/i,
    office: /\b(?:party|opposition|movement|rebel)\b/i,
  },
  health: {
    body: /\b(?:hospital|clinic|infirmary|health|medical|surgery)\b/i,
    office: /\b(?:hospital|doctors?|surgeons?|nurses?|medics?|paramedics?|epidemiologist|health|medical)\b/i,
  },
  rescue: {
    body: /\b(?:fire|rescue|ambulance|lifeboat|civil (?:defen[cs]e|protection)|disaster|emergency|coast ?guard)\b/i,
    office: /\b(?:fire\w*|rescue\w*|paramedics?|civil (?:defen[cs]e|protection)|disaster|emergency)\b/i,
  },
  science: {
    body: /\b(?:university|institute|college|observatory|laboratory|met (?:office|service)|meteorolog\w+|geolog\w+|survey)\b/i,
    office: /\b(?:scientists?|researchers?|meteorologist|seismologist|geologist|forecasters?|university|institute)\b/i,
  },
}

/** The heads of companies, clubs and the like, and what those are called. */
const OFFICE_OF_ANY =
  /\b(?:ceo|cfo|coo|chief \w+|managing director|(?:co-)?director|chair(?:man|woman|person)?|president|(?:co-)?founder|owner|manager|boss|executives?|head|general secretary|secretary-general|principal|editor|coach|captain|skipper|trainer|partner|lawyer|counsel)$/
const ANY =
  /\b(?:company|firm|business|operator|airline|carrier|builder|maker|manufacturer|retailer|lender|bank|developer|contractor|employer|supplier|publisher|broadcaster|network|utility|group|charity|club|team|federation|association|governing body|agency|authority|commission|committee|board|regulator|watchdog|organi[sz]ation|school|plant|mine|mill|yard)$/
/** What is no kind of its own: a company, a club, a charity. */
export const ANY_KIND = "any"

/** Who is named so may be of any public body. */
const PUBLIC_OF_ANY = /\b(?:authorit(?:y|ies)|officials?)\b/i

/** The kinds of body that a name or a description tells of; none where it may be of any, as a company's. */
export const kindsOfBody = (name: string): readonly string[] =>
  PUBLIC_OF_ANY.test(name) ? Object.keys(PUBLIC) : kindsBy("body", name)

/** The kinds of body that somebody described so may speak for; none where it is not told. */
export function kindsOfOffice(role: string): readonly string[] {
  if (PUBLIC_OF_ANY.test(role)) return Object.keys(PUBLIC)
  return [...kindsBy("office", role), ...(OFFICE_OF_ANY.test(role) || ANY.test(role) ? [ANY_KIND] : [])]
}

const kindsBy = (by: keyof Kind, words: string) => Object.keys(PUBLIC).filter((kind) => PUBLIC[kind]?.[by].test(words))
