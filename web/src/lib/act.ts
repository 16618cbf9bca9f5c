import { fail, type RequestEvent } from "@sveltejs/kit"
import { Refused } from "./api.ts"

/** Does what a form asks; where the API refuses, the form is shown again with what would do. */
export async function trying<Done, Kept extends Record<string, unknown>>(act: () => Promise<Done>, kept: Kept) {
  try {
    return await act()
  } catch (error) {
    if (error instanceof Refused) return fail(error.problem.status, { ...kept, problem: error.message })
    throw error
  }
}

/** A form's fields that hold words. */
export async function wordsOf({ request }: RequestEvent): Promise<Readonly<Record<string, string>>> {
  const form = await request.formData()
  return Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value.trim()]] : [])),
  )
}

const HERE = "http://here.invalid"

/** Where somebody goes on after signing in: a page of ours, never another site's, however its address is written. */
export function onward(to: string | null): string {
  const url = URL.parse(to ?? "/", HERE)
  // "/.//elsewhere" is a path of ours that would be read as an address of another's.
  return url?.origin === HERE ? url.pathname.replace(/^\/+/, "/") + url.search + url.hash : "/"
}
