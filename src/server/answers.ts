/** What the API takes and answers. Its OpenAPI document is made from these types (`npm run client`), docstrings included. */

import type { Card } from "../exchange/card/card.ts"
import type { OpenGraphImage } from "../exchange/site/open-graph.ts"
import type { Shown, Site } from "../exchange/site/site.ts"
import type {
  Amendment,
  Correction,
  Image,
  Judged,
  Ledger,
  Post,
  Profile,
  Reply,
  ReplyState,
  Summary,
  Tally,
} from "../model/index.ts"
import type { Looked } from "../pipeline/draft.ts"
import type { StoryClaims } from "../pipeline/story-claims.ts"
import type { RowLine } from "../store/find.ts"
import type { Job } from "../store/jobs.ts"
import type { Ban } from "../store/newsroom/bans.ts"
import type { Revision } from "../store/newsroom/posts.ts"
import type { OutletProfile, ReadBy } from "../store/outlet-profile.ts"
import type { Page } from "../store/page.ts"
import type { SourceProfile } from "../store/profiles.ts"
import type { ReportLine, Version } from "../store/reports.ts"
import type { OutletLine, SourceLine } from "../store/sources.ts"
import type { StoryLine, StoryOf, StoryPage } from "../store/stories.ts"
import type { Invitation, Person, Session } from "./accounts/accounts.ts"
import type { Rates } from "./rates.ts"

export type ReportPage = Page<ReportLine>
export type AttributionPage = Page<RowLine> & {
  /** How many rows there are of each label; only when they are asked for. */
  readonly facets?: Facets
}
export type SourcePage = Page<SourceLine>
export type OutletPage = Page<OutletLine>
export type JudgementPage = Page<Judged>
export type JobPage = Page<OneJob>
export type OneJudgement = Judged

/** A report: its ledger as it was read, what people made of it, and what that adds up to. */
export interface OneReport {
  readonly version: number
  readonly ledger: Ledger
  /** Of the ledger with the corrections in it. */
  readonly summary: Summary
  /** The corrections that count, of this version. */
  readonly corrections: readonly Judged<Correction>[]
  /** Everything that was said of its rows and taken back, of any version, oldest first. */
  readonly judgements: readonly Judged[]
  /** Its versions, oldest first. */
  readonly versions: readonly Version[]
  /** The story that it was placed in, and how many reports tell it; absent where it was not placed. */
  readonly story?: StoryOf
}

export interface Versions {
  readonly report: string
  readonly items: readonly Version[]
}

/** Reports of the same events, in a list; one, with its reports; and what is claimed in it. */
export type StoriesPage = Page<StoryLine>
export type OneStory = StoryPage
export type StoryClaimsAnswer = StoryClaims
export type OneCard = Card

/** Counts of rows by label; of speakers, outlets and bodies the first 20, those with most rows first. */
export interface Facets {
  readonly act: Counts
  readonly naming: Counts
  readonly kind: Counts
  /** "true" and "false". */
  readonly relayed: Counts
  readonly speaker: readonly Tally[]
  readonly outlet: readonly Tally[]
  readonly body: readonly Tally[]
  /** How many rows were counted, those published last; `whole` when that is all that the filter finds. */
  readonly counted: number
  readonly whole: boolean
}
export type Counts = Readonly<Record<string, number>>

/** A piece of work, and what was asked for by its name: neither a pasted text nor an uploaded file is in it. */
export interface OneJob extends Omit<Job, "payload" | "key" | "worker"> {
  readonly asked: {
    readonly source?: string
    /** Of the file that was uploaded. */
    readonly name?: string
    readonly url?: string
    readonly title?: string
    readonly outlet?: string
    readonly published?: string
    /** How the text begins that was pasted. */
    readonly begins?: string
  }
}

/** Somebody whom reports name: what they say, where and when, and for whom. */
export interface OneSource extends Omit<SourceProfile, "acts"> {
  readonly name: string
  /** How many rows of each act: confirmed and denied are among them. */
  readonly acts: Counts
  /** Their statements, those published last first. */
  readonly statements: AttributionPage
}

/** How an outlet sources: counts, and the error rates that qualify them; never a score. */
export interface OneOutlet extends Omit<OutletProfile, "readBy"> {
  readonly name: string
  /** Of the reports that were counted: their rows, and how many of each naming. */
  readonly rows: number
  readonly naming: Counts
  /** "true": rows that reached the reports through somebody else. */
  readonly relayed: Counts
  /** Sentences that nobody is credited with. */
  readonly ownVoice: number
  /** How many of the reports each extractor read with which model, with their published error rates; who read most first. */
  readonly readBy: readonly RatedReading[]
}

interface RatedReading extends ReadBy {
  /** Absent: nobody measured that extractor with that model. */
  readonly rates?: Rates
}

/** What was found in reports, in rows and among sources: the first few of each. */
export interface Found {
  readonly words: string
  readonly reports: ReportPage
  readonly attributions: AttributionPage
  readonly sources: SourcePage
}

