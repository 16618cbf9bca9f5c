import { listed } from "./words.ts"

// Written by hand for Hearsay: what common nouns say of a source that they describe. Singular forms; plurals are found.

/** Holders of a post or a calling that could be looked up: "a State Department spokeswoman". */
export const OFFICES = listed(`
spokesman spokeswoman spokesperson senator congressman congresswoman representative lawmaker legislator governor mayor president
vice-president premier minister chancellor secretary ambassador diplomat envoy commissioner chairman chairwoman chairperson chair
co-chair director chief head leader whip speaker judge justice prosecutor attorney lawyer counsel solicitor sheriff officer
detective inspector policeman policewoman commander general admiral colonel captain sergeant lieutenant official deputy coroner
councilman councilwoman councillor councilor alderman supervisor treasurer clerk administrator superintendent principal teacher professor
lecturer dean scholar historian economist scientist researcher doctor physician surgeon nurse psychologist pastor priest bishop archbishop cardinal pope imam rabbi
editor reporter journalist columnist correspondent anchor host moderator commentator author writer biographer blogger presenter
executive ceo owner founder co-founder manager boss developer publisher producer narrator interviewer candidate nominee frontrunner front-runner
contender hopeful challenger incumbent delegate strategist pollster operative consultant fundraiser organizer activist campaigner
employee worker staffer secretary-general coach player actor actress singer musician artist comedian pilot engineer technician
prince princess king queen sultan emir ayatollah negotiator investigator auditor witness eyewitness defendant plaintiff juror
planner partner trustee veteran soldier marine freeholder committeeman committeewoman heckler questioner caller resident farmer baker shopkeeper
lobbyist banker driver vicar curate deacon matron chef cook cleaner fisherman sailor skipper gardener carpenter electrician plumber builder
mechanic waiter waitress barman bartender barista hairdresser butcher grocer postman zoologist biologist physiologist chemist physicist engineer geologist
botanist archaeologist archivist librarian curator warden janitor porter trainer referee umpire captain striker midfielder goalkeeper defender winger
director-general inspector-general registrar ombudsman sarpanch steward rescuer conservationist environmentalist naturalist epidemiologist virologist seismologist volcanologist oncologist cardiologist ecologist
criminologist anthropologist sociologist hydrologist oceanographer immunologist pathologist paediatrician pediatrician physiotherapist psychiatrist therapist
statistician mathematician midwife co-author skier climber mountaineer swimmer cyclist rower runner sprinter footballer cricketer golfer jockey
economist trader demographer meteorologist forecaster climatologist hacker whistleblower agent ranger firefighter paramedic
spokespeople foreman landlord magistrate premier peer baroness lord mp mla msp mep mna td dpp igp dgp cm sp oc dsp asp ssp cfo coo
taoiseach tánaiste tanaiste brigadier commodore corporal elector superdelegate legislator statesman debater
`)

/** Those that news quotes without naming: "two aides", "a person familiar with the matter". */
export const CONFIDANTS =
  listed(`pal mate chum source insider aide adviser advisor ally associate friend confidant confidante official operative strategist
donor staffer executive diplomat`)

/** People seen as a number, or anyone: "voters". */
export const CROWD = listed(`
voter supporter critic opponent backer fan follower admirer detractor skeptic sceptic proponent opponent advocate observer expert analyst
pundit commentator economist historian scholar scientist researcher student teacher parent worker resident citizen protester
protestor demonstrator delegate superdelegate donor investor employer employee consumer customer taxpayer reader viewer listener user
democrat republican conservative liberal progressive moderate independent libertarian evangelical christian muslim jew catholic hispanic latino
american activist politician candidate contender rival colleague lawmaker legislator senator member leader strategist journalist
reporter editor publisher woman man person people folk folks child kid youth millennial family neighbor neighbour friend guest attendee participant
respondent refugee immigrant migrant veteran soldier farmer miner nation country state government company business market bank insurer
outlet party campaign union other one those everyone everybody someone somebody anyone anybody nobody no-one none many some few several most
all both each another majority minority half third quarter percent crowd audience public electorate community establishment base group
constituent antagonist competitor applicant patient defender believer loyalist sympathizer hopeful elite insider billionaire
conservative-leaning enthusiast partisan caucus-goer churchgoer homeowner owner shareholder author artist celebrity star actor academic intellectual theorist
thinker specialist practitioner doctor lawyer attorney pollster operative surrogate hawk dove spectator onlooker bystander passer-by
villager commuter passenger motorist pupil inmate prisoner detainee hostage evacuee settler herder pilgrim shopper tourist holidaymaker traveller traveler
trucker docker steelworker mourner worshipper witness plaintiff defendant victim survivor relative mother father son daughter brother sister wife husband
`)

