import type {
  Amendment,
  Image,
  Leftover,
  Post,
  PostState,
  Profile,
  Redirect,
  Reply,
  ReplyState,
} from "../../model/index.ts"
import { guarded } from "../fault.ts"
import type { Page, PageOf } from "../page.ts"
import type { Database } from "../tables.ts"
import type { Clock } from "../when.ts"
import { type Arrival, type Arrived, arrive, keepLeftovers, leftovers } from "./arrivals.ts"
import { type Ban, ban, banned, bans, unban } from "./bans.ts"
import { autosave, autosaved, type Draft } from "./drafts.ts"
import { addImage, type Bytes, image, imageBytes, images } from "./images.ts"
import { type PostFilter, type PostLine, post, postBySlug, posts, topics } from "./listed.ts"
import { months } from "./months.ts"
import { amend, amendments, redirect, redirected, redirects } from "./notices.ts"
import { move, publishDue, type Revision, revision, revisions, type Saving, save } from "./posts.ts"
import { profile, profileOf, profiles, saveProfile } from "./profiles.ts"
import {
  addReply,
  addressOf,
  editReply,
  type Moderation,
  moderate,
  moderations,
  type NewReply,
  ownReply,
  type ReplyFilter,
  replies,
  reply,
  replyCounts,
} from "./replies.ts"

/** What a newsroom writes, publishes and is answered. Its errors are `HearsayError`s; what was acknowledged is kept. */
export interface Newsroom {
  /**
   * Keeps a post's next revision. `base` is the revision that it was made from (0 for a new post): when somebody else
   * saved meanwhile it is refused ("conflict") and nothing is lost. The old address of a published post leads on.
   */
  save(post: Saving, by: string, base: number): Promise<Post>
  post(id: string): Promise<Post | undefined>
  postBySlug(slug: string): Promise<Post | undefined>
  /** Posts, those published last first, or (`order: "modified"`) those last changed. */
  posts(filter?: PostFilter, page?: PageOf): Promise<Page<PostLine>>
  /** Topics of public posts, and how many there are of each, most first. */
  topics(): Promise<readonly { readonly topic: string; readonly posts: number }[]>
  /** How many public posts each month has, the last first: "2026-03". */
  months(): Promise<readonly { readonly month: string; readonly posts: number }[]>
  revisions(post: string): Promise<readonly Revision[]>
  revision(post: string, revision: number): Promise<Post | undefined>
  /** Takes a post to another state, as a revision; a scheduled one needs the time that it is due. */
  move(post: string, state: PostState, by: string, due?: string): Promise<Post>
  /** Publishes the scheduled posts whose time has come; gives them. */
  publishDue(): Promise<readonly Post[]>
  /** Keeps what somebody is typing, over what they typed before; no revision. */
  autosave(draft: Draft): Promise<void>
  /** What somebody typed and did not save; undefined when there is nothing newer than the last revision. */
  autosaved(post: string, account: string): Promise<Draft | undefined>

  saveProfile(profile: Profile): Promise<Profile>
  /** By id or by slug. */
  profile(idOrSlug: string): Promise<Profile | undefined>
  profileOf(account: string): Promise<Profile | undefined>
  profiles(): Promise<readonly Profile[]>

  amend(amendment: Amendment): Promise<Amendment>
  /** Of one post, oldest first; or of all public posts, last first. */
  amendments(post?: string, page?: PageOf): Promise<Page<Amendment>>

  /** Keeps a reply once: the same id again changes nothing. */
  addReply(reply: NewReply): Promise<Reply>
  reply(id: string): Promise<Reply | undefined>
  /** A reply of any state, for whoever shows its token. */
  ownReply(id: string, token: string): Promise<Reply | undefined>
  /** The hash of the network address that a reply came from. */
  addressOf(reply: string): Promise<string | undefined>
  /** Replies: of a post oldest first, else the last ones first. */
  replies(filter?: ReplyFilter, page?: PageOf): Promise<Page<Reply>>
  replyCounts(post?: string): Promise<{ readonly [state in ReplyState]: number }>
  /** Changes the words of a reply whose writer shows its token. */
  editReply(id: string, token: string, body: string, state: ReplyState): Promise<Reply>
  /** Takes replies to another state, and keeps who did. Those that are in it stay as they are. */
  moderate(ids: readonly string[], state: ReplyState, by: string, because?: string): Promise<readonly Reply[]>
  moderations(reply: string): Promise<readonly Moderation[]>
  ban(ban: Ban): Promise<void>
  unban(kind: Ban["kind"], value: string): Promise<void>
  bans(): Promise<readonly Ban[]>
  /** Whether one of these is banned now. */
  banned(who: { readonly [kind in Ban["kind"]]?: string }): Promise<boolean>

