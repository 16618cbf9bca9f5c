import type { FurnitureKind } from "../../model/index.ts"

/** A wording by which a paragraph gives itself away as furniture. */
export interface Phrase {
  readonly kind: FurnitureKind
  readonly words: RegExp
}

/**
 * Lines that open a section which runs to the end of the page: nothing after them is the report. WordPress, Disqus and
 * their like print these on millions of pages.
 */
export const SECTIONS: readonly Phrase[] = [
  { kind: "tabs", words: /^the following two tabs change content below\b/i },
  {
    kind: "reply form",
    words:
      /^(?:leave|post|write|add) (?:a|your) (?:reply|comment|response)(?: to .{0,80})?(?:\s*cancel reply)?\s*[.:]?$/i,
  },
  { kind: "reply form", words: /^(?:leave a reply\s*)?cancel reply\b/i },
  { kind: "reply form", words: /^your email address will not be published\b/i },
  { kind: "reply form", words: /^(?:you must be|log in|sign in) (?:logged in )?to (?:post a )?(?:comment|reply)\b/i },
  {
    kind: "comments",
    words:
      /^(?:view |show |load |read )?(?:all )?(?:\(?\d[\d,]*\)? )?(?:comments|responses|replies|thoughts on .{1,200})(?: \(?\d[\d,]*\)?)?\s*[.:]?$/i,
  },
  {
    kind: "comments",
    words:
      /^(?:join the (?:conversation|discussion)|comments (?:are closed|for this thread)|please enable javascript to view the comments)\b/i,
  },
]

