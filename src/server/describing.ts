import { createHash } from "node:crypto"

/** What of an OpenAPI document is told to people. */
interface Described {
  readonly info: { readonly description?: string; readonly version: string }
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}
interface Operation {
  readonly summary?: string
  readonly description?: string
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly description?: string
    readonly required?: boolean
    readonly schema?: { readonly enum?: readonly string[] }
  }[]
  readonly responses: Readonly<Record<string, { readonly description?: string }>>
}

const STYLE = `:root{color-scheme:light dark}body{max-width:48rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 Georgia,serif}
code{font:.9em ui-monospace,monospace}section{margin:1.5rem 0;border-top:1px solid #8886}h2{font-size:1rem;margin:.6rem 0 0}
h2 b{display:inline-block;min-width:4.5rem}p,ul{margin:.3rem 0}`

/** Nothing but the style above. */
export const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** The OpenAPI document as a page to read: no script, nothing from elsewhere. */
export function described({ info, paths = {} }: Described): string {
  const sections = Object.entries(paths).flatMap(([path, of]) =>
    Object.entries(of).map(([method, operation]) => section(method, path, operation)),
  )
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>The API of Hearsay</title><style>${STYLE}</style></head>
<body><main><h1>The API of Hearsay</h1>
<p>${safe(info.description ?? "")}</p>
<p>Version ${safe(info.version)}. For programs: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1). Every list is also at its
path with <code>.json</code> and <code>.csv</code>; the next page of a list is in its <code>Link</code> header.</p>
${sections.join("\n")}
</main></body></html>
`
}

function section(
  method: string,
  path: string,
  { summary = "", description, parameters = [], responses }: Operation,
): string {
  const fields = parameters.map(
    ({ name, required, description: said, schema }) =>
      `<li><code>${safe(name)}</code>${required ? " (needed)" : ""}${said ? `: ${safe(said)}` : ""}${schema?.enum ? ` ${safe(schema.enum.join(", "))}` : ""}</li>`,
  )
  const answers = Object.entries(responses).map(
    ([status, { description: said = "" }]) => `<li><code>${status}</code> ${safe(said)}</li>`,
  )
  return `<section><h2><b>${method.toUpperCase()}</b> <code>${safe(path)}</code></h2>
<p>${safe(summary)}.${description ? ` ${safe(description)}` : ""}</p>
<ul>${fields.join("")}</ul><ul>${answers.join("")}</ul></section>`
}

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }
const safe = (words: string) => words.replace(/[&<>"]/g, (sign) => SIGNS[sign] as string)
