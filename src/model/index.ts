export type { Attribution } from "./attribution.ts"
export { attributionId } from "./attribution.ts"
export type {
  ChainEnd,
  Claim,
  ClaimEdge,
  ClaimGraph,
  ClaimNode,
  ClaimProposal,
  ClaimRoots,
  CopyGroup,
  Difference,
  Mention,
  Relation,
  WhatIf,
} from "./claim.ts"
export type { Finding } from "./finding.ts"
export { HearsayError } from "./finding.ts"
export type { CorrectedField, Correction, Judged, Judgement, PairJudgement, Undo } from "./judgement.ts"
export { standing } from "./judgement.ts"
export type { Credit, Ledger, OwnVoice } from "./ledger.ts"
export { LEDGER_VERSION } from "./ledger.ts"
export { mended } from "./mended.ts"
export type { Leftover, Origin } from "./origin.ts"
export type {
  Amendment,
  Dismissal,
  Image,
  Post,
  PostState,
  Profile,
  Redirect,
  Tie,
} from "./post.ts"
export type { Reply, ReplyRule, ReplyState } from "./reply.ts"
export type { Contributor, Furniture, FurnitureKind, Report } from "./report.ts"
export type { Act, Kind, Naming, Place, Relay, Root, Row, Step, Sureness, Time, When } from "./row.ts"
export type { Source } from "./source.ts"
export type { Span } from "./span.ts"
export type { RootCount, Stance, Summary, Tally } from "./summary.ts"
