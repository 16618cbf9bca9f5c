import { isReserved } from "../../exchange/site/index.ts"
import type { Newsroom } from "../../store/newsroom/newsroom.ts"

/** Gives each new post and profile an address that nobody else, nor a page of the site, has: "pier", then "pier-2". */
export function slugsFor(newsroom: Newsroom) {
  const taken = { post: new Map<string, string>(), profile: new Map<string, string>() }
  const next = new Map<string, number>()
  const held = {
    post: async (slug: string) => (await newsroom.postBySlug(slug))?.id,
    profile: async (slug: string) => {
      const found = await newsroom.profile(slug)
      return found?.slug === slug ? found.id : undefined
    },
  }
  const here = { post: (id: string) => newsroom.post(id), profile: (id: string) => newsroom.profile(id) }
  return async (of: "post" | "profile", wanted: string, id: string): Promise<string> => {
    const before = await here[of](id)
    if (before?.id === id) return before.slug
    const stem = wanted.slice(0, 180).replace(/-+$/, "") || "untitled"
    for (let number = next.get(`${of} ${stem}`) ?? 1; ; number++) {
      const slug = number === 1 ? stem : `${stem}-${number}`
      next.set(`${of} ${stem}`, number)
      if ((of === "post" && isReserved(slug)) || (taken[of].get(slug) ?? id) !== id) continue
      if (((await held[of](slug)) ?? id) !== id) continue
      taken[of].set(slug, id)
      return slug
    }
  }
}
