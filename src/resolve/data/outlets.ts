// Origin: general knowledge of the world's press, written down for Hearsay in 2026; no list was copied. Names stand as they are
// commonly printed, without "The", parted by semicolons. A name made like a newspaper's ("the Marlow Gazette"), a programme that
// ends in "Show", stands in quotation marks or has its station before it need not stand here.

/** News agencies. */
export const WIRES =
  names(`AAP; ADN; AFP; Agence France-Presse; Agencia EFE; AGI; Anadolu; Anadolu Agency; ANI; ANSA; ANTARA; AP; APA; Associated
  Press; Australian Associated Press; Bloomberg; Bloomberg News; Canadian Press; Belga; Bernama; Deutsche Presse-Agentur; dpa; DPA; EFE; Interfax;
  Interfax-Ukraine; IRNA; ISNA; ITAR-TASS; KCNA; KUNA; Kyodo; Kyodo News; Mehr; PA Media; Press Association; Press Trust of India; PTI;
  Reuters; RIA; RIA Novosti; SANA; Sputnik; Tasnim; TASS; Ukrinform; UNIAN; United Press International; UPI; WAFA; Xinhua;
  Xinhua News Agency; Yonhap; Yonhap News Agency`)

/** Broadcasters. */
export const BROADCASTERS =
  names(`1News; 2GB; 3AW; 7News; ABC; ABC News; ABC Radio; Al Arabiya; Al Jazeera; Al Jazeera America; Al Jazeera English; Al Mayadeen; Al-Arabiya;
  Al-Jazeera; ABS-CBN; ARD; ARY News; BBC; BBC News; BBC Persian; BBC Radio; BBC Radio 4; BBC Radio 5 Live; BBC Scotland; BBC Wales; BBC World Service; BFMTV; BT Sport; C-SPAN;
  CBC; CBC News; CBN; CBN News; CBS; CBS News; CBSN; CCTV; CGTN; Channel 12; Channel 13; Channel 4; Channel 4 News; Channel NewsAsia; Channels Television; Citi FM; CNA; CNBC; CNN;
  CNN Business; CNN International; CNN Money; CNN Politics; CNNMoney; CTV; CTV News; Democracy Now; Deutsche Welle; DW; ESPN;
  Euronews; Fox; Fox Business; Fox Business Network; Fox News; Fox News Channel; France 2; France 24; Fusion; GB News; Geo
  News; Global News; Globo; HBO; ITV; ITV News; Kan; LBC; MSNBC; MTV; MTV News; National Public Radio; NBC; NBC News; NDTV; News 12;
  Newsmax; Newsmax TV; NewsNation; Newshub; Newstalk; Newstalk ZB; NHK; NPR; NRK; NY1; One America News; ORF; PBS; PBS NewsHour; Phoenix TV; Press TV; Radio
  Farda; Radio Free Asia; Radio Free Europe; Radio New Zealand; RAI; RFE/RL; RFI; RNZ; Rossiya 24; Rossiya-1; RT; RTE; RTÉ; Rustavi 2; SABC; SBS;
  Sirius XM; SiriusXM; Sky News; Sky News Australia; Sky Sports; Sky Sports News; Spectrum News; SVT; Talksport; talkSPORT; Telemundo; TF1; TheBlaze TV; TNT Sports; TRT; TRT World; TVN;
  Univision; Univision News; VOA; Voice of America; VTM; WABC; WGN; WNYC; YLE; ZDF`)

