import { entries } from "./words.ts"

// Written by hand for Hearsay after ISO 3166-1: countries with the adjective that news uses, US states, and some cities, so
// that a place is not taken for a person. Which place on the map is meant is another room's question.

/** Country, adjective and ISO 3166-1 alpha-2 code. */
const COUNTRIES = entries(`
United States=American=US
America=US=US
United Kingdom=British=GB
Britain=UK=GB
England=English=GB
Scotland=Scottish=GB
Wales=Welsh=GB
Northern Ireland=Northern Irish=GB
Ireland=Irish=IE
France=French=FR
Germany=German=DE
Italy=Italian=IT
Spain=Spanish=ES
Portugal=Portuguese=PT
Netherlands=Dutch=NL
Belgium=Belgian=BE
Luxembourg=Luxembourgish=LU
Switzerland=Swiss=CH
Austria=Austrian=AT
Poland=Polish=PL
Czech Republic=Czech=CZ
Slovakia=Slovak=SK
Hungary=Hungarian=HU
Romania=Romanian=RO
Bulgaria=Bulgarian=BG
Greece=Greek=GR
Turkey=Turkish=TR
Cyprus=Cypriot=CY
Malta=Maltese=MT
Denmark=Danish=DK
Sweden=Swedish=SE
Norway=Norwegian=NO
Finland=Finnish=FI
Iceland=Icelandic=IS
Estonia=Estonian=EE
Latvia=Latvian=LV
Lithuania=Lithuanian=LT
Belarus=Belarusian=BY
Ukraine=Ukrainian=UA
Russia=Russian=RU
Moldova=Moldovan=MD
Georgia=Georgian=GE
Armenia=Armenian=AM
Azerbaijan=Azerbaijani=AZ
Serbia=Serbian=RS
Croatia=Croatian=HR
Slovenia=Slovenian=SI
Bosnia=Bosnian=BA
Kosovo=Kosovar=XK
Albania=Albanian=AL
North Macedonia=Macedonian=MK
Montenegro=Montenegrin=ME
Israel=Israeli=IL
Palestine=Palestinian=PS
Lebanon=Lebanese=LB
Syria=Syrian=SY
Jordan=Jordanian=JO
Iraq=Iraqi=IQ
Iran=Iranian=IR
Saudi Arabia=Saudi=SA
Yemen=Yemeni=YE
Oman=Omani=OM
Qatar=Qatari=QA
Bahrain=Bahraini=BH
Kuwait=Kuwaiti=KW
United Arab Emirates=Emirati=AE
Egypt=Egyptian=EG
Libya=Libyan=LY
Tunisia=Tunisian=TN
Algeria=Algerian=DZ
Morocco=Moroccan=MA
Sudan=Sudanese=SD
Ethiopia=Ethiopian=ET
Somalia=Somali=SO
Kenya=Kenyan=KE
Uganda=Ugandan=UG
Rwanda=Rwandan=RW
Tanzania=Tanzanian=TZ
Nigeria=Nigerian=NG
Ghana=Ghanaian=GH
Mali=Malian=ML
Senegal=Senegalese=SN
Congo=Congolese=CD
Angola=Angolan=AO
Zimbabwe=Zimbabwean=ZW
Zambia=Zambian=ZM
South Africa=South African=ZA
Afghanistan=Afghan=AF
Pakistan=Pakistani=PK
India=Indian=IN
Bangladesh=Bangladeshi=BD
Sri Lanka=Sri Lankan=LK
Nepal=Nepalese=NP
China=Chinese=CN
Taiwan=Taiwanese=TW
Japan=Japanese=JP
South Korea=South Korean=KR
North Korea=North Korean=KP
Mongolia=Mongolian=MN
Vietnam=Vietnamese=VN
Thailand=Thai=TH
Cambodia=Cambodian=KH
Laos=Laotian=LA
Myanmar=Burmese=MM
Malaysia=Malaysian=MY
Singapore=Singaporean=SG
Indonesia=Indonesian=ID
Philippines=Filipino=PH
Australia=Australian=AU
New Zealand=New Zealander=NZ
Canada=Canadian=CA
Mexico=Mexican=MX
Guatemala=Guatemalan=GT
Honduras=Honduran=HN
El Salvador=Salvadoran=SV
Nicaragua=Nicaraguan=NI
Costa Rica=Costa Rican=CR
Panama=Panamanian=PA
Cuba=Cuban=CU
Haiti=Haitian=HT
Dominican Republic=Dominican=DO
Jamaica=Jamaican=JM
Colombia=Colombian=CO
Venezuela=Venezuelan=VE
Ecuador=Ecuadorian=EC
Peru=Peruvian=PE
Bolivia=Bolivian=BO
Brazil=Brazilian=BR
Paraguay=Paraguayan=PY
Uruguay=Uruguayan=UY
Argentina=Argentine=AR
Chile=Chilean=CL
Kazakhstan=Kazakh=KZ
Uzbekistan=Uzbek=UZ
European Union=European=EU`).map((line) => line.split("=") as [string, string, string])

