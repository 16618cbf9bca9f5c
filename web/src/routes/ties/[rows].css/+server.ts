import { error } from "@sveltejs/kit"
import type { RequestHandler } from "./$types"

const MOST = 2048

/** The style sheet that ties the parts of each row together, without a script: pointing at one, or tabbing to it, lights all. */
export const GET: RequestHandler = ({ params }) => {
  const rows = Number(params.rows)
  if (!Number.isInteger(rows) || rows < 1 || rows > MOST) error(404, "There is no such style sheet.")
  const css = Array.from({ length: rows }, (_, i) => tie(i + 1)).join("\n")
  return new Response(css, {
    headers: { "content-type": "text/css; charset=utf-8", "cache-control": "public, max-age=31536000, immutable" },
  })
}

const tie = (n: number) =>
  `body:has(.t${n}:is(:hover,:focus-within,:target)){.s${n}{background:var(--s-lit)}.q${n}{background:var(--q-lit)}.c${n}{background:var(--c-lit)}.r${n}{background:var(--r-lit)}.n${n}{background:var(--lit)}}`
