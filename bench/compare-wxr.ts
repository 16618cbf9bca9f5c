import { type Element, wordsIn } from "../src/exchange/wordpress/element.ts"
import { parts } from "../src/exchange/wordpress/parse.ts"

/** What is not in both of two exports: how many times, and the first example. */
export interface Difference {
  readonly field: string
  readonly count: number
  readonly was: string
  readonly is: string
}

/** Two WordPress exports, element by element; the order of elements makes no difference. */
export async function differences(was: AsyncIterable<string>, is: AsyncIterable<string>): Promise<Difference[]> {
  const [before, after] = [await leaves(was), await leaves(is)]
  const found = new Map<string, { field: string; count: number; was: string; is: string }>()
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [a, b] = [before.get(key), after.get(key)]
    if (a === b) continue
    const [, field = ""] = key.split("\u0000")
    const told = found.get(field) ?? { field, count: 0, was: `${key.split("\u0000")[0]}: ${a}`, is: String(b) }
    found.set(field, { ...told, count: told.count + 1 })
  }
  return [...found.values()].sort((a, b) => b.count - a.count)
}

/** Every leaf by where it stands. */
async function leaves(chunks: AsyncIterable<string>): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const put = (of: string, field: string, words: string) => {
    let key = `${of}\u0000${field}`
    // Of several with one name each counts.
    while (found.has(key)) key += "+"
    found.set(key, words)
  }
  for await (const { element } of parts(chunks)) walk(element, ownName(element), element.name, put)
  return found
}

function ownName(element: Element): string {
  const number = wordsIn(element, "wp:post_id") || wordsIn(element, "wp:author_login") || wordsIn(element, "wp:term_id")
  return `${element.name} ${number}`
}

function walk(element: Element, of: string, path: string, put: (of: string, field: string, words: string) => void) {
  const { words = "", attributes, children } = element
  if (!children) return put(of, path, `${attributes ? JSON.stringify(attributes) : ""}${words}`)
  for (const child of [...children].sort(byKey)) {
    const comment = child.name === "wp:comment" ? ` comment ${wordsIn(child, "wp:comment_id")}` : ""
    const meta = child.name.endsWith("meta") ? ` ${wordsIn(child, "wp:meta_key")}` : ""
    walk(child, `${of}${comment}`, `${path} > ${child.name}${meta}`, put)
  }
}

/** Of one name in an order of their own, so that those that are the same meet. */
const byKey = (a: Element, b: Element) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
