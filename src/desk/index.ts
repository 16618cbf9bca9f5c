export { findingsOf } from "./desk.ts"
export type { DeskFinding, Draft, FindingCode, Tied } from "./finding.ts"