/** Of those, the ones that a post or a case narrows down: "local officials", "whose attorneys". */
export const NARROWED =
  listed(`official officer prosecutor authority attorney lawyer police legislature regulator investigator
spokesman spokeswoman spokesperson commissioner minister diplomat plaintiff defendant questioner court negotiator councilman trustee agent
intelligence author`)

/** Bodies, in lower case: "the company". */
export const BODY_NOUNS = listed(`
campaign team camp administration company firm group organization organisation committee council journal channel club operator maker brewer carrier giant chain commission board agency bureau department ministry
government office party newspaper paper outlet network station magazine website site publication tabloid daily broadcaster bank
court tribunal senate house congress parliament legislature assembly union association foundation charity institute institution university college
school church diocese police force army military navy hospital airline corporation business manufacturer retailer developer insurer startup
pac super-pac body coalition alliance movement league federation center centre think-tank club society panel caucus delegation city county town state
country nation republic kingdom authority service regulator watchdog publisher newsroom program programme show operation staff leadership
lender automaker carmaker chipmaker shipbuilder planemaker drugmaker supermarket refiner wholesaler nonprofit non-profit consultancy
firm subsidiary conglomerate embassy consulate mission directorate secretariat cabinet jury empire regime junta
`)

/** Bodies that are named by whose they are: "the Voss campaign", "Voss's team". */
export const OWNED_BODIES =
  listed(`campaign team camp administration foundation organization organisation office super-pac transition family government
company group party empire estate presidency allies`)

/** Things that carry words: "the statement", "a poll". */
export const PAPERS = listed(`
poll survey study report statement release sheet email e-mail letter memo note tweet post posting message text transcript document record
filing disclosure lawsuit suit complaint affidavit indictment deposition testimony register log ruling order opinion decision verdict law bill act amendment
treaty accord agreement constitution rule regulation policy platform resolution article story column editorial op-ed essay book memoir biography
chapter playbook ad advertisement commercial spot video footage clip tape recording audio film movie documentary trailer voice-over voiceover
website page site blog voice playbook headline caption sign banner poster flyer placard slogan chart figure statistic data number result finding
analysis audit review assessment estimate forecast projection summary account version brochure pamphlet manual guide list roster
tally count average index census petition proposal plan draft contract deed will receipt invoice application profile interview speech
fir remark comment answer joke obituary stream cover photograph picture image map paper ledger excerpt evidence research material press ballot money
`)

/** Of those, the ones that lie in an archive and could be looked up, even unnamed: "court documents". */
export const RECORDS =
  listed(`document record ledger filing disclosure lawsuit suit complaint affidavit indictment deposition transcript testimony ruling order opinion
figure fir roster law rule regulation bill amendment list form contract deed audit register log study paper`)

/** Nouns of kin: "his wife". */
export const KIN =
  listed(`wife husband father mother son daughter brother sister uncle aunt nephew niece cousin grandson granddaughter
grandfather grandmother girlfriend boyfriend fiance fiancee spouse widow widower ex-wife ex-husband stepson stepdaughter son-in-law daughter-in-law`)

