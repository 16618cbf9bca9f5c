import type { Amendment, Leftover, Post, Profile, Reply } from "../../model/index.ts"

/** A newsroom's export of another system, as it comes: one thing after the other, each of them in our own words. */
export type Piece =
  | { readonly kind: "site"; readonly site: { readonly name: string; readonly address: string } }
  | { readonly kind: "profile"; readonly profile: Profile; readonly notes: readonly Note[] }
  | ({ readonly kind: "post" } & PostPiece)
  | { readonly kind: "attachment"; readonly attachment: Attachment; readonly leftover: Leftover }
  | { readonly kind: "leftover"; readonly leftover: Leftover; readonly notes: readonly Note[] }

/** A post with all that came with it. */
export interface PostPiece {
  readonly post: Omit<Post, "revision">
  /** What answers another one comes after it. */
  readonly replies: readonly { readonly reply: Reply; readonly address?: string }[]
  readonly amendments: readonly Amendment[]
  /** The paths that it had there. */
  readonly paths: readonly string[]
  readonly notes: readonly Note[]
}

/** A file of the other system's library. */
export interface Attachment {
  readonly id: string
  readonly url: string
  readonly alternative: string
  readonly caption?: string
}

/** What an import does not keep as it was. */
export interface Note {
  /** It is shown in another form; it is kept for the way back and not shown; it is gone. */
  readonly how: "changes" | "kept" | "lost"
  /** A sentence about all of its kind: "E-mail addresses are not kept". */
  readonly what: string
  /** Where: a title, a name. */
  readonly where: string
}

/** The world around a file that is being read: what is here already, and what else is at hand. */
export interface Surroundings {
  readonly now: Date
  /** An e-mail or a network address as something that can be compared and not read. */
  hide(address: string): string
  /** That address, or one like it that nobody else has. */
  slug(of: "post" | "profile", wanted: string, id: string): Promise<string>
  /** The id of the picture at that address of the other site, when its bytes are at hand. */
  picture(url: string, words?: { readonly alternative: string; readonly caption?: string }): Promise<string | undefined>
  attachment(id: string): Attachment | undefined
}
