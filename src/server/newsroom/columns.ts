import type { Amendment } from "../../model/index.ts"
import type { OnePost } from "../answers.ts"
import type { Column } from "../csv.ts"

/** Posts as a table. */
export const POSTS: readonly Column<OnePost>[] = [
  ["id", ({ id }) => id],
  ["slug", ({ slug }) => slug],
  ["title", ({ title }) => title],
  ["state", ({ state }) => state],
  ["access", ({ access }) => access],
  ["published", ({ published }) => published],
  ["modified", ({ modified }) => modified],
  ["contributors", ({ contributors }) => contributors],
  ["topics", ({ topics }) => topics],
]

/** Corrections and updates as a table. */
export const AMENDMENTS: readonly Column<Amendment>[] = [
  ["at", ({ at }) => at],
  ["post", ({ post }) => post],
  ["kind", ({ kind }) => kind],
  ["what", ({ what }) => what],
  ["because", ({ because }) => because],
  ["by", ({ by }) => by],
]
