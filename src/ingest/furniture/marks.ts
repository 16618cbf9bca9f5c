import type { FurnitureKind } from "../../model/index.ts"
import type { PageElement } from "../dom.ts"

/** Names by which pages mark furniture in class, id, role and data attributes: words parted by hyphens, lower case. */
export interface Mark {
  readonly kind: FurnitureKind
  readonly names: RegExp
}

const mark = (kind: FurnitureKind, names: string): Mark => ({
  kind,
  names: new RegExp(`\\b(?:${names.replaceAll("-*", "(?:-[a-z]+)*").trim().split(/\s+/).join("|")})\\b`),
})

/**
 * In the order in which they are tried. General words of the trade, and vendors that serve many outlets; "-*" stands
 * for any further words.
 */
export const MARKS: readonly Mark[] = [
  mark(
    "comments",
    `
      comments?(?:-(?:list|area|section|container|wrapper|wrap|block|thread|feed))? disqus(?:-thread)? respond
      commentlist livefyre fb-comments coral spotim viafoura
    `,
  ),
  mark(
    "reply form",
    `
      reply-form comment-form respond-form
    `,
  ),
  mark(
    "credit",
    `
      (?:photo|image|img|media|picture|video|figure|asset)-?(?:credits?|copyright|source|by|attribution|byline|author)
      credits? photographer photocredit imagecredit copyright-holder
    `,
  ),
  mark(
    "caption",
    `
      (?:[a-z]+-)?captions?(?:-text|-wrap(?:per)?|-container|-content|-inner)? [a-z]*caption cutline legend
      gallery slideshow carousel slider lightbox
      (?:image|photo|media|video)-(?:description|desc|title|info|meta|text) infographic
    `,
  ),
  mark(
    "biography",
    `
      (?:author|writer|contributor|reporter)s?-?(?:bio|box|info|card|profile|description|desc|about|block|details?|section|widget|area|footer|module|meta|container|wrapper|wrap|name|image|avatar|page|blurb)
      about-?(?:the-)?authors? bios? biography post-author article-authors? entry-author authors? vcard
      contributors?
    `,
  ),
  mark(
    "byline",
    `
      by-?lines?-* dateline timestamps? time-stamp date-?time pub-?dates? publish(?:ed)?-?(?:date|on|time|at)?
      post-?(?:date|meta|info|byline|details|header-meta) entry-(?:meta|date|info|header-meta)
      article-?(?:meta|date|info|byline|details|timestamp|header-meta|published|updated)
      meta-?(?:data|info|date|bar|box|wrap|line) posted-on last-?updated updated-(?:at|on|date) submitted dates?
    `,
  ),
  mark(
    "newsletter",
    `
      [a-z-]*newsletters?-* sign-?up-* subscri(?:be|ption|ptions|ber)-* mailing-?list
      email-?(?:signup|form|capture|subscribe|alerts?|optin) opt-?in paywall-* regwall piano-* mc-embed-signup
      mailchimp membership-* donat(?:e|ion)s?-*
    `,
  ),
  mark(
    "share",
    `
      shar(?:e|es|ing|e-?daddy|e-?this|e-?bar|e-?tools?|e-?buttons?|e-?links?|e-?icons?|e-?count)-*
      [a-z]+-shar(?:e|ing) social-* [a-z]+-social sharedaddy addthis-* addtoany-* a2a-[a-z]+
      jp-relatedposts-share follow-* article-tools? post-tools? toolbar tools print-* likes? reactions?
    `,
  ),
  mark(
    "advertisement",
    `
      ads?
      ad-?(?:slot|unit|container|wrap|wrapper|box|block|label|text|banner|placeholder|zone|space|break|holder|module|area|inner|frame|position|spot|disclaimer|feature)s?(?:-[a-z0-9]+)*
      adv advert(?:s|ising|isement|isements|orial)?-* [a-z]+-ads? adsbygoogle dfp-* gpt-*
      sponsor(?:s|ed|ship)?-* promo(?:s|tion|tions|ted)?-* [a-z]+-promo affiliates?-* commercial banner teads
      cta-* call-to-action merch shop(?:ping)? deals?-(?:box|widget|module)
    `,
  ),
  mark(
    "related",
    `
      related(?:-?[a-z]+)* [a-z]+-related relacionad[ao]s? recirc(?:ulation)?-* recommend(?:ed|ations?|s)?-*
      outbrain-* taboola-* zergnet revcontent mgid yarpp-* jp-relatedposts read-?(?:more|next|also|on)-*
      more-?(?:on|from|stories|news|articles|links|posts|like|in|to)-* see-?also also-?(?:read|like|on)
      most-?(?:read|popular|viewed|recent|shared|watched|commented)-* popular-* trending-* latest-*
      recent-?(?:posts?|articles?|news|stories)-* up-?next next-?(?:up|post|article|story|prev)-*
      prev(?:ious)?-?(?:post|article|story|next)?-* you-?(?:may|might)-* similar-* suggest(?:ed|ions?)-*
      teasers?-* hot-?topics? editors?-?picks?-* further-reading link-?(?:list|box|block)
      linked-?(?:stories|articles) in-?article-?(?:links?|related|recirc) article-?(?:links|list|feed) stories
      story-?(?:list|links|card|cards|feed|timeline|package) onward-* rich-?links?-*
      cards?-?(?:list|grid|container) post-?(?:list|grid|navigation|nav) interstitial-*
      inline-?(?:related|links?|promo|story|article|recirc)
    `,
  ),
  mark(
    "navigation",
    `
      nav(?:igation|bar|-?menu|-?bar|-?links?)? [a-z]+-nav(?:igation)? menus? [a-z]+-menu bread-?crumbs?-*
      pagination pag(?:er|ing|e-?numbers?|e-?nav) tags?
      tags?-?(?:list|links?|cloud|box|container|wrap|wrapper|section) tag-?s [a-z]+-tags keywords
      topics?(?:-?(?:list|links?|tags?))? categor(?:y|ies)-* cat-?links eyebrow kicker
      site-?(?:header|footer|nav)-* footer-?(?:links?|nav|bar|content|wrap|wrapper|container|widgets?)?
      page-?footer global-?(?:header|footer|nav) masthead skip-?(?:link|to|nav)-* toc table-of-contents
      jump-?(?:to|links?) contentinfo search-* login-* language-?switcher read-?time reading-?time
    `,
  ),
  mark(
    "copyright",
    `
      copyrights? legal disclaimers? rights licen[cs]e terms source-org
    `,
  ),
  mark(
    "deck",
    `
      dek deck stand-?first strap-?line sub-?titles? sub-?head(?:line|ing)?
      (?:article|story|post|entry|detail)-?-?(?:summary|abstract|excerpt|dek|deck|lede-?in) headline-?deck
    `,
  ),
  mark(
    "pull quote",
    `
      (?:[a-z]+-)*pull-?quotes?-* callout-quote quote-?callout
    `,
  ),
  mark(
    "other",
    `
      side-?bars?-* [a-z]+-sidebar widgets?(?:-?area)? modal-* pop-?ups?-* overlays? cookies?-* gdpr-* consent-*
      alerts? notices? no-?print hide-?(?:print|mobile)? hidden visually-?hidden visuallyhidden sr-?only
      screen-?reader-* off-?screen a11y-* loading spinner ratings? votes? poll quiz survey
      video-?(?:player|container|wrap|wrapper|embed|js|module|block|playlist|related)-* player-* playlist-*
      jw-?player-* audio-?(?:player|module) feedback-* error-* weather stock-?(?:ticker|quotes?) ticker
      tooltips? dropdown-* accessibility app-?(?:download|banner|promo) fact-?box explainer-?box popovers?-*
      rollover-[a-z]+-block
    `,
  ),
]

/** By what pages call sentences that they lift out of the report. */
export const PULLED = (MARKS.find(({ kind }) => kind === "pull quote") as Mark).names

const NAMING = "class id role itemprop data-component data-module data-type data-testid aria-label".split(" ")

/** All names of an element in one spelling: "storyRelated_box" is "story-related-box". */
export function namesOf(element: PageElement): string {
  const raw = NAMING.map((name) => element.getAttribute(name))
    .filter(Boolean)
    .join(" ")
  return raw
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase()
}
