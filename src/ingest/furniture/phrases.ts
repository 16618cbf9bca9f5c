import { ANYWHERE_ABROAD, LISTS_ABROAD, SECTIONS_ABROAD, TAIL_ABROAD } from "./abroad.ts"
import { holds, opens, type Phrase, whole } from "./phrase.ts"

/**
 * Lines that open a section which runs to the end of the page: nothing after them is the report. WordPress, Disqus and
 * their like print these on millions of pages.
 */
export const SECTIONS: readonly Phrase[] = [
  opens("tabs", 40, "the following two tabs change content below"),
  whole(
    "reply form",
    "(?:leave|post|write|add) (?:a|your) (?:reply|comment|response)(?: to .{1,80})?(?:\\s*cancel reply)?",
  ),
  opens("reply form", 400, "cancel reply", "your email address will not be published"),
  opens("reply form", 80, "(?:you must be|log in|sign in) (?:logged in )?to (?:post a )?(?:comment|reply)"),
  whole(
    "comments",
    "(?:(?:view|show|load|read) )?(?:all )?(?:\\d[\\d,]* )?(?:comments|responses|replies)(?: \\(?\\d[\\d,]*)?",
  ),
  opens("comments", 200, "\\d[\\d,]* (?:thoughts|responses|replies|comments) (?:on|to)"),
  opens(
    "comments",
    120,
    "join the (?:conversation|discussion)",
    "comments are closed",
    "please enable javascript to view the comments",
  ),
  ...SECTIONS_ABROAD,
]

/** Lines that open a list of links or a box: it lasts as long as its lines are short. */
export const LISTS: readonly Phrase[] = [
  opens(
    "related",
    60,
    "related",
    "recommended",
    "you (?:may|might) (?:also|like)",
    "more (?:from|on|in|like this|(?:[\\p{L}’']+ ){0,4}(?:stories|news|coverage|reads|articles))",
    "read (?:more|next|also)",
    "also (?:read|on|in)",
    "see (?:also|more)",
    "most (?:read|popular|viewed|recent)",
    "trending",
    "(?:latest|top) (?:news|stories|posts)",
    "what to read next",
    "editors?['’]?s? picks?",
    "don['’]t miss",
    "from our partners",
    "up next",
  ),
  whole(
    "share",
    "share(?: this)?(?: article| story| post| page)?",
    "share on .{1,30}",
    "spread the word",
    "like this",
    "follow us",
  ),
  whole("navigation", "tags?", "topics?", "filed under"),
  ...LISTS_ABROAD,
]

const ADS =
  "adverts? advertise advertising advertisements? sponsored promoted iklan publicidade? anzeige werbung publicité pubblicità реклама reklama reklame annonce 広告 广告 광고"
const SHARE =
  "share|shares|tweet|pin|pin it|e-?mail|print|save|facebook|twitter|linkedin|whatsapp|reddit|telegram|copy link|flipboard|pinterest|tumblr|messenger|bookmark|text size|font size"

/** Whole paragraphs that are furniture wherever they stand. */
export const ANYWHERE: readonly Phrase[] = [
  whole("advertisement", ...ADS.split(" "), "sponsored content", "remove ads?"),
  whole(
    "advertisement",
    "(?:story|article|text|content) continues(?: below)?(?: (?:the |this )?(?:ad|advert|advertisement|video|gallery))?",
  ),
  whole(
    "advertisement",
    "continue reading(?: below| the main story)?",
    "scroll (?:down )?to continue.{0,40}",
    "loading",
  ),
  holds(
    "advertisement",
    200,
    "(?:may|might|can) (?:earn|receive|get) (?:an? )?(?:[\\p{L}]+ ){0,2}commissions?",
    "affiliate (?:links?|commission)",
  ),
  whole("caption", "(?:(?:image|photo|slide|picture|figure) )?\\d+ ?(?:of|/) ?\\d+"),
  opens("caption", 400, "(?:file|in this) .{0,60}(?:file )?(?:photo|image)"),
  whole(
    "caption",
    ".{0,300}\\((?:ap|reuters|getty|afp|epa|photo|image).{0,30}(?:photo|images?|via|credit|by|:|/).{0,60}",
  ),
  opens(
    "related",
    200,
    "(?:related(?: (?:article|story|stories|content|links?|coverage|reading))?|read(?: more| also| next| full story)?|also read|see (?:also|more)|more(?: on this)?|don['’]t miss|recommended|click here|watch(?: now| more)?)\\s*(?:[:»>|]|\\s[–—-]\\s)",
  ),
  whole(
    "share",
    `(?:(?:share |click to share )?(?:this )?(?:on |via |by )?(?:\\d+ )?(?:${SHARE})(?: \\(opens in new window\\)?)?[\\s,|•·]*){1,16}`,
  ),
  whole("share", "order reprints", "listen to (?:this )?article", "print article"),
  whole(
    "newsletter",
    "subscribe(?: now| today)?",
    "sign (?:up|in)(?: now| here)?",
    "log in",
    "register(?: now)?",
    "donate(?: now)?",
  ),
  opens(
    "newsletter",
    200,
    "(?:sign(?:ing)? up (?:for|to)|subscribe to|get|receive|join) .{0,80}(?:newsletters?|in(?:to)? your inbox|mailing list|e-?mail alerts?|daily e-?mail)",
    "(?:enter|add) your e-?mail",
    "by (?:signing up|submitting|subscribing|clicking|providing) ",
    "thanks? (?:you )?for (?:signing up|subscribing)",
    "want .{1,100}newsletter",
    "never miss (?:a|an|another) (?:story|post|update|beat)",
  ),
  holds("newsletter", 200, "delivered (?:straight |directly )?(?:to|through) your (?:inbox|door|letterbox)"),
  opens(
    "newsletter",
    200,
    "(?:to (?:continue|keep|finish) reading|continue reading|keep reading|to read (?:the (?:full|rest)|this)).{0,60}(?:subscri|sign|log|regist|account|free)\\p{L}*",
    "(?:already (?:a|have an?) (?:\\p{L}+ )?(?:subscriber|member|subscription|account))",
    "(?:this (?:article|story|content) is|you['’]re reading an? article) (?:only )?(?:for|available to|reserved for|exclusive to) (?:\\p{L}+ )?(?:subscribers|members)",
    "(?:get|enjoy) (?:unlimited|full|digital) (?:digital )?access",
    "you have (?:reached|read|used) .{0,40}(?:free|articles)",
  ),
  // A notice speaks for itself: what somebody is quoted with, or what is said of a site, is a report's own.
  holds(
    "other",
    300,
    "(?<![“\"‘'].*)(?:we|our (?:web)?sites?|this (?:web)?site)(?: and (?:our|its) (?:\\d+ )?partners)? (?:also )?(?:uses?|sets?|stores?|access|process)(?:es)? (?:.{0,80} )?(?:cookies|information on (?:a|your) device)",
  ),
  opens(
    "other",
    60,
    "(?:accept|reject|manage|change) (?:all )?(?:your )?(?:cookies|cookie (?:settings|preferences|choices))",
  ),
  ...ANYWHERE_ABROAD,
]

