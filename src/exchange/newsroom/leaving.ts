import type { Amendment, Image, Leftover, Post, Profile, Reply } from "../../model/index.ts"

/** A whole newsroom, as it is asked for when it is written in another form. What is a stream can be asked for again. */
export interface Leaving {
  readonly site: {
    readonly name: string
    /** "https://news.example.org" */
    readonly origin: string
    readonly language: string
  }
  readonly now: Date
  readonly profiles: readonly Profile[]
  posts(): AsyncIterable<Post>
  amendments(post: string): Promise<readonly Amendment[]>
  /** Of one post, or all. */
  replies(post?: string): AsyncIterable<Reply>
  images(): AsyncIterable<Image>
  leftovers(): AsyncIterable<Leftover>
}