/** A post: without its password; what the desk noted, and where it was imported from, is for those who write here. */
export type OnePost = Omit<Post, "password" | "dismissed" | "origin"> & Partial<Pick<Post, "dismissed">>
export type PostPage = Page<OnePost>

/** What somebody typed and did not save, and the revision that they began from. */
export interface OneDraft {
  readonly base: number
  readonly post: Omit<Post, "created" | "modified" | "password" | "origin">
}

export interface Revisions {
  readonly post: string
  readonly items: readonly Revision[]
}

/** Somebody who writes here. */
export type OneProfile = Omit<Profile, "account" | "origin"> & {
  readonly hasAccount: boolean
  /** Whether it is that of whoever asks. */
  readonly mine?: boolean
}
export interface Profiles {
  readonly items: readonly OneProfile[]
}

/** A reply: its HTML is clean. */
export type OneReply = Omit<Reply, "email" | "spam" | "origin"> & { readonly html: string }
export interface Replies {
  /** Whether more are taken. */
  readonly open?: boolean
  readonly items: readonly OneReply[]
}
export type Moderated = Replies
/** A reply as it waits to be looked at. */
export interface QueuedReply extends Reply {
  readonly html: string
}
export type ReplyPage = Page<QueuedReply>
export type ReplyCounts = { readonly [state in ReplyState]: number }

/** A reply that was just sent, and what its writer shows to change it. */
export interface NewlySent {
  readonly reply: OneReply
  readonly token: string
}
export interface BanList {
  readonly items: readonly Ban[]
}

/** The newsroom's public site. */
export interface SiteAbout extends Site {
  /** Whether pages of other sites may show the cards of claims. */
  readonly cards: boolean
}

/** A public post as its page shows it: its HTML is clean. */
export interface SitePost extends Omit<Shown, "post" | "contributors"> {
  readonly post: Omit<Post, "body" | "dismissed" | "origin" | "password">
  readonly html: string
  readonly contributors: readonly Omit<Profile, "account" | "origin">[]
  /** The picture that is made for it, for whoever passes its address on. */
  readonly card: OpenGraphImage
  /** schema.org's ReportageNewsArticle. */
  readonly jsonLd: object
}
/** A public post in a list. */
export interface SiteLine extends Pick<Post, "id" | "slug" | "title" | "deck" | "topics" | "published" | "modified"> {
  readonly contributors: readonly SiteName[]
  readonly cover?: Image
}
export type SiteLinePage = Page<SiteLine>
/** A correction or an update, and where it was made. */
export interface SiteAmendment extends Amendment, Pick<Post, "title" | "slug"> {}
export type SiteAmendmentPage = Page<SiteAmendment>

/** Where public posts stand. */
export interface SiteShelves {
  readonly topics: readonly { readonly topic: string; readonly posts: number }[]
  /** "2026-03". */
  readonly months: readonly { readonly month: string; readonly posts: number }[]
  readonly contributors: readonly SiteName[]
}
/** Somebody who writes here: their name, and the last part of their page's address. */
export type SiteName = Pick<Profile, "name" | "slug">
/** Somebody who writes here, as readers see them; the biography is clean. */
export type SiteContributor = Omit<Profile, "account" | "origin">
export interface Moved {
  readonly to: string
}

export type AmendmentPage = Page<Amendment>
export type OneImage = Image
export type LookedAt = Looked

/** A picture, and what is told about it. */
export interface NewImage {
  /** @format binary */
  readonly file: string
  readonly alternative?: string
  readonly caption?: string
  readonly credit?: string
}

/** Who asks, and what they may do. */
export interface Me {
  /** Absent for somebody who is not signed in. */
  readonly person?: Person
  /** Whether they may add reports and judge. */
  readonly mayWrite: boolean
}

export interface Sessions {
  readonly items: readonly Session[]
}
export interface People {
  readonly items: readonly Person[]
}

/** A link by which somebody makes an account, once. */
export interface OneInvitation extends Invitation {
  /** The page, on this server. */
  readonly path: string
}

/** An error, after RFC 9457. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  /** What came, and what would do. */
  readonly detail: string
  /** A short stable name: "not-found", "bad-cursor". */
  readonly code: string
}

/** Asks for a report to be read: from an address, or from a text. */
export type NewReport = (NewAddress | NewText) & {
  /** What whoever asks knows better. */
  readonly title?: string
  readonly outlet?: string
  /** An ISO 8601 date, or date and time. */
  readonly published?: string
  /** Read it anew, though it was read before. */
  readonly again?: boolean
}
interface NewAddress {
  /** http or https. */
  readonly source: string
}
interface NewText {
  readonly text: string
  /** Where the text is from. */
  readonly url?: string
}

/** The same as a form: with a file, or with one of the fields of `NewReport`; fields that are left empty count for nothing. */
export interface Upload {
  /** @format binary */
  readonly file?: string
  readonly source?: string
  readonly text?: string
  readonly url?: string
  readonly title?: string
  readonly outlet?: string
  readonly published?: string
}
