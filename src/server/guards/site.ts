/**
 * Whether a request that changes something may have been sent by a page of another site (cross-site request forgery).
 * Every browser in use says where it comes from, by Sec-Fetch-Site or by Origin; what says neither is no browser, and
 * nobody else's cookies are in it. After Go's http.CrossOriginProtection.
 */
export function isFromElsewhere(headers: Headers, host: string | undefined): boolean {
  const site = headers.get("sec-fetch-site")
  if (site !== null) return site !== "same-origin" && site !== "none"
  const origin = headers.get("origin")
  return origin !== null && hostOf(origin) !== host
}

/** A proxy in front may speak https while we speak http: the host is what is compared. "null" is nobody's. */
const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : undefined)
