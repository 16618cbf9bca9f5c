/** What comes from beyond the desk's pages: the API's types, and the model's. */
export type { DeskFinding } from "../../../../src/desk/index.ts"
export type { Amendment, Dismissal, Image, PostState, Tie } from "../../../../src/model/index.ts"
export type {
  AttributionPage,
  BanList,
  LookedAt,
  OneDraft,
  OnePost,
  OneProfile,
  PostPage,
  Problem,
  Profiles,
  QueuedReply,
  ReplyCounts,
  ReplyPage,
  Revisions,
} from "../../../../src/server/answers.ts"
export type { RowLine } from "../../../../src/store/find.ts"
export type { Revision } from "../../../../src/store/newsroom/posts.ts"
