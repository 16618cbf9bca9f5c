// Origin: forms of news English, written down for Hearsay while reading PolNeAR's training texts and other papers.

/** What adjectives of countries end in. */
export const COUNTRY_ENDING = "(?:an|sh|ese|ch|i|ek|ic)"
/** "French", "Iranian", "Danish": what stands before "newspaper" or a paper's name. */
const OF_A_COUNTRY = `\\p{Lu}\\p{Ll}+${COUNTRY_ENDING}`

/** Words in front of an outlet that make it the way on which the words came. */
export const TOLD = new RegExp(
  `(?:${[
    `\\b(?:told|tells?|telling|informed|informing) (?:(?!that )[\\p{Ll}-]+ |${OF_A_COUNTRY} ){0,4}`,
    "\\b(?:told|tells|telling) (?:\\p{Lu}[\\p{L}'’.]+ ){1,3}(?:of|on|from) ",
    "\\b(?:confided|confirmed|said|saying|speaking|spoke|spoken|talked|talking|talks|sitting down|sat down|e?-?mailed|comments?|remarks?|statement|responding) (?:to|with|on|in|for) ",
    "\\binterview(?:s|ed)? (?:\\w+ )?(?:with|for|by|on|in|to) ",
    "\\b(?:asked|pressed|challenged|questioned|quizzed|grilled|contacted|reached|sponsored|hosted) (?:\\w+ )?(?:by|on) ",
    "\\b(?:appearance|appear|appears|appeared|appearing|went|going|guest) (?:\\w+ )?on ",
    "\\b(?:conversation|discussion|town hall|debate|sit-down) (?:\\w+ )?(?:with|on|hosted by) ",
    "\\b(?:taking|took|takes|turned|turning|went|called|calling) (?:in)?to ",
  ].join("|")})(?:[Tt]he |a |an |its |sister site |\\p{Lu}\\p{L}+['’]s? )?(?:${OF_A_COUNTRY} )?["“']*$`,
  "u",
)
export const PUBLISHED =
  /\bas \w+ing (?:by|in|on|to) (?:the )?["“]?$|\b(?:published|obtained|released|posted|leaked|broadcast|aired|reported|quoted|cited|seen|reviewed|conducted|commissioned|shown|shared|made public|made) (?:\w+ )?(?:by|on|in|to) (?:the |his |her |their )?["“]?$|\b(?:op-ed|article|column|piece|essay|editorial|report|story|profile|post|blog|issue|edition|letter|commentary)s? (?:\w+ ){0,3}(?:in|for|by|from|on|at|with|of) (?:the )?["“]?$/i
export const ON = /(?:^|[\s,(“"])(?:on|via|in|for|over) (?:the |his |her |their |its |a |an )?["“']*$/i
export const ACCORDING =
  /\baccording to (?:a |an |the (?:same |news )?|reports? (?:in|by|from) (?:the )?)?["“]?$|\bper (?:the )?$|\bas (?:reported|quoted) (?:by|in) (?:the )?$/i
export const IN_A =
  /\b(?:in|during|on|at|as|after|through|via|for|with|writing|wrote) (?:a|an|his|her|their|its|the|another|separate)?(?: ?[\w'’]+){0,3} ?["“]?$/i
/** What an outlet gives room for: "an ABC interview", "a series of Twitter posts". */
export const ROOM =
  /^(?:['’]s?)? (?:News )?(?:interview|appearance|op-ed|editorial|column|podcast|posts?|page|account|town hall|broadcast|program|segment|message)\b/
/** "On CNN's coverage", "the Fox News debate": the outlet only describes something else. */
export const OTHER =
  /^(?:['’]s? (?!["“'‘\p{Lu}])|\/| (?:poll|polls|survey|debate|contributor|executives?|anchor|coverage|chief|founder|viewers|headquarters)\b)/u
/** What opens a sentence ("On CNN Tuesday,"). */
export const OPENS =
  /^["“‘']*(?:On|In|During|After|Via|Over|For|With|By|Per|According|Speaking|Talking|Appearing|Sitting|Interviewed|Asked|Pressed|Questioned|Writing|Responding|Going|Taking|Turning|Calling)\b/

/** A sentence's first letter small, and an outlet without what it is called in front of its name: "the German newspaper". */
export const bare = (before: string) =>
  before.replace(/^["“‘']*\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase()).replace(CALLED, "")
const CALLED =
  /(?<=\s)(?:[Tt]he|an?|its) (?:[\w-]+ ){0,3}?(?:newspaper|paper|daily|weekly|tabloid|magazine|journal|channel|network|station|broadcaster|website|site|agency|programme|program|show|podcast) (?=["“']*$)/

const REPORTS =
  "(?:has |had |also |first |later |recently |previously ){0,2}(?:reports|reported|reveals|revealed|writes|wrote)"
/** "The Herald reported on Monday that ...", and at the end "..., the Herald reported." and "..., reports the Herald." */
export const REPORTS_THAT = new RegExp(`^ ${REPORTS}(?: [\\w.]+){0,4},? that `)
export const REPORTS_IT = new RegExp(`^ ${REPORTS}(?: [\\w.]+){0,3}[.,]?$`)
export const REPORTED_BY = /[,”"'’] (?:reports?|reported|writes|wrote) (?:the )?$/
