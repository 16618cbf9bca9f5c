import type { Ledger, Row } from "../../model/index.ts"
import { wordsOfHtml } from "./clean.ts"
import { openGraphImageOf } from "./open-graph.ts"
import { addresses, type Shown, type Site } from "./site.ts"
import { titleOf } from "./title.ts"

/** A post for machines: schema.org's ReportageNewsArticle, with its corrections, what it rests on, and its ledger's rows. */
export function jsonLd(site: Site, shown: Shown): object {
  const { post, contributors, amendments, cover, ledger } = shown
  const card = openGraphImageOf(site, shown)
  const { front, post: at, contributor, image } = addresses(site)
  const publisher = { "@type": "NewsMediaOrganization", name: site.name, url: front }
  const corrections = amendments.filter(({ kind }) => kind === "correction")
  return {
    "@context": "https://schema.org",
    "@type": "ReportageNewsArticle",
    "@id": at(post),
    url: at(post),
    mainEntityOfPage: at(post),
    headline: titleOf(post),
    ...(post.deck && { alternativeHeadline: post.deck }),
    articleBody: wordsOfHtml(post.body),
    inLanguage: site.language,
    datePublished: post.published,
    dateModified: post.modified,
    keywords: [...post.topics],
    author: contributors.map((who) => ({ "@type": "Person", name: who.name, url: contributor(who) })),
    publisher,
    image: [...(cover ? [pictureOf({ ...cover, address: image(cover.id) })] : []), pictureOf(card)],
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
    ...(ledger && { mentions: ledger.attributions.flatMap((row) => statement(ledger, row)) }),
  }
}

interface Picture {
  readonly address: string
  readonly width: number
  readonly height: number
  readonly caption?: string
}

const pictureOf = ({ address, width, height, caption }: Picture) => ({
  "@type": "ImageObject",
  url: address,
  width: pixels(width),
  height: pixels(height),
  ...(caption && { caption }),
})

/** UN/CEFACT's code for a pixel: a bare number is no length in schema.org. */
const pixels = (value: number) => ({ "@type": "QuantitativeValue", value, unitCode: "E37" })

const cited = (report: string) => ({
  "@type": "CreativeWork",
  ...(/^https?:/.test(report) ? { url: report } : { identifier: report }),
})

/** A row: a Quotation when all of its content stands in marks, else a Claim; nothing when it has no content of its own. */
function statement({ text }: Ledger, row: Row): object[] {
  const words = row.content.map((span) => text.slice(...span)).join(" … ")
  if (words.trim() === "") return []
  const who = speakersOf(row)
  if (/^["“«„].*["”»“],?$/su.test(words.trim()))
    return [{ "@type": "Quotation", text: words, ...(who.length && { spokenByCharacter: who }) }]
  const against = AGAINST[row.act]
  const said = against ? { description: `${against} ${names(who)}` } : { ...(who.length && { author: who }) }
  return [{ "@type": "Claim", text: words, ...said }]
}

/** What somebody does to a claim that is not theirs: they are not its author. */
const AGAINST: { readonly [act in Row["act"]]?: string } = {
  denies: "Denied by",
  doubts: "Doubted by",
  declines: "Not commented on by",
}

const KINDS: { readonly [kind in Row["kind"]]?: string } = {
  person: "Person",
  organisation: "Organization",
  group: "Organization",
}

interface Speaker {
  readonly "@type": string
  readonly name: string
}

/** Those who are named, and are somebody: a document speaks for nobody, and the report's own writer is its author. */
function speakersOf({ speaker, kind }: Row): Speaker[] {
  const type = KINDS[kind]
  return type && speaker && speaker !== "AUTHOR" ? speaker.split(" + ").map((name) => ({ "@type": type, name })) : []
}

const names = (who: readonly Speaker[]) => who.map(({ name }) => name).join(" and ") || "a source that is not named"