/** Papers, magazines and sites. */
export const PAPERS =
  names(`AL.com; Ars Technica; Asahi Shimbun; Atlanta Journal-Constitution; Atlantic; Axios; Balkan Insight; Barron's; Bellingcat;
  Bild; Billboard; BizPac Review; Blaze; Breitbart; Breitbart News; Bulwark; Business Insider; BuzzFeed; BuzzFeed News;
  Caixin; CalMatters; Charlie Hebdo; Christian Broadcasting Network; Clarín; Consortium News; Corriere della Sera;
  Cosmopolitan; Crooked; Daily Beast; Daily Caller; Daily Kos; Daily Signal; Daily Wire; Dawn; Deadline; Defense One; Der
  Spiegel; Die Welt; Die Zeit; Digiday; Drudge Report; Ebony; Economist; Ekstra Bladet; El Confidencial; El Mundo; El Pais; El
  País; El Universal; Elle; Engadget; Entertainment Weekly; Esquire; FAZ; Federalist; FiveThirtyEight; Folha de S.Paulo;
  Forbes; Foreign Affairs; Foreign Policy; Fortune; Frankfurter Allgemeine; FT; Gazzetta dello Sport; Gannett; Gateway Pundit; Gawker; Gizmodo;
  Glamour; Globe and Mail; Golf Digest; GQ; Grist; Guardian; Haaretz; Handelsblatt; Harper's; Harper's Bazaar; Heat Street;
  Hill; Hindu; Hollywood Reporter; Hot Air; HotAir; Huffington Post; HuffPost; IJ Review; Il Foglio; Independent Journal
  Review; India Today; Indian Express; Infowars; InfoWars; Insider; InStyle; Intercept; Iowa Starting Line; Izvestia; Jezebel; Jyllands-Posten; Kommersant;
  Kyiv Independent; Kyiv Post; L'Equipe; L'Express; L'Obs; L'Équipe; La Nación; La Repubblica; La Stampa; LA Times; La Vanguardia; Las Vegas
  Review-Journal; Law360; Le Canard Enchaîné; Le Figaro; Le Monde; Le Parisien; Le Point; Libération; Lifehacker; LifeZette;
  Livemint; Mail on Sunday; MailOnline; Marca; Marketplace; MarketWatch; Mashable; McClatchy; Mediaite; Mediapart; Medium; Meduza;
  Mic; Middle East Eye; Mint; Mother Jones; Nation; National Enquirer; National Geographic; National Journal; National Memo;
  National Review; New Republic; New Scientist; New Statesman; New Yorker; New Zealand Herald; NewsBusters; Newsday; Newsweek;
  Nikkei; Novaya Gazeta; NY Times; NYTimes; Observer; OK!; Onion; OpenDemocracy; Page Six; People; People Magazine; Pink News;
  PJ Media; Playboy; Politico; POLITICO; Poynter; Pravda; Private Eye; ProPublica; Quartz; Rappler; Raw Story; RawStory; RBC; Real
  Clear Politics; RealClearPolitics; Reason; Recode; RedState; Refinery29; Rest of World; Right Wing Watch; Roll Call; Rolling
  Stone; Salon; Scotsman; Semafor; Slate; Smithsonian; Snopes; South China Morning Post; Spectator; Spiegel; Sports
  Illustrated; Star-Ledger; StarTribune; STAT; Straits Times; Stuff; Suddeutsche Zeitung; Süddeutsche Zeitung; Talking Points
  Memo; Techcrunch; TechCrunch; Telegraaf; Tennessean; Texas Observer; TheBlaze; TheWrap; Think Progress; ThinkProgress; Time;
  TIME; Time magazine; Times of India; Times of Israel; TMZ; TMZ Sports; TOI; Toronto Star; TownHall; Townhall; TPM; Ukrainska
  Pravda; Us Weekly; USA TODAY; USA Today; Vanity Fair; Variety; Vedomosti; Verge; VICE; Vice News; Vogue; Vox; Wall Street
  Journal; War on the Rocks; Washington Free Beacon; Week; Weekly Standard; Western Journal; Western Journalism; Wired; WIRED;
  WND; WorldNetDaily; Wrap; WSJ; Yahoo; Yahoo Finance; Yahoo News; Yedioth Ahronoth; Ynet; Yomiuri; Yomiuri Shimbun; Young
  Conservatives; ZeroHedge`)

