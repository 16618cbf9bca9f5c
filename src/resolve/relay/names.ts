// Origin: general knowledge of the world's press, written down for Hearsay in 2026; no list was copied. Names stand as they are
// commonly printed, without "The"; a name made like a newspaper's ("the Marlow Gazette") need not stand here: see PAPER_NOUNS.

/** News agencies. */
export const WIRES = `AAP; ADN; AFP; AGI; ANI; ANSA; ANTARA; AP; APA; Agence France-Presse; Agencia EFE; Anadolu; Anadolu Agency;
  Associated Press; Australian Associated Press; Bloomberg; Bloomberg News; Canadian Press; DPA; Deutsche Presse-Agentur; EFE;
  IRNA; ITAR-TASS; Interfax; Interfax-Ukraine; KCNA; Kyodo; Kyodo News; Mehr; PTI; Press Association; Press Trust of India;
  RIA; RIA Novosti; Reuters; SANA; Sputnik; TASS; Tasnim; UNIAN; UPI; Ukrinform; United Press International; WAFA; Xinhua;
  Xinhua News Agency; Yonhap; Yonhap News Agency`

/** Broadcasters. */
export const BROADCASTERS = `ABC; ABC News; ABC Radio; ARD; Al Arabiya; Al Jazeera; Al Jazeera America; Al Jazeera English; Al-Arabiya;
  Al-Jazeera; Al Mayadeen; BBC; BBC News; BBC Persian; BBC Radio; BBC Radio 4; BBC Radio 5 Live; BBC World Service; BFMTV; C-SPAN;
  CBC; CBC News; CBN; CBN News; CBS; CBS News; CBSN; CCTV; CGTN; CNBC; CNN; CNN Business; CNN International; CNN Money; CNNMoney;
  CNN Politics; CTV; CTV News; Channel 4; Channel 4 News; Channel 12; Channel 13; Democracy Now; Deutsche Welle; ESPN; Euronews;
  Fox; Fox Business; Fox Business Network; Fox News; Fox News Channel; France 24; France 2; Fusion; GB News; Geo News; Globo; HBO; ITV;
  ITV News; Kan; LBC; MSNBC; MTV; MTV News; NBC; NBC News; NDTV; NHK; NPR; NRK; National Public Radio; NewsNation; Newsmax;
  Newsmax TV; News 12; NY1; ORF; One America News; PBS; PBS NewsHour; Phoenix TV; Press TV; RAI; RFI; RT; RTE; RTÉ; Radio Farda;
  Radio Free Asia; Radio Free Europe; RFE/RL; Rossiya 24; Rossiya-1; Rustavi 2; SABC; SBS; SVT; SiriusXM; Sirius XM; Sky News;
  Sky News Australia; Spectrum News; TF1; TRT; TRT World; TVN; Telemundo; TheBlaze TV; Univision; Univision News; VOA;
  VTM; Voice of America; WABC; WGN; WNYC; YLE; ZDF`

/** Papers, magazines and sites whose names are not made like a newspaper's. */
export const PAPERS = `AL.com; Ars Technica; Asahi Shimbun; Atlantic; Axios; Balkan Insight; Barron's; Bellingcat; Bild; Billboard;
  BizPac Review; Breitbart; Breitbart News; Business Insider; BuzzFeed; BuzzFeed News; Bulwark; CalMatters; Caixin; Charlie Hebdo;
  Christian Broadcasting Network; Clarín; Consortium News; Corriere della Sera; Cosmopolitan; Crooked; Daily Beast; Daily Caller;
  Daily Kos; Daily Signal; Daily Wire; Dawn; Deadline; Defense One; Der Spiegel; Die Welt; Die Zeit; Digiday; Drudge Report;
  Ebony; Economist; Ekstra Bladet; El Confidencial; El Mundo; El País; El Pais; El Universal; Elle; Engadget; Entertainment Weekly;
  Esquire; FAZ; Federalist; FiveThirtyEight; Folha de S.Paulo; Forbes; Foreign Affairs; Foreign Policy; Fortune; Frankfurter
  Allgemeine; GQ; Gateway Pundit; Gawker; Gizmodo; Glamour; Globe and Mail; Golf Digest; Grist; Guardian; Haaretz; Handelsblatt;
  Harper's; Harper's Bazaar; Heat Street; Hill; Hindu; Hollywood Reporter; HotAir; Hot Air; HuffPost; Huffington Post; IJ Review;
  Independent Journal Review; Il Foglio; InStyle; Infowars; InfoWars; Insider; Intercept; Iowa Starting Line; Izvestia;
  Jezebel; Jyllands-Posten; Kommersant; Kyiv Independent; L'Express; L'Obs; La Nación; La Repubblica; La Stampa; La Vanguardia;
  Law360; Le Canard Enchaîné; Le Figaro; Le Monde; Le Parisien; Le Point; LifeZette; Lifehacker; Libération; Livemint; Mail on Sunday;
  MarketWatch; Marketplace; Mashable; Mediaite; Mediapart; Medium; Meduza; Mic; Middle East Eye; Mint; Mother Jones; Nation;
  National Enquirer; National Geographic; National Journal; National Memo; National Review; NewsBusters; Newsday; Newsweek;
  New Republic; New Scientist; New Statesman; New Yorker; New Zealand Herald; Nikkei; Novaya Gazeta; Observer; OK!; Onion;
  OpenDemocracy; PJ Media; Page Six; People; People Magazine; Pink News; Playboy; Politico; POLITICO; Poynter; Pravda; Private Eye;
  ProPublica; Quartz; RBC; RawStory; Raw Story; RealClearPolitics; Real Clear Politics; Reason; Recode; RedState;
  Refinery29; Rest of World; Right Wing Watch; Rolling Stone; Roll Call; Salon; Semafor; Slate; Smithsonian; Snopes; Spectator;
  Spiegel; Sports Illustrated; STAT; Star-Ledger; StarTribune; Stuff; Straits Times; Suddeutsche Zeitung; Süddeutsche Zeitung;
  TMZ; TMZ Sports; TPM; Talking Points Memo; Techcrunch; TechCrunch; Telegraaf; Texas Observer; TheBlaze; Blaze; TheWrap; Wrap;
  ThinkProgress; Think Progress; Time; Time magazine; TIME; Tennessean; Times of Israel; Times of India; TownHall; Townhall;
  Toronto Star; Ukrainska Pravda; Us Weekly; USA TODAY; USA Today; Vanity Fair; Variety; Vedomosti; Verge; VICE; Vice News; Vogue; Vox;
  Wall Street Journal; WSJ; War on the Rocks; Washington Free Beacon; WND; Western Journal; Western Journalism; Weekly Standard;
  Week; Wired; WIRED; WorldNetDaily; Yahoo; Yahoo News; Yahoo Finance; Yedioth Ahronoth; Ynet; Young Conservatives; ZeroHedge`

