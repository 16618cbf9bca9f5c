/** What comes from beyond these pages: the API's types, and the model's. */
export type { PlaceNamed } from "../../../src/ledger/places.ts"
export type { Claim, ClaimGraph, ClaimNode, Mention } from "../../../src/model/claim.ts"
export type { Act, Amendment, Image, Kind, Naming, Reply } from "../../../src/model/index.ts"
export type {
  AttributionPage,
  JobPage,
  Me,
  NewlySent,
  OneInvitation,
  OneJob,
  OneOutlet,
  OneProfile,
  OneReply,
  OneReport,
  OneSource,
  OutletPage,
  People,
  Problem,
  Replies,
  ReportPage,
  Sessions,
  SiteAbout as Site,
  SiteAmendmentPage,
  SiteContributor,
  SiteLine,
  SiteLinePage,
  SitePost,
  SiteShelves as Shelves,
  SourcePage,
  StoriesPage,
  StoryClaimsAnswer as StoryClaims,
} from "../../../src/server/answers.ts"
export type { RowLine } from "../../../src/store/find.ts"
export type { ReportLine, Version } from "../../../src/store/reports.ts"
