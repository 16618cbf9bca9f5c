import { listed } from "./words.ts"

// Written by hand for Hearsay: words that open English sentences (or stand capitalised in headlines) and are no names.

/** Never part of a name, lower-cased, wherever they stand capitalised. */
export const NEVER_NAMES = listed(`
i i'm i've i'll i'd you he she it we they me him her us them my your his its our their mine this that these those who whom whose which what when
where why how if though although while because since until unless before after during despite among between against about above
across along around at by for from in into like near of off on onto out over per through to toward towards under up upon with within
without and but or nor so yet as than then there here also not no yes even still just only both either neither each every all any
some many few several most much more less another other others such same one two three four five six seven eight nine ten eleven twelve
twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousands millions dozens
first second third last next is are was were be been being am do does did has have had having can could may might must shall should will would
the a an now today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
january february march april june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec.
however meanwhile moreover furthermore therefore thus instead otherwise perhaps maybe indeed nevertheless nonetheless besides
overall finally later earlier recently soon again once ever never always often sometimes usually
according asked told said says saying adding speaking referring responding regarding concerning including given asked pressed
let let's don't doesn't didn't can't won't isn't aren't wasn't it's that's there's here's what's he's she's they're we're we've they've
look well oh okay ok please thanks thank yeah hey read watch click see share follow photo image video caption editor's updated update correction advertisement
anyone everyone nobody someone somebody nothing something everything
etc vs vs. p.m. a.m. pm am gmt et est
`)

/** Capitalised only because the sentence opens with them, unless the text shows otherwise. */
export const OPENERS = listed(`
asked analysts experts critics supporters voters officials police aides sources democrats republicans polls surveys reporters journalists
lawmakers senators investigators prosecutors authorities scientists researchers economists activists protesters students teachers parents
immigrants refugees members leaders advisers advisors allies opponents backers residents workers conservatives liberals progressives
candidates campaign news media court people women men former current outgoing incoming new old top senior longtime fellow presumptive likely potential
conservative liberal progressive moderate independent republican democratic american british billionaire retired famed veteran celebrity celebrities
 government company president senator governor mayor judge
reports documents records emails results numbers figures facts data evidence questions answers part parts
half nearly almost roughly approximately exactly barely hardly
back down away far long ago early late high low big small good bad great best worst better worse right wrong left true false real clear sure
take make get give go come keep put set say tell know think believe want need try use find look call work seem feel leave
consider remember imagine suppose note stop start begin end help show turn ask mean move live hold bring happen write provide sit stand lose pay
meet include continue learn change lead understand
enough plenty lots none nobody whatever whoever whenever wherever whether whereas whereby
additionally alternatively apparently certainly clearly consequently curiously eventually evidently frankly fortunately generally
hopefully importantly interestingly ironically lately likewise mostly naturally notably obviously occasionally originally
particularly politically presumably previously primarily probably rather regardless reportedly seriously shortly similarly simply
specifically strangely subsequently suddenly surely surprisingly traditionally typically ultimately undoubtedly unfortunately
addition contrast conclusion fact short sum time times day days week weeks month months year years
amid beyond below beneath beside opposite outside inside plus throughout till via worth
absolutely actually afterward afterwards already altogether anyway apart aside elsewhere everywhere forever further hence
`)