/** Programmes, that "on" or "told" leads to without their station. */
export const PROGRAMMES = `60 Minutes; All In; America's Newsroom; American Morning; Anderson Cooper 360; Andrew Marr Show; All Things Considered;
  CBS This Morning; Colbert Report; Daily Show; Dateline; Deadline: White House; Ellen DeGeneres Show; Erin Burnett OutFront; Face
  the Nation; Fox & Friends; Fox and Friends; Fox News Sunday; Frontline; Full Frontal; Good Morning America; Good Morning Britain;
  Hannity; Hardball; Inside Edition; Jeopardy!; Jimmy Kimmel Live; Jimmy Kimmel Live!; Justice with Judge Jeanine; Kelly File; Larry
  King Live; Last Week Tonight; Late Late Show; Late Night; Late Show; Lead; Mad Money; Meet the Press; Morning Edition; Morning Joe;
  New Day; NewsHour; Newsnight; Nightline; Nightly News; O'Reilly Factor; On the Record; Piers Morgan Live; Politics Nation;
  PoliticsNation; Question Time; Rachel Maddow Show; Real Time; Reliable Sources; Saturday Night Live; Situation Room; Special Report;
  Squawk Box; State of the Union; Steve Malzberg Show; This Week; Today; Today show; Today program; Tonight Show; The View;
  Varney & Co.; Fresh Air; Breitbart News Daily; Breitbart News Sunday; Breitbart News Saturday; With All Due Respect; World News Tonight`

/** Platforms where people publish by themselves, and those that publish what others wrote. */
export const PLATFORMS = `Bluesky; Facebook; Gab; GoFundMe; Instagram; Kickstarter; LinkedIn; Mastodon; Parler; Periscope; Pinterest;
  Reddit; Rumble; Snapchat; SoundCloud; Substack; Telegram; Threads; TikTok; Truth Social; Tumblr; Twitch; Twitter; VKontakte; Vine;
  WeChat; Weibo; WhatsApp; WikiLeaks; Wikileaks; YouTube`

/** Names that are also common words or people's: taken for an outlet only where "the", a station or a frame says so. */
export const DOUBTFUL = `All In; Atlantic; Blaze; Bulwark; Channel 4; Crooked; Dateline; Dawn; Deadline; Economist; Federalist; Fortune; Fox;
  Frontline; Fusion; Guardian; Hannity; Hardball; Hill; Hindu; Insider; Intercept; Kan; Late Night; Late Show; Lead; Medium; Mic; Mint; Nation;
  New Day; Observer; Onion; People; Pravda; RT; Real Time; Reason; STAT; Slate; Special Report; Spectator; State of the Union; Stuff;
  Telegram; Tennessean; The View; This Week; Threads; Time; TIME; Today; Vine; Week; Wrap; Verge; RBC; RAI; Elle; Variety; Vogue;
  Wired; Salon; Quartz; Grist; Independent; Globo; SANA; APA; Mehr; AGI; Forbes; Globe; Insider; OK!; Vox; SBS; ADN; ARD; APA`

/** The last word of a newspaper's, a magazine's or a station's name. */
export const PAPER_NOUNS = `Advertiser Advocate Argus Bee Blade Bugle Bulletin Bureau Capital Chronicle Citizen Clarion Commercial
  Courant Courier Democrat Dispatch Echo Enquirer Examiner Express Free-Press Gazette Globe Guardian Herald Independent Inquirer
  Intelligencer Journal Leader Ledger Mail Mercury Messenger Mirror Monitor News Newspaper Observer Outlook Patriot Pilot Plain-Dealer
  Post Press Radio Record Recorder Register Reporter Republic Review Sentinel Standard Star Statesman Sun Telegram Telegraph Television
  Times Today Tribune TV Union Vindicator Voice Watchdog Weekly World Magazine Online Network Broadcasting`