/** Country and adjective, lower-cased, to ISO 3166-1 alpha-2 (and EU). */
export const COUNTRY_CODES: ReadonlyMap<string, string> = new Map([
  ...COUNTRIES.flatMap(([country, adjective, code]): [string, string][] => [
    [country.toLowerCase(), code],
    [adjective.toLowerCase(), code],
  ]),
  ["u.s.", "US"],
  ["u.k.", "GB"],
])

const NAMES = new Map(COUNTRIES.toReversed().map(([country, , code]) => [code, country]))

/** The English name of a country by its ISO 3166-1 alpha-2 code. */
export function countryOf(code: string): string | undefined {
  return NAMES.get(code)
}

const ADJECTIVES = new Set(COUNTRIES.map(([, adjective]) => adjective.toLowerCase()))

/** Whether a lower-cased word is the adjective of a country: "British". */
export function isNationality(lower: string): boolean {
  return ADJECTIVES.has(lower)
}

/** Countries, states and cities, lower-cased. */
export const PLACES = new Set([
  ...COUNTRIES.map(([country]) => country.toLowerCase()),
  ...entries(`
alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky,
louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire,
new jersey, new mexico, new york, new york city, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina,
south dakota, tennessee, texas, utah, vermont, virginia, washington, west virginia, wisconsin, wyoming, puerto rico, washington d.c., d.c.,
los angeles, chicago, houston, philadelphia, phoenix, san antonio, san diego, dallas, san jose, san francisco, seattle, denver, boston,
detroit, memphis, nashville, baltimore, milwaukee, albuquerque, atlanta, miami, cleveland, las vegas, new orleans, tampa, orlando,
pittsburgh, cincinnati, st. louis, des moines, manhattan, brooklyn, queens, bronx, long island, silicon valley, hollywood, midwest, south, north, west, east,
northeast, southwest, london, manchester, birmingham, liverpool, leeds, glasgow, edinburgh, cardiff, belfast, dublin, paris, berlin, munich, hamburg,
frankfurt, rome, milan, madrid, barcelona, lisbon, brussels, amsterdam, the hague, vienna, zurich, geneva, stockholm, oslo, copenhagen, helsinki, warsaw,
prague, budapest, bucharest, sofia, athens, istanbul, ankara, kyiv, kiev, kharkiv, odesa, lviv, mariupol, donetsk, crimea, moscow, minsk, tbilisi, jerusalem, tel aviv, gaza,
west bank, beirut, damascus, aleppo, baghdad, mosul, tehran, riyadh, doha, dubai, cairo, tripoli, benghazi, tunis, algiers, nairobi, lagos, johannesburg,
cape town, kabul, islamabad, karachi, new delhi, delhi, mumbai, dhaka, beijing, shanghai, hong kong, taipei, tokyo, seoul, pyongyang, bangkok,
hanoi, singapore, jakarta, manila, sydney, melbourne, canberra, toronto, ottawa, montreal, mexico city, havana, caracas, bogota, lima, santiago,
buenos aires, rio de janeiro, sao paulo, brasilia, europe, asia, africa, middle east, latin america, america, calif., fla., tex., mass., conn., ill., mich., pa., va., wis., ariz., colo., ga., n.h., n.j., n.m., n.y., n.c., s.c., ore., tenn., minn., mo., miss., mont., neb., nev., ky., la., ind., ala., ark., md., okla., wash., wyo., vt., w.va., d-calif, r-texas`),
])

const AFTER_NEW = new Set(
  "york jersey hampshire mexico delhi zealand orleans england haven yorker yorkers republic".split(" "),
)

/** Whether "New" before this word opens a place's name. */
export function isPlaceOpener(next: string | undefined): boolean {
  return next !== undefined && AFTER_NEW.has(next)
}

const STATES = new Map(
  entries(
    `ariz=arizona, ark=arkansas, calif=california, ca=california, colo=colorado, conn=connecticut, del=delaware, fla=florida, fl=florida, ga=georgia, ill=illinois, ind=indiana, kan=kansas, ky=kentucky, la=louisiana, mass=massachusetts, md=maryland, mich=michigan, minn=minnesota, miss=mississippi, mo=missouri, mont=montana, neb=nebraska, nev=nevada, n.h=new hampshire, nh=new hampshire, n.j=new jersey, nj=new jersey, n.m=new mexico, n.y=new york, ny=new york, n.c=north carolina, n.d=north dakota, okla=oklahoma, ore=oregon, pa=pennsylvania, r.i=rhode island, s.c=south carolina, sc=south carolina, s.d=south dakota, tenn=tennessee, tex=texas, tx=texas, va=virginia, vt=vermont, wash=washington, w.va=west virginia, wis=wisconsin, wyo=wyoming`,
  ).map((pair) => pair.split("=") as [string, string]),
)

/** A US state's name from the short form that stands beside a politician's; any other word as it is. */
export function stateOf(lower: string): string {
  const bare = lower.replace(/\.$/, "")
  return STATES.get(bare) ?? bare
}
