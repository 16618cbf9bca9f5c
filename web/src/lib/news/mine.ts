import type { RequestEvent } from "@sveltejs/kit"
import type { NewlySent, OneReply } from "#lib/answers.ts"
import { api } from "#lib/api.ts"

/** For how long a reply may be changed, in seconds. */
const MINUTES = 10 * 60
const COOKIE = "reply-"

/** Lets this browser, and no script in it, change the reply for ten minutes. */
export function remember(event: RequestEvent, { reply, token }: NewlySent, path: string): void {
  const secure = event.url.protocol === "https:"
  event.cookies.set(COOKIE + reply.id, token, { path, maxAge: MINUTES, httpOnly: true, sameSite: "lax", secure })
}

/** What this browser may show to change a reply; undefined when it wrote none of that id. */
export const tokenOf = (event: RequestEvent, id: string): string | undefined => event.cookies.get(COOKIE + id)

/** A reader's own reply, and until when it may be changed. */
export interface Mine {
  readonly reply: OneReply
  readonly until: string
}

/** The replies to this page that its reader sent within the last ten minutes. */
export async function mineOf(event: RequestEvent, post: string): Promise<Mine[]> {
  const sent = event.cookies.getAll().filter(({ name }) => name.startsWith(COOKIE))
  const found = await Promise.all(
    sent.slice(0, 10).map(async ({ name, value: token }): Promise<Mine[]> => {
      const path = { id: name.slice(COOKIE.length) }
      const { data } = await api(event).POST("/api/v1/replies/{id}/mine", {
        params: { path },
        body: { token: token ?? "" },
      })
      const reply = data as OneReply | undefined
      if (reply?.post !== post) return []
      return [{ reply, until: new Date(new Date(reply.at).getTime() + MINUTES * 1000).toISOString() }]
    }),
  )
  return found.flat().filter(({ until }) => new Date(until) > new Date())
}