  /** Keeps a picture under the hash of its bytes. */
  addImage(image: Image, bytes: Bytes): Promise<Image>
  image(id: string): Promise<Image | undefined>
  imageBytes(id: string): Promise<Bytes | undefined>
  images(page?: PageOf): Promise<Page<Image>>

  redirect(redirect: Redirect): Promise<void>
  redirected(from: string): Promise<string | undefined>
  redirects(): Promise<readonly Redirect[]>

  /** Keeps a post with all that came with it from elsewhere, whole or not at all; what is here already stays as it is. */
  arrive(arrival: Arrival, by: string): Promise<Arrived>
  /** Keeps what came with an import and has no place here, over what was kept of the same id. */
  keepLeftovers(leftovers: readonly Leftover[]): Promise<void>
  /** In the order in which they came. */
  leftovers(page?: PageOf): Promise<Page<Leftover>>
}

/** The newsroom in a store's tables. */
export function newsroomOn(db: Database, clock: Clock): Newsroom {
  return {
    save: guarded((saving, by, base) => save(db, saving, by, base, clock())),
    post: guarded((id) => post(db, id)),
    postBySlug: guarded((slug) => postBySlug(db, slug)),
    posts: guarded((filter = {}, page = {}) => posts(db, filter, page)),
    topics: guarded(() => topics(db)),
    months: guarded(() => months(db)),
    revisions: guarded((id) => revisions(db, id)),
    revision: guarded((id, number) => revision(db, id, number)),
    move: guarded((id, state, by, due) => move(db, id, state, by, clock(), due)),
    publishDue: guarded(() => publishDue(db, clock())),
    autosave: guarded((draft) => autosave(db, draft, clock())),
    autosaved: guarded((id, account) => autosaved(db, id, account)),
    saveProfile: guarded((given) => saveProfile(db, given)),
    profile: guarded((idOrSlug) => profile(db, idOrSlug)),
    profileOf: guarded((account) => profileOf(db, account)),
    profiles: guarded(() => profiles(db)),
    amend: guarded((amendment) => amend(db, amendment)),
    amendments: guarded((id, page = {}) => amendments(db, id, page)),
    addReply: guarded((given) => addReply(db, given)),
    reply: guarded((id) => reply(db, id)),
    ownReply: guarded((id, token) => ownReply(db, id, token)),
    addressOf: guarded((id) => addressOf(db, id)),
    replies: guarded((filter = {}, page = {}) => replies(db, filter, page)),
    replyCounts: guarded((id) => replyCounts(db, id)),
    editReply: guarded((id, token, body, state) => editReply(db, id, token, body, state, clock())),
    moderate: guarded((ids, state, by, because) => moderate(db, ids, state, by, because, clock())),
    moderations: guarded((id) => moderations(db, id)),
    ban: guarded((given) => ban(db, given)),
    unban: guarded((kind, value) => unban(db, kind, value)),
    bans: guarded(() => bans(db)),
    banned: guarded((who) => banned(db, who, clock())),
    addImage: guarded((given, bytes) => addImage(db, given, bytes)),
    image: guarded((id) => image(db, id)),
    imageBytes: guarded((id) => imageBytes(db, id)),
    images: guarded((page = {}) => images(db, page)),
    redirect: guarded((given) => redirect(db, given)),
    redirected: guarded((from) => redirected(db, from)),
    redirects: guarded(() => redirects(db)),
    arrive: guarded((arrival, by) => arrive(db, arrival, by, clock())),
    keepLeftovers: guarded((given) => keepLeftovers(db, given)),
    leftovers: guarded((page = {}) => leftovers(db, page)),
  }
}