/** Lines that open a list of links or a box: it lasts as long as its lines are short. */
export const LISTS: readonly Phrase[] = [
  {
    kind: "related",
    words:
      /^(?:related|recommended|you (?:may|might) (?:also|like)|more (?:from|on|in|stories|news|like this|(?:[\p{L}’']+ ){1,4}(?:stories|news|coverage|reads|articles))|read (?:more|next|also)|also (?:read|on|in)|see also|most (?:read|popular|viewed|recent)|trending|latest (?:news|stories|posts)|top stories|what to read next|editors?['’]s? picks|don['’]t miss|from our partners|up next)\b.{0,60}$/iu,
  },
  {
    kind: "share",
    words:
      /^(?:share(?: this)?(?: (?:article|story|post|page|on .{1,30}))?|spread the word|like this|follow us|tags?|topics?|filed under)\s*:?$/i,
  },
]

/** Whole paragraphs that are furniture wherever they stand. */
export const ANYWHERE: readonly Phrase[] = [
  {
    kind: "advertisement",
    words:
      /^(?:adverts?|iklan|publicidade?|anzeige|werbung|publicité|pubblicità|реклама|reklama?|reklame|annonce|広告|广告|광고)$/i,
  },
  {
    kind: "advertisement",
    words:
      /\b(?:(?:may|might|can) (?:earn|receive|get) (?:an? )?.{0,40}\bcommissions?|affiliate (?:links?|commission))\b/i,
  },
  { kind: "caption", words: /^(?:(?:image|photo|slide|picture|figure) )?\d+ ?(?:of|\/) ?\d+$/i },
  { kind: "share", words: /^(?:text size|font size|order reprints|listen to (?:this )?article|print article)$/i },
  {
    kind: "newsletter",
    words: /^.{0,200}\bdelivered (?:straight |directly )?(?:to|through) your (?:inbox|door|letterbox)\b.{0,200}$/i,
  },
  {
    kind: "advertisement",
    words:
      /^[-–—\s[(]*(?:advertis(?:e|ement|ing)|sponsored(?: content)?|promoted|(?:story|article|text|content) continues(?: below)?(?: (?:the |this )?(?:ad|advert|advertisement|video|gallery))?|continue reading(?: below| the main story)?|scroll (?:down )?to continue.{0,40}|loading\.*|remove ads?)[-–—\s\])]*[.…]?$/i,
  },
  {
    kind: "related",
    words:
      /^[[(»>*•–—\s]*(?:related(?: (?:article|story|stories|content|link|links|coverage|reading))?|read(?: more| also| next| full story)?|also read|see (?:also|more)|more|more on this|don['’]t miss|recommended|click here|watch(?: now| more)?)\s*(?::|»|>|\||\s[–—-]\s).{3,200}$/i,
  },
  {
    kind: "share",
    words:
      /^(?:(?:share|tweet|pin(?: it)?|e-?mail|print|save|facebook|twitter|x|linkedin|whatsapp|reddit|telegram|copy link|flipboard|pinterest|tumblr|google\+|messenger|like|comment|more|this|on|via|article|story|link|bookmark|(?:share|click to share) (?:this )?(?:on|via|by) \w+(?: \(opens in new window\))?|\d+ shares?|\d+)[\s,|•·]*){1,20}$/i,
  },
  {
    kind: "newsletter",
    words:
      /^(?:(?:sign|signing) up (?:for|to|here)|subscribe (?:to|now|today|here)|get (?:our|the|the latest|breaking|more) .{0,60}(?:inbox|newsletter|e-?mail|alerts?)|(?:enter|add) your e-?mail|by (?:signing up|submitting|subscribing|clicking|providing)|thanks? (?:you )?for (?:signing up|subscribing)|want (?:more|to get) .{0,100}newsletter|never miss|join our (?:mailing list|newsletter))\b.{0,300}$/is,
  },
]

/** Paragraphs that are furniture when nothing but furniture follows them. */
export const TAIL: readonly Phrase[] = [
  {
    kind: "credit",
    words:
      /^\(?(?:(?:additional |further )?(?:reporting|writing|editing|compiled|edited|written|translated) by|with (?:reporting|files|inputs?|additional reporting) (?:by|from)|(?:source|via)\s*:)\b.{0,400}$/i,
  },
  {
    kind: "copyright",
    words:
      /^(?:©|\(c\)\s*(?:\d{4}|copyright)|copyright\b|all (?:content )?rights reserved|(?:this (?:material|story|content) )?may not be (?:published|reproduced|broadcast))/i,
  },
  { kind: "copyright", words: /^.{0,200}\ball rights reserved\b.{0,120}$/is },
  {
    kind: "biography",
    words:
      /^(?:follow|contact|e-?mail|reach|write to|tweet|you can (?:follow|reach|e-?mail|contact|find))\s.{2,60}(?:\bat\b|\bon\b|@|https?:).{0,120}$/i,
  },
  {
    kind: "newsletter",
    words:
      /^.{0,160}\b(?:sign up (?:for|to)|subscribe to)\b.{0,80}\b(?:newsletter|e-?mails?|inbox|podcast|alerts|channel)\b.{0,160}$/is,
  },
  {
    kind: "share",
    words:
      /^(?:follow (?:us|.{2,40}) on (?:facebook|twitter|instagram|x|linkedin|youtube|telegram|threads|bluesky)|like us on|find us on|join us on|download our app)\b.{0,160}$/i,
  },
  { kind: "share", words: /^(?:tags?|topics?|filed under|categories|keywords)\s*:.{0,300}$/i },
  {
    kind: "related",
    words:
      /^(?:read|see|view|click|visit|watch|listen)\b.{0,40}\b(?:here|more at|more on|original|full (?:story|article|report|interview)|website)\b.{0,120}$/i,
  },
  { kind: "other", words: /^(?:(?:\*|-|–|—|_|=|#|~|•|·)\s*){1,20}$/ },
  {
    kind: "other",
    words:
      /^(?:got a (?:news )?tip|do you have (?:a story|information)|have a (?:tip|story)|if you (?:have a (?:tip|story)|want to (?:comment|contact))|this article (?:was (?:originally|first) published|originally appeared))\b.{0,240}$/i,
  },
]
