import type { Amendment, OnePost, OneProfile, Revision } from "./answers.ts"
import type { Difference } from "./differences.ts"
import type { Sent } from "./form.ts"
import type { Looked } from "./looked.ts"

/** What the page of the writing room is given. */
export interface RoomData {
  readonly post: OnePost
  /** The revision that the writing goes out from. */
  readonly base: number
  /** Something typed and not saved, that could be gone on with. */
  readonly offered?: { readonly base: number; readonly title: string } | undefined
  readonly editor: boolean
  readonly profiles: readonly OneProfile[]
  readonly last?: Revision | undefined
  readonly amendments: readonly Amendment[]
  readonly looked?: Looked | undefined
  /** "2026-03-12T09:30", UTC. */
  readonly now: string
}

/** Somebody else's revision that stands in the way of a save. */
export interface Theirs {
  readonly revision: number
  readonly by: string
  readonly kept: string
  readonly differences: readonly Difference[]
}

/** What came back when the form was sent. */
export type Filled =
  | {
      readonly problem?: string
      readonly theirs?: Theirs
      readonly sent?: Sent | undefined
      readonly base?: number
      readonly said?: string
      readonly revision?: number
    }
  | null
  | undefined
