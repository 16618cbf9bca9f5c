import type { Image } from "#lib/answers.ts"

/** The addresses of the news pages, as paths. */
export const postAt = (slug: string): string => `/news/${encodeURIComponent(slug)}`
export const contributorAt = (slug: string): string => `/news/by/${encodeURIComponent(slug)}`
export const topicAt = (topic: string): string => `/news/topics/${encodeURIComponent(topic)}`
export const monthAt = (month: string): string => `/news/archive/${month}`
export const imageAt = ({ id }: Pick<Image, "id">): string => `/api/v1/images/${id}`

/** An address that opens a page at these words of it (URL fragment text directives). */
export function wordsAt(path: string, exact: string): string {
  const word = (words: string) => encodeURIComponent(words).replaceAll("-", "%2D")
  const all = exact.split(/\s+/)
  const text = all.length > 12 ? `${word(all.slice(0, 5).join(" "))},${word(all.slice(-5).join(" "))}` : word(exact)
  return `${path}#:~:text=${text}`
}