/** Long-running programmes, that "on" or "told" leads to without their station. */
export const PROGRAMMES =
  names(`60 Minutes; All Things Considered; BBC Breakfast; CBS Evening News; CBS Sunday Morning; CBS This Morning; Dateline; Desert
  Island Discs; Entertainment Tonight; Face the Nation; Fox & Friends; Fox and Friends; Fox News Sunday; Fresh Air; Frontline;
  Good Morning America; Good Morning Britain; Good Morning Scotland; Inside Edition; Late Night; Meet the Press; Morning Edition; Morning Ireland; Morning Joe; Morning Report; NBC
  Nightly News; NewsHour; Newsnight; Nightline; Nightly News; Panorama; Question Time; Saturday Night Live; State of the
  Union; Sunday Politics; Tagesschau; Tagesthemen; The View; This Week; Today; Today program; Today programme; Today show;
  Weekend Edition; Woman's Hour; World at One; World News Tonight`)

/** Platforms where people publish by themselves, and those that publish what others wrote. */
export const PLATFORMS =
  names(`Bluesky; Facebook; Gab; GoFundMe; Instagram; Kickstarter; LinkedIn; Mastodon; Parler; Periscope; Pinterest; Reddit; Rumble;
  Snapchat; SoundCloud; Substack; Telegram; Threads; TikTok; Truth Social; Tumblr; Twitch; Twitter; Vine; VKontakte; WeChat;
  Weibo; WhatsApp; WikiLeaks; Wikileaks; X; YouTube`)

/** Names that are also common words or people's: taken for an outlet only where "the", a station or a frame says so. */
export const DOUBTFUL =
  names(`ADN; AGI; APA; ARD; Atlantic; Blaze; Bulwark; Channel 4; Crooked; Dateline; Dawn; Deadline; Economist; Elle; Federalist;
  Forbes; Fortune; Fox; Frontline; FT; Fusion; Globe; Globo; Grist; Guardian; Hill; Hindu; Independent; Insider; Intercept;
  Kan; Late Night; Medium; Mehr; Mic; Mint; Morning Report; Nation; Observer; OK!; Onion; Panorama; People; Pravda; Quartz; RAI; RBC; Reason;
  RT; Salon; SANA; SBS; Slate; Spectator; STAT; State of the Union; Stuff; Telegram; Tennessean; The View; This Week; Threads;
  Time; TIME; Today; Variety; Verge; Vine; Vogue; Vox; Week; Wired; World at One; Wrap; X`)

/** The last word of a newspaper's, a magazine's or a station's name. */
export const PAPER_NOUNS: ReadonlySet<string> = new Set(
  `Advertiser Advocate Argus Bee Blade Bugle Bulletin Bureau Capital Chronicle Citizen Clarion Commercial
  Courant Courier Daily Democrat Dispatch Echo Enquirer Examiner Express Free-Press Gazette Globe Guardian Herald Independent Inquirer
  Intelligencer Journal Leader Ledger Mail Mercury Messenger Mirror Monitor News Newspaper Observer Outlook Patriot Pilot Plain-Dealer
  Post Press Radio Record Recorder Register Reporter Republic Review Sentinel Standard Star Statesman Sun Telegram Telegraph Television
  Times Today Tribune TV Union Vindicator Voice Watchdog Weekly World Magazine Online Network Broadcasting Show`.split(
    /\s+/,
  ),
)

/** Outlets and programmes whose name alone tells them, in small letters and without "the". */
export const OUTLETS: ReadonlySet<string> = new Set(
  [...WIRES, ...BROADCASTERS, ...PAPERS, ...PROGRAMMES]
    .filter((name) => !DOUBTFUL.includes(name))
    .map((name) => name.toLowerCase().replace(/^the /, "")),
)

function names(list: string): readonly string[] {
  return list.split(";").map((name) => name.trim().replace(/\s+/g, " "))
}
