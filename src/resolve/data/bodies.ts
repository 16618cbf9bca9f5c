import { entries, listed } from "./words.ts"

// Written by hand for Hearsay: words that make a name a body's name, and bodies that news names by their initials.

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
`)

/** Words that let "of", "for" or "on" go on with a body's name. */
export const BODY_OPENERS = listed(`
academy journal review bulletin agency army association bank board bureau center centers centre chamber church citizens city club coalition college commission committee conference
confederation congress corporation council county court department daughters embassy federation foundation friends fund house houses institute institutes
institution league library ministry museum national office organisation organization parliament party physicians school senate society sons state students
sub-committee subcommittee task trust union university veterans veteran women workers world bank americans lawyers doctors mothers alliance kingdom
`)

/** Names ending so are documents, laws, shows or books. */
export const DOCUMENT_HEADS =
  listed(`act amendment bill poll polls survey report treaty accord agreement constitution memo letter
statement resolution review index papers filing complaint lawsuit ad ordinance code charter declaration protocol rule manifesto proclamation`)

/** "Channel Five": whether a word is the number of the broadcaster before it. */
export const isStationNumber = (before: string, word: string) =>
  /^(?:channel|canal|kanal|radio|tv|station|network)$/.test(before) &&
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(word)

/** Bodies that are known by initials, with what they stand for. */
export const INITIALS: ReadonlyMap<string, string> = new Map(
  entries(`
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
GOP=Republican Party`).map((line) => line.split("=") as [string, string]),
)

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
sinn fein, likud, fatah, moody's, fitch, standard & poor's, s&p, deloitte, kpmg, pwc, moderna, pfizer, nasa, nato`),
)

/** Places whose name stands for a government or a body, lower-cased, with what it stands for and its country. */
export const METONYMS: ReadonlyMap<string, readonly [body: string, country: string]> = new Map(
  entries(`
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
export const ORGANS: ReadonlyMap<string, string> = new Map([
  ...entries(`white house, state department, department of state, defense department, department of defense, pentagon, justice department,
department of justice, doj, treasury department, department of the treasury, national security council, nsc, department of homeland security, dhs,
homeland security department, energy department, commerce department, education department, labor department, interior department, u.s. administration`).map(
    (organ): [string, string] => [organ, "US"],
  ),
  ...entries(
    `foreign office, home office, ministry of defence, downing street, cabinet office, number 10, whitehall`,
  ).map((organ): [string, string] => [organ, "GB"]),
])