/** Paragraphs that are furniture when nothing but furniture follows them. */
export const TAIL: readonly Phrase[] = [
  whole("other", "ends?", "notes? (?:to|for) editors?"),
  opens(
    "other",
    300,
    "(?:media|press|investor) (?:contacts?|enquiries|inquiries|relations|office)",
    "for (?:more|further|media|press) (?:information|details|enquiries|inquiries)",
  ),
  opens(
    "credit",
    400,
    "(?:additional |further )?(?:reporting|writing|editing|compiled|edited|written|translated) by",
    "with (?:additional )?(?:reporting|reports|files|inputs?) (?:by|from)",
    "(?:source|via)s?\\s*:",
    "(?:photos?|pictures?|images?) (?:by|courtesy|credits?)",
  ),
  whole("credit", "via [^.]{2,40}", "source [^.]{2,60}"),
  opens(
    "other",
    560,
    "(?:cautionary (?:note|statement)|forward-looking|safe harbou?r)",
    "(?:this|certain statements in this) (?:news |press )?release (?:contains?|includes?|may contain)",
  ),
  holds("credit", 200, "contributed (?:reporting )?to this (?:report|story|article)"),
  opens(
    "copyright",
    400,
    "©",
    "\\(c\\)",
    "copyright",
    "all (?:content )?rights reserved",
    "(?:this (?:material|story|content) )?may not be (?:published|reproduced|broadcast)",
  ),
  holds("copyright", 200, "all rights reserved"),
  whole("dateline", "(?:first )?(?:published|updated|posted|last updated)(?: (?:on|at)|:).{3,60}"),
  opens(
    "biography",
    120,
    "(?:follow|contact|e-?mail|reach|write to|tweet|you can (?:follow|reach|e-?mail|contact|find)) .{2,60}(?: at| on|@|https?:).{0,60}",
  ),
  holds(
    "newsletter",
    160,
    "(?:sign up (?:for|to)|subscribe to|tune in to|listen to) .{0,80}(?:newsletters?|e-?mails?|inbox|podcasts?|alerts|channel)",
  ),
  opens("newsletter", 300, "sign up (?:for|to|here)", "subscribe (?:to|now|today|here)"),
  opens(
    "share",
    160,
    "follow (?:us|.{2,40}) on (?:facebook|twitter|instagram|x|linkedin|youtube|telegram|threads|bluesky)",
    "(?:like|find|join) us on",
    "download our app",
  ),
  opens("navigation", 300, "(?:tags?|topics?|filed under|categories|keywords)\\s*:"),
  opens(
    "related",
    120,
    "(?:read|see|view|click|visit|watch|listen)\\b.{0,40}\\b(?:here|more at|more on|original|full (?:story|article|report|interview)|website)",
  ),
  opens("related", 120, "(?:more|for more) .{2,60}:?\\s*https?:"),
  opens("comments", 200, "(?:tell us|let us know|what do you think|have your say|share your (?:thoughts|views))"),
  opens(
    "other",
    300,
    "got a (?:news )?(?:tip|story)",
    "do you have (?:a story|information)",
    "(?:and )?(?:if you )?have a (?:news )?(?:tip|story)",
    "if you want to (?:comment|contact)",
    "join our .{2,40}(?:forums?|community|group|club)",
    "this article (?:was (?:originally|first) published|originally appeared)",
  ),
  ...TAIL_ABROAD,
]