/** The singular of a regular (or a listed) plural; the word itself when it is none. */
export function singular(lower: string): string {
  const irregular = IRREGULAR.get(lower)
  if (irregular !== undefined) return irregular
  if (!lower.endsWith("s") || lower.length < 4 || /(?:ss|us|is|'s|news)$/.test(lower)) return lower
  if (lower.endsWith("ies")) return `${lower.slice(0, -3)}y`
  return /(?:ches|shes|sses|xes)$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1)
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["people", "people"],
  ["spokesmen", "spokesman"],
  ["spokeswomen", "spokeswoman"],
  ["spokespeople", "spokesperson"],
  ["congressmen", "congressman"],
  ["chairmen", "chairman"],
  ["policemen", "policeman"],
  ["councilmen", "councilman"],
  ["businessmen", "businessman"],
  ["wives", "wife"],
  ["media", "media"],
  ["ads", "ad"],
  ["mps", "mp"],
  ["tds", "td"],
  ["statistics", "statistic"],
  ["data", "data"],
  ["attorneys-general", "attorney-general"],
])

/** Whether a word is plural as written: "officials", "people". */
export function isPlural(lower: string): boolean {
  return lower === "people" || lower === "police" || lower === "folks" || singular(lower) !== lower
}

/** Whether a lower-cased word tells what one person is: "spokesman", "wife", "billionaire". */
export function isPersonNoun(lower: string): boolean {
  const one = singular(lower)
  return PERSONS.has(one) || (one.endsWith("-year-old") && /^\d+-year-old$/.test(one))
}

/** Whether a singular that the lists above do not know reads like what somebody does: "skier", "epidemiologist". */
export function isDoer(one: string): boolean {
  return DOER.test(one) && ![THINGS, BODY_NOUNS, PAPERS, PERSONS].some((known) => known.has(one))
}
const DOER = /(?:\p{L}{2}(?:(?<!ov)er|[cst]or|eyor|ist|ician|man|person)|steward|chaplain)$/u
const THINGS = listed(`
number matter chapter letter newsletter order disorder reminder remainder tender gender wonder thunder murder blunder tracker server browser computer
printer scanner router charger trigger meter counter banner winter summer quarter tower power border river water weather feather leather timber
chamber other another former latter either neither whether corner character layer filter folder header timer poster trailer teaser thriller
bestseller blockbuster cliffhanger opener decider qualifier encounter container helicopter tanker trawler steamer cruiser freighter liner
disaster cluster semester plaster booster voucher tiger finger burger cancer laser fever lever danger anger hunger answer offer manner dinner supper
shelter theater copper silver butter barrier frontier paper cover register twist heist wrist waist human german roman talisman
longer older younger elder newer later better lower upper higher bigger closer ever never under after per inner outer ladder career beer deer
factor sector vector tractor reactor monitor indicator calculator elevator generator radiator motor
`)

const OTHERS =
  listed(`billionaire millionaire businessman businesswoman mogul magnate tycoon heir heiress star icon celebrity socialite model
republican democrat conservative liberal socialist libertarian progressive independent man woman guy boy girl lady gentleman person individual
neurosurgeon student graduate retiree pensioner widow veteran immigrant refugee protester supporter critic voter constituent advocate expert analyst
pundit commentator lawmaker rival opponent colleague native newcomer outsider politician theorist feminist leader mega-donor donor member patriarch
father mother creator inventor winner loser survivor victim suspect resident citizen neighbor neighbour volunteer reader viewer scion hero champion host
personality proponent skeptic enthusiast figure head chairman emeritus guru entrepreneur investor financier trader landlord tenant speechwriter ghostwriter backer delegate bridegroom bride`)

const PERSONS = new Set([...OFFICES, ...CONFIDANTS, ...KIN, ...OTHERS])
const NOUNS = new Set([...CROWD, ...BODY_NOUNS, ...PAPERS])

/** Whether a lower-cased singular is a noun that these lists know. */
export function isNoun(one: string): boolean {
  return NOUNS.has(one) || isPersonNoun(one)
}
