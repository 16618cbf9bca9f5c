import type { CopyShelf } from "../model/copy.ts"
import type { Correction, Judged, Judgement, Ledger } from "../model/index.ts"
import type { StoryShelf } from "../model/story.ts"
import { backUp, type Counts } from "./backup.ts"
import { check, type StoreFault } from "./check.ts"
import { copyShelf } from "./copy-shelf.ts"
import { guarded, guardedStream } from "./fault.ts"
import { type Published, type RowFilter, type RowLine, rows } from "./find.ts"
import { type Jobs, jobsOn, type Trying } from "./jobs.ts"
import { judge } from "./judge.ts"
import { corrections, type JudgementFilter, judgement, judgements } from "./judgements.ts"
import { type Kept, keep } from "./keep.ts"
import { type Newsroom, newsroomOn } from "./newsroom/newsroom.ts"
import { type Opened, open, type Place } from "./open.ts"
import { type OutletProfile, outletProfile } from "./outlet-profile.ts"
import type { Page, PageOf } from "./page.ts"
import { type Facets, facets, type SourceProfile, sourceProfile } from "./profiles.ts"
import { type KeptReport, ledger, type ReportLine, report, reports, type Version, versions } from "./reports.ts"
import { restore } from "./restore.ts"
import { type OutletLine, outlets, type SourceLine, sources, type TallyFilter, tally } from "./sources.ts"
import {
  type Heard,
  hear,
  heard,
  type StoryLine,
  type StoryOf,
  type StoryPage,
  stories,
  story,
  storyMark,
  storyOf,
  toldNow,
} from "./stories.ts"
import { storyShelf } from "./story-shelf.ts"
import type { Clock } from "./when.ts"

/** Where ledgers are kept: in this process or on a server, the same. Its errors are `HearsayError`s. */
export interface Store {
  /** Keeps a ledger, whole or not at all, and says what it brought; twice changes nothing. */
  keep(ledger: Ledger): Promise<Kept>
  /** A report's ledger as it was read: the last reading of its last version, or of that one. */
  ledger(report: string, version?: number): Promise<Ledger | undefined>
  /** All that is kept of a report, of its last version or of that one. */
  report(id: string, version?: number): Promise<KeptReport | undefined>
  /** A report's versions and their readings, oldest first; none when there is no such report. */
  versions(report: string): Promise<readonly Version[]>
  reports(filter?: Published, page?: PageOf): Promise<Page<ReportLine>>
  rows(filter?: RowFilter, page?: PageOf): Promise<Page<RowLine>>
  sources(filter?: { readonly words?: string }, page?: PageOf): Promise<Page<SourceLine>>
  outlets(page?: PageOf): Promise<Page<OutletLine>>
  /** How many rows there are of each label. */
  tally(by: "act" | "naming" | "kind" | "relayed", filter?: TallyFilter): Promise<{ readonly [label: string]: number }>
  /** How many rows there are of each label, speaker, outlet and body, as far as a filter finds them. */
  facets(filter?: RowFilter): Promise<Facets>
  /** What somebody of that name says, in counts. */
  sourceProfile(name: string): Promise<SourceProfile>
  /** How an outlet sources, in counts. */
  outletProfile(name: string): Promise<OutletProfile>
  /** Keeps a judgement: a person's or a machine's, undone by another one. */
  judge(judgement: Judgement): Promise<Judged>
  /** One judgement, by its number. */
  judgement(id: number): Promise<Judged | undefined>
  judgements(filter?: JudgementFilter, page?: PageOf): Promise<Page<Judged>>
  /** A report's corrections that count. */
  corrections(report: string): Promise<readonly Judged<Correction>[]>
  /** Stories, those with the newest report first; `least` leaves out those that fewer reports tell. */
  stories(filter?: { readonly least?: number }, page?: PageOf): Promise<Page<StoryLine>>
  /** A story and its reports, by its id or by that of one of its reports. */
  story(id: string): Promise<StoryPage | undefined>
  /** Another word as soon as anything is other that a story's claims are worked out from; by the same ids. */
  storyMark(id: string): Promise<string | undefined>
  /** What a language model answered of a story's passages, by the story's own id; undefined when none was asked. */
  heard(story: string): Promise<Heard | undefined>
  /** Keeps what it answered, in the place of what it answered before. */
  hear(story: string, heard: Heard): Promise<void>
  /** Another word as soon as other reports tell the story of that id, or one of them is read otherwise. */
  toldNow(story: string): Promise<string | undefined>
  /** The story that a report is in, and how many tell it. */
  storyOf(report: string): Promise<StoryOf | undefined>
  /** Where is kept which report is in which story: for whoever compares reports. */
  storyShelf<Traits>(): StoryShelf<Traits>
  /** Where is kept by which fingerprints copies of a report's text are found. */
  copyShelf(): CopyShelf
  readonly jobs: Jobs
  readonly newsroom: Newsroom
  /** Lists what cannot be right in what is kept; nothing when it is sound. */
  check(): AsyncIterable<StoreFault>
  /** The whole store as lines of JSON. */
  backUp(): AsyncIterable<string>
  /** Fills an empty store from such lines, whole or not at all. */
  restore(lines: AsyncIterable<string> | Iterable<string>): Promise<Counts>
  close(): Promise<void>
}

/** What a store is given besides its place. */
export interface StoreOptions extends Place {
  readonly clock: Clock
  readonly jobs?: Trying
}

/** Opens a store, and makes it when there is none: `await openStore({ folder: "data", clock: () => new Date() })`. */
export async function openStore({ clock, jobs = {}, ...place }: StoreOptions): Promise<Store> {
  return storeOn(await open(place, clock), clock, jobs)
}

/** The store whose tables are open. */
export function storeOn({ db, close }: Opened, clock: Clock, trying: Trying = {}): Store {
  return {
    keep: guarded((ledger) => keep(db, ledger, clock())),
    ledger: guarded((report, version) => ledger(db, report, version)),
    report: guarded((id, version) => report(db, id, version)),
    versions: guarded((report) => versions(db, report)),
    reports: guarded((filter = {}, page = {}) => reports(db, filter, page)),
    rows: guarded((filter = {}, page = {}) => rows(db, filter, page)),
    sources: guarded((filter = {}, page = {}) => sources(db, filter, page)),
    outlets: guarded((page = {}) => outlets(db, page)),
    tally: guarded((by, filter = {}) => tally(db, by, filter)),
    facets: guarded((filter = {}) => facets(db, filter)),
    sourceProfile: guarded((name) => sourceProfile(db, name)),
    outletProfile: guarded((name) => outletProfile(db, name)),
    stories: guarded((filter = {}, page = {}) => stories(db, filter, page)),
    story: guarded((id) => story(db, id)),
    storyMark: guarded((id) => storyMark(db, id)),
    heard: guarded((story) => heard(db, story)),
    hear: guarded((story, heard) => hear(db, story, heard, clock())),
    toldNow: guarded((story) => toldNow(db, story)),
    storyOf: guarded((report) => storyOf(db, report)),
    storyShelf: () => storyShelf(db),
    copyShelf: () => copyShelf(db),
    judge: guarded((judgement) => judge(db, judgement, clock())),
    judgement: guarded((id) => judgement(db, id)),
    judgements: guarded((filter = {}, page = {}) => judgements(db, filter, page)),
    corrections: guarded((report) => corrections(db, report)),
    jobs: jobsOn(db, clock, trying),
    newsroom: newsroomOn(db, clock),
    check: () => guardedStream(check(db)),
    backUp: () => guardedStream(backUp(db, clock())),
    restore: guarded((lines) => restore(db, lines)),
    close,
  }
}
