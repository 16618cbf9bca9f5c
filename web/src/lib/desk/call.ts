import type { Problem } from "./answers.ts"

/** What the API refused, in its own words. */
export class NotDone extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** Asks the API from the page, in the name of whoever is signed in. */
export async function call<Answer>(
  method: string,
  path: string,
  body?: unknown,
  more: RequestInit = {},
): Promise<Answer> {
  const json = body !== undefined && !(body instanceof FormData)
  const response = await fetch(`/api/v1${path}`, {
    method,
    ...(json && { headers: { "content-type": "application/json" } }),
    ...(body !== undefined && { body: json ? JSON.stringify(body) : (body as FormData) }),
    ...more,
  })
  if (response.status === 204) return undefined as Answer
  const answer: unknown = await response.json().catch(() => undefined)
  if (response.ok) return answer as Answer
  throw new NotDone(response.status, (answer as Problem | undefined)?.detail ?? "The server gave no reason.")
}
