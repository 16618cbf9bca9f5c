import type { OneReply } from "#lib/answers.ts"

/** A reply with what answers it. */
export interface Branch {
  readonly reply: OneReply
  readonly answers: Branch[]
}

/** Replies as a tree, each level in the order in which they came; what answers nothing that is shown stands by itself. */
export function threadOf(replies: readonly OneReply[]): Branch[] {
  const branches = new Map(replies.map((reply) => [reply.id, { reply, answers: [] } as Branch]))
  const top: Branch[] = []
  for (const branch of branches.values()) {
    const before = branch.reply.parent === undefined ? undefined : branches.get(branch.reply.parent)
    ;(before?.answers ?? top).push(branch)
  }
  return top
}
