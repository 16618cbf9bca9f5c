import { entries, listed } from "./words.ts"

// Written by hand for Hearsay: words that make a name a body's name, and bodies that no word gives away.

/** A run of capitals that ends with one of these (lower-cased) is a body. */
export const BODY_HEADS = listed(`
administration agency alliance army assembly association atlas authority bank board broadcasting bureau cabinet campaign caucus center centre
chamber church circuit club coalition college commission committee committees commons company conference congress conservatives convention corp
corp. corporation council court courts department directorate embassy enterprises exchange fbi federation force forces forum foundation front
fund government group guard guards corps hospital hotel house inc inc. industries institute institution intelligence international journal
journalism knesset labs league legislature llc llp lords lp ltd ltd. magazine media ministry mission movement nation nations navy network networks news newspaper
office organisation organization pac panel pac. parliament partners party patrol police post press project publishing radio
reserve school schools senate service services society solutions state studios summit supreme survey syndicate systems team technologies
television times treasury tribunal tribune trust tv union unit university wing workers chronicle herald gazette examiner observer
bulletin globe mail telegraph guardian independent mirror daily weekly today reuters works holdings capital securities airlines
airways motors energy records pictures entertainment books brothers lines plc wire rovers athletic motors wanderers hotspur steel oil insurance pharmaceuticals labour veterans
watch conservancy shipping mining motor air analytics logistics telecom telecoms telecommunications petroleum electric foods metals minerals ventures robotics aviation
aerospace chemicals software railway railways ferries shipyard shipyards utilities
`)

/** Words that let "of", "for" or "on" go on with a body's name. */
export const BODY_OPENERS = listed(`
academy journal review bulletin agency army association bank board bureau center centers centre chamber church citizens city club coalition college commission committee conference times port authority
confederation congress corporation council county court department daughters embassy federation foundation friends fund house houses institute institutes
institution league library ministry museum national office organisation organization parliament party physicians school senate society sons state students
sub-committee subcommittee task trust union university veterans veteran women workers world bank americans lawyers doctors mothers alliance kingdom
`)

/** Letters that a company's or a club's name ends in. */
export const COMPANY_LETTERS = /^(?:SpA|GmbH|AFC|FC|NV|BV|KGaA|ASA|Oyj|Sdn|Bhd|Pvt|JSC|PJSC)$/

/** Names ending so are documents, laws, shows or books. */
export const DOCUMENT_HEADS =
  listed(`act amendment bill poll polls survey report treaty accord agreement constitution memo letter
statement resolution review index papers filing complaint lawsuit ad ordinance code charter declaration protocol rule manifesto proclamation`)

/** "Channel Five": whether a word is the number of the broadcaster before it. */
export const isStationNumber = (before: string, word: string) =>
  /^(?:channel|canal|kanal|radio|tv|station|network)$/.test(before) &&
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(word)

/** Adherents and peoples: a crowd, however many words before it. */
export const PEOPLE =
  /^(?:republicans|democrats|americans|libertarians|conservatives|liberals|independents|muslims|christians|jews|catholics|evangelicals|hispanics|latinos|millennials|tories|greens)$/

/** "Prime Minister’s Office": what an office's possessive may go on with. */
export const STAFFS = /^(?:office|chambers|department|secretariat)$/

/** Names that no ending gives away as a body's. */
export const BODIES = new Set(
  entries(`
white house, house, kremlin, pentagon, downing street, capitol hill, wall street, state department, islamic state, isis, isil, al qaeda, al-qaeda,
taliban, hamas, hezbollah, boko haram, vatican, holy see, scotland yard, whitehall, elysee, kaiser, knesset, bundestag, duma, interpol,
europol, opec, google, facebook, twitter, apple, amazon, microsoft, wikileaks, youtube, instagram, uber, tesla, boeing, walmart, exxon,
goldman sachs, morgan stanley, jpmorgan, amnesty international, human rights watch, greenpeace, oxfam, red cross, planned parenthood,
black lives matter, judicial watch, politifact, factcheck.org, snopes, gallup, quinnipiac, nielsen, yougov, ipsos, rasmussen, pew,
tea party, brookings, rand corporation, heritage, cato, club for growth, emily's list, moveon.org, sierra club, homeland security,
house of representatives, house of commons, house of lords, supreme court, fed, gop, congress, senate, parliament, unicef, unesco,
sinn fein, likud, fatah, moody's, fitch, standard & poor's, s&p, deloitte, kpmg, pwc, moderna, pfizer, nasa, nato,
general staff, joint chiefs, joint chiefs of staff, doctors without borders, reporters without borders, wada, fifa, uefa, ofcom, ofsted, ofgem, gardai, gardaí, carabinieri`),
)
