import type { Element } from "./element.ts"
import { numberOf, parentOf } from "./reply.ts"

/** A comment and the one that it answers, which comes before it. */
export interface Threaded {
  readonly comment: Element
  /** Its number; absent when it answers none, or one that is not there. */
  readonly parent?: string
}

/** Comments with each after the one that it answers; those of no such comment, or in a ring, answer none. */
export function threaded(comments: readonly Element[]): Threaded[] {
  const byNumber = new Map(comments.map((comment) => [numberOf(comment), comment]))
  const told = new Set<Element>()
  return comments.flatMap((comment) =>
    chainOf(comment, byNumber, told).map((each) => {
      const parent = byNumber.get(parentOf(each))
      const answers = parent !== undefined && parent !== each && told.has(parent)
      told.add(each)
      return { comment: each, ...(answers && { parent: parentOf(each) }) }
    }),
  )
}

/** A comment after those above it that were not told yet. */
function chainOf(comment: Element, byNumber: ReadonlyMap<string, Element>, told: ReadonlySet<Element>): Element[] {
  const chain = new Set<Element>()
  for (let next: Element | undefined = comment; next && !told.has(next) && !chain.has(next); )
    next = byNumber.get(parentOf(chain.add(next) && next))
  return [...chain].reverse()
}
