import { entries } from "./words.ts"

// Written by hand for Hearsay: names of news outlets, wires, broadcasters and programmes in English-language news. A name
// that ends with a word of its trade ("the Marlow Bay Herald") needs no entry.

/** Outlets, lower-cased, without "the". */
export const OUTLETS = new Set(
  entries(`
associated press, ap, reuters, afp, agence france-presse, bloomberg, upi, united press international, xinhua, tass, interfax, ria novosti,
dpa, kyodo, anadolu, press association, pa media, cnn, cnbc, msnbc, nbc, nbc news, abc, abc news, cbs, cbs news, pbs, npr, c-span, fox, fox news, fox business, univision, telemundo, bbc, itv, sky news, channel 4, rte, cbc, al jazeera, al arabiya, rt, dw, deutsche welle, france 24,
euronews, new york times, nytimes, ny times, times, washington post, wall street journal, usa today, los angeles times, la times, chicago tribune,
boston globe, new york post, new york daily news, daily news, newsday, miami herald, tampa bay times, philadelphia inquirer, detroit free press,
denver post, des moines register, las vegas review-journal, arizona republic, houston chronicle, dallas morning news, san francisco chronicle,
atlanta journal-constitution, star tribune, seattle times, politico, the hill, hill, huffington post, huffpost, buzzfeed, buzzfeed news, vox, axios, slate, salon, daily beast, the daily beast,
breitbart, breitbart news, daily caller, western journalism, newsmax, washington examiner, washington times, washington free beacon,
national review, weekly standard, the federalist, the blaze, theblaze, mother jones, the nation, new republic, the atlantic, atlantic, new yorker, time, newsweek, time magazine,
people magazine, rolling stone, vanity fair, esquire, gq, forbes, fortune, the economist, economist, financial times, ft, guardian, observer, daily telegraph, telegraph,
the times, sunday times, independent, daily mail, mail on sunday, mailonline, daily mirror, mirror, the sun, sun, daily express, evening standard, metro,
irish times, scotsman, the herald, le monde, le figaro, der spiegel, spiegel, bild, die zeit, el pais, la repubblica, corriere della sera, haaretz,
jerusalem post, times of israel, kyiv independent, kyiv post, ukrinform, moscow times, south china morning post, times of india, hindu, dawn, japan times,
asahi shimbun, nikkei, yomiuri, sydney morning herald, the age, the australian, toronto star, globe and mail, fivethirtyeight, realclearpolitics, drudge report,
drudge, infowars, propublica, the intercept, intercept, the verge, wired, techcrunch, business insider, marketwatch, gawker, jezebel, mic, yahoo news, yahoo, mashable,
mcclatchy, gannett, tmz, entertainment tonight, inside edition, deadline, variety, hollywood reporter, us weekly, national enquirer,
meet the press, face the nation, this week, state of the union, fox news sunday, morning joe, good morning america, today show, the view,
60 minutes, dateline, nightline, newsnight, the daily show, kelly file, fox and friends, fox & friends, hardball, new day, late show, tonight show, the o'reilly factor`),
)
