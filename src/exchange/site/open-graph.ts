import { createHash } from "node:crypto"
import { addresses, type Shown, type Site } from "./site.ts"
import { titleOf } from "./title.ts"

/** The picture that is made for a post, for whoever passes its address on: what stands on it, and where it is. */
export interface OpenGraphImage {
  readonly headline: string
  readonly outlet: string
  /** "Ida Lund and Omar Brandt"; "" when nobody is named. */
  readonly by: string
  /** Another one when anything on it changes, so that what was fetched before is not shown for it. */
  readonly key: string
  readonly address: string
  readonly width: number
  readonly height: number
  readonly alternative: string
}

/** Counts up when the drawing changes. */
const DRAWING = 1

/** The card of a post. Open Graph's own size: 1.91 to 1. */
export function openGraphImageOf(
  site: Site,
  { post, contributors }: Pick<Shown, "post" | "contributors">,
): OpenGraphImage {
  const words = { headline: titleOf(post), outlet: site.name, by: listed(contributors.map(({ name }) => name)) }
  const key = createHash("sha256")
    .update(JSON.stringify([DRAWING, words]))
    .digest("hex")
    .slice(0, 16)
  const alternative = `${words.headline}. ${words.outlet}${words.by && `, by ${words.by}`}`
  return {
    ...words,
    key,
    address: `${addresses(site).post(post)}/card-${key}.png`,
    width: 1200,
    height: 630,
    alternative,
  }
}

const listed = (names: readonly string[]) =>
  names.length > 2 ? `${names.slice(0, 2).join(", ")} and others` : names.join(" and ")
