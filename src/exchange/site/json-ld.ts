import type { Ledger, Row } from "../../model/index.ts"
import { wordsOfHtml } from "./clean.ts"
import { addresses, type Shown, type Site } from "./site.ts"

/** A post for machines: schema.org's ReportageNewsArticle, with its corrections, what it rests on, and its ledger's rows. */
export function jsonLd(site: Site, { post, contributors, amendments, cover, ledger }: Shown): object {
  const { front, post: at, contributor, image } = addresses(site)
  const publisher = { "@type": "NewsMediaOrganization", name: site.name, url: front }
  const corrections = amendments.filter(({ kind }) => kind === "correction")
  return {
    "@context": "https://schema.org",
    "@type": "ReportageNewsArticle",
    "@id": at(post),
    url: at(post),
    mainEntityOfPage: at(post),
    headline: post.title,
    ...(post.deck && { alternativeHeadline: post.deck }),
    articleBody: wordsOfHtml(post.body),
    inLanguage: site.language,
    datePublished: post.published,
    dateModified: post.modified,
    keywords: [...post.topics],
    author: contributors.map((who) => ({ "@type": "Person", name: who.name, url: contributor(who) })),
    publisher,
    ...(cover && {
      image: {
        "@type": "ImageObject",
        url: image(cover.id),
        width: cover.width,
        height: cover.height,
        ...(cover.caption && { caption: cover.caption }),
      },
    }),
    ...(ledger?.dateline && { dateline: ledger.dateline }),
    ...(corrections.length && {
      correction: corrections.map(({ what, at: when }) => ({
        "@type": "CorrectionComment",
        text: what,
        datePublished: when,
      })),
    }),
    ...(post.ties.length && {
      citation: [...new Set(post.ties.map(({ report }) => report))].map(cited),
      isBasedOn: [...new Set(post.ties.map(({ report }) => report))].filter((id) => /^https?:/.test(id)),
    }),
    ...(ledger && { mentions: ledger.attributions.map((row) => statement(ledger, row)) }),
  }
}

const cited = (report: string) => ({
  "@type": "CreativeWork",
  ...(/^https?:/.test(report) ? { url: report } : { identifier: report }),
})

/** A row: a Quotation when all of its content stands in marks, else a Claim. */
function statement({ text }: Ledger, { content, speaker, kind, act }: Row): object {
  const words = content.map((span) => text.slice(...span)).join(" … ")
  const quoted = /^["“«„].*["”»“],?$/su.test(words.trim())
  const who = speaker && { "@type": kind === "organisation" ? "Organization" : "Person", name: speaker }
  return quoted
    ? { "@type": "Quotation", text: words, ...(who && { spokenByCharacter: who }) }
    : { "@type": "Claim", text: words, ...(who && { author: who }), additionalType: act }
}
