import type { Post } from "../../model/index.ts"
import { inXml } from "./xml.ts"

/** What a post is called where something must stand: by its title, or (some imports have none) by its address. */
export const titleOf = ({ title, slug }: Pick<Post, "title" | "slug">): string =>
  inXml(title).trim() || inXml(slug).trim() || "Untitled"
