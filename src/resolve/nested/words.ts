// Origin: verbs of saying of Levin (1993) 37.7 in the forms that introduce a clause in news; function words of English.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Forms that lead to what somebody said. */
export const SAYING =
  set(`said says told tells wrote writes added adds claimed claims admitted admits acknowledged announced argued argues
  asserted confirmed conceded declared denied denies explained insisted insists noted predicted promised replied reported
  responded revealed stated suggested testified tweeted vowed warned warns complained alleged alleges maintained`)

/** What may stand between such a verb and "that": times, and whether it was in a statement. */
export const MOVABLE =
  /^(?:on|in|at|late|early|last|this|a|an|the|statement|interview|week|month|night|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|\w+day|yesterday|today|also|repeatedly)$/

/** Words that no noun phrase runs over. */
export const STOPS =
  set(`that everything anything something nothing whatever all who which what when where while if because as after before since until and but or so than then though although
  whether how why said says told is are was were be been being has had have will would can could may might must should did does do
  not if saying adding according yesterday today monday tuesday wednesday thursday friday saturday sunday`)

/** Words that are not the last of a noun phrase. */
export const NO_NOUN =
  set(`the a an of to in on at by for with from about into over under and or but that this these those as is are was
  were be been not no nor so than then if because when while where which what how why whether very more most just only even still
  already often always sometimes here there will would can could may might must should did does do has had have being said says
  told having to up out off down back again however me him them us myself himself herself itself everything anything something nothing`)

/** Words after which "Brandt says" is a relative clause or a comparison: "everything Brandt says", "as Brandt said". */
export const RELATIVE = set("everything anything something nothing whatever what all as than of to things words")

/** Words that a noun phrase may begin with although it cannot end with them. */
export const OPENING = set("the a an this these those his her their its my our your one no most more")
