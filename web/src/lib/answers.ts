/** What comes from beyond these pages: the API's types, and the model's. */
export type { Act, Judged, Judgement, Kind, Naming } from "../../../src/model/index.ts"
export type {
  AttributionPage,
  JobPage,
  JudgementPage,
  Me,
  OneInvitation,
  OneJob,
  OneOutlet,
  OneReport,
  OneSource,
  OutletPage,
  People,
  Problem,
  ReportPage,
  Sessions,
  SourcePage,
  Versions,
} from "../../../src/server/answers.ts"
export type { RowLine } from "../../../src/store/find.ts"
export type { ReportLine, Version } from "../../../src/store/reports.ts"
