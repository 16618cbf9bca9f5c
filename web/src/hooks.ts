import type { Reroute } from "@sveltejs/kit/hooks"

/** A report whose row is being mended brings a script; at the same address, without the question, it needs none. */
export const reroute: Reroute = ({ url }) =>
  url.searchParams.has("mend") && /^\/reports\/[^/]+$/.test(url.pathname) ? `${url.pathname}/mend` : undefined
