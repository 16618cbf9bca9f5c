import { listed } from "./words.ts"

// Written by hand for Hearsay: what stands in front of a person's name in English-language news.

/** Titles that tell a man or a woman. */
export const MALE_TITLES =
  listed(`mr mr. mister sir lord baron king prince duke emperor sultan sheikh emir imam rabbi pope father fr
alhaji malam mallam maulana shri
congressman chairman assemblyman councilman alderman businessman spokesman gentleman brother policeman fireman cameraman anchorman
salesman craftsman clergyman statesman patrolman committeeman actor husband father son brother grandfather uncle nephew widower waiter host
monk monsignor cardinal archbishop bishop boyfriend man boy guy dad stepfather grandson bridegroom frontman`)
export const FEMALE_TITLES =
  listed(`alhaja hajiya smt smt. mrs mrs. ms ms. miss madam dame lady baroness queen princess duchess empress sister congresswoman
chairwoman assemblywoman councilwoman alderwoman businesswoman spokeswoman policewoman anchorwoman saleswoman committeewoman actress
wife mother daughter grandmother aunt niece widow waitress hostess nun girlfriend woman girl mom mum stepmother granddaughter heiress`)

/** Capitalised words (lower-cased here) that end a title: what follows them in a run of capitals is a person. */
export const TITLES = listed(`
mr mr. mrs mrs. ms ms. miss dr dr. doctor prof prof. professor sir dame lord lady rev rev. reverend father sister brother rabbi imam
sen sen. senator sens sens. senators rep rep. reps reps. representative representatives congressman congresswoman congressmen gov gov. governor
govs govs. governors lt lt. lieutenant president presidents pres pres. vice-president chancellor premier minister ministers
secretary secretaries speaker mayor mayors judge judges justice justices general gen gen. admiral adm adm. colonel col col. major captain
capt capt. sergeant sgt sgt. commander sheriff chief deputy officer detective det det. inspector attorney solicitor counsel prosecutor
ambassador ambassadors consul envoy delegate commissioner chairman chairwoman chairperson chair co-chair vice-chair director
administrator executive ceo cfo coo cto founder co-founder owner manager coach head leader whip spokesman
spokeswoman spokesperson adviser advisor aide strategist pollster pundit columnist correspondent reporter editor anchor host
moderator analyst commentator author historian candidate nominee frontrunner front-runner hopeful contender challenger
committeeman committeewoman councilman councilwoman councillor councilor alderman assemblyman assemblywoman legislator supervisor treasurer auditor
pope cardinal archbishop bishop pastor king queen prince princess duke duchess emperor sultan sheikh emir ayatollah
mogul magnate billionaire businessman businesswoman tycoon developer actor actress singer director comedian
lawyer partner activist organizer democrat democrats republican republicans libertarian rival mp lawmaker boss freeholder
icon hacker supporter critic heiress superintendent provost rector coroner constable
fr fr. msgr msgr. magistrate registrar ombudsman sarpanch director-general inspector-general secretary-general attorney-general
td mla msp mep mna igp dgp dpp oc sp dsp asp ssp dig sub-inspector acp dcp cm cllr cllr. insp insp. di dci wpc cpl cpl. l/cpl supt supt. brig brig. brigadier commodore
cdr cdr. cmdr maj maj. maj-gen lt-gen brig-gen corporal
eyewitness taoiseach tánaiste tanaiste hon. honourable ven ven. venerable alhaji alhaja hajiya malam mallam maulana mufti datuk dato seri engr engr. barr. shri smt smt. adv adv.
`)

/** Titles that never are a person's own name when they stand alone: "the Senator". */
export const HONORIFICS =
  listed(`mr mr. mrs mrs. ms ms. miss dr dr. prof. sir dame rev. sen sen. rep rep. gov gov. gen. adm. col. lt.
capt. sgt. det. hon hon. cllr insp alhaji alhaja hajiya malam mallam maulana datuk dato seri engr engr. barr. shri smt smt. ven. pres. sens sens. reps reps. govs govs.`)

/** What may follow a title with "of" and still be the title: "Secretary of State", "Speaker of the House". */
export const OF_TITLES =
  listed(`secretary speaker president director chief chairman chairwoman minister head leader archbishop bishop
prince duke duchess princess king queen supervisor commissioner under-secretary undersecretary chancellor superintendent chiefs director-general inspector-general`)

/** How somebody is addressed, which tells no office. */
export const ADDRESSES =
  /^(?:mr|mrs|ms|miss|dr|fr|msgr|sir|dame|sri|shri|smt|alhaji|alhaja|hajiya|malam|mallam|maulana|datuk|dato|seri|hon|engr|barr|ven)\.?$/

/** Parts of a person's name that are no surname. */
export const SUFFIXES = listed("jr jr. sr sr. ii iii iv esq")

/** Small words inside a person's name. */
export const PARTICLES = listed("de da di del della der den van von bin ibn al el la le dos das du ten ter y")

/** Letters behind a person's name: "Gareth Pym MP", "Thabo Brandt SC". */
export const POSTNOMINALS = /^(?:MP|TD|MLA|MSP|MEP|MNA|KC|QC|SC|CBE|OBE|MBE|KBE|PhD|MD|FRS)$/

/** Initials of an office, which name neither a body nor a person; in capitals. */
export const OFFICE_INITIALS = /^(?:(?:MP|MLA|MSP|MEP|MNA)s?|TDs|DPP|IGP|DGP|CFO|COO)$/

/** Those that name bodies or places too, and offices where an article stands before them. */
export const DOUBTFUL_INITIALS = /^(?:TD|CM|DC|SP|OC|DM|DSP|ASP|AG)$/
