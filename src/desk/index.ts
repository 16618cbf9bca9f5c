export { findingsOf } from "./desk.ts"
export type { DeskFinding, Tied } from "./finding.ts"
