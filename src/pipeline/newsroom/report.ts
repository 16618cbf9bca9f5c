import type { Note, PostPiece } from "../../exchange/newsroom/piece.ts"

/** What an import brings, or would bring. */
export interface ImportReport {
  readonly system: "wordpress" | "ghost"
  readonly site: { readonly name: string; readonly address: string }
  readonly profiles: Count
  readonly posts: Count & { readonly states: { readonly [state: string]: number } }
  readonly replies: Count & { readonly states: { readonly [state: string]: number } }
  /** Pictures whose bytes are at hand, and those whose are not. */
  readonly pictures: { readonly found: number; readonly missing: number }
  /** What has no place here, and is kept for the way back. */
  readonly leftovers: number
  readonly notes: readonly Told[]
}

export interface Count {
  readonly new: number
  /** Those that are here from an earlier import: they stay as they are. */
  readonly here: number
}

/** All notes of one kind. */
export interface Told {
  readonly how: Note["how"]
  readonly what: string
  readonly count: number
  /** Where, for the first few. */
  readonly examples: readonly string[]
}

/** Counts what comes, one piece after the other. */
export function counting() {
  const profiles = { new: 0, here: 0 }
  const posts = { new: 0, here: 0, states: {} as Record<string, number> }
  const replies = { new: 0, here: 0, states: {} as Record<string, number> }
  const notes = new Map<string, { how: Note["how"]; what: string; count: number; examples: string[] }>()
  let leftovers = 0
  const note = ({ how, what, where }: Note) => {
    const told = notes.get(what) ?? { how, what, count: 0, examples: [] }
    notes.set(what, told)
    told.count++
    if (told.examples.length < 3 && where !== "" && !told.examples.includes(where)) told.examples.push(where)
  }
  return {
    profile: (fresh: boolean) => void profiles[fresh ? "new" : "here"]++,
    post({ post, replies: came, notes: said }: PostPiece, arrived: { post: boolean; replies: number }) {
      posts[arrived.post ? "new" : "here"]++
      add(posts.states, post.access === "public" ? post.state : `${post.state}, ${ACCESS[post.access]}`)
      replies.new += arrived.replies
      replies.here += came.length - arrived.replies
      for (const { reply } of came) add(replies.states, reply.state)
      said.forEach(note)
    },
    leftover: () => void leftovers++,
    note,
    told: () => ({ profiles, posts, replies, leftovers, notes: [...notes.values()] }),
  }
}

const ACCESS = { public: "", private: "private", password: "under a password" }

const add = (counts: Record<string, number>, key: string) => {
  counts[key] = (counts[key] ?? 0) + 1
}
