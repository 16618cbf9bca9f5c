import { decodeHTML } from "entities"
import { slugOf } from "../newsroom/slug.ts"
import { type Element, leaf } from "./element.ts"

const isTopic = ({ attributes: { domain = "category", nicename = "" } = {} }: Element) =>
  domain === "post_tag" || (domain === "category" && nicename !== "uncategorized")
const nameOf = ({ words = "" }: Element) => decodeHTML(words).replace(/\s+/g, " ").trim()

/** A post's categories and tags, once each. */
export const topicsOf = (categories: readonly Element[]): string[] => [
  ...new Set(categories.filter(isTopic).map(nameOf).filter(Boolean)),
]

/** Topics as tags; those that came as something else go out as that, and so does what is no topic. */
export function categoriesOf(topics: readonly string[], came: readonly Element[] = []): Element[] {
  const kept = came.filter((each) => !isTopic(each) || topics.includes(nameOf(each)) || nameOf(each) === "")
  const there = new Set(kept.filter(isTopic).map(nameOf))
  return [...kept, ...topics.filter((topic) => !there.has(topic)).map(tag)]
}

const tag = (topic: string) =>
  leaf("category", topic, { domain: "post_tag", nicename: encodeURIComponent(slugOf(topic)).toLowerCase() })
