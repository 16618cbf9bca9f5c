import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { RelaxNGValidator, XmlDocument, XsdValidator } from "libxml2-wasm"
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs"

xmlRegisterFsInputProviders()

const HERE = import.meta.dirname
const SITEMAP = createRequire(import.meta.url).resolve("sitemap/package.json")

/** What is wrong with a feed by its grammar beside this file; "" when nothing is. */
export function faultsByGrammar(grammar: "atom.rng" | "rss.rng", xml: string): string {
  using rng = XmlDocument.fromBuffer(readFileSync(join(HERE, grammar)))
  using validator = RelaxNGValidator.fromDoc(rng)
  return faultsOf(validator, xml)
}

/** The same of a sitemap: by sitemaps.org's own schema, and for its news by that beside this file. */
export function faultsOfSitemap(xml: string): string {
  const both = `<schema xmlns="http://www.w3.org/2001/XMLSchema">
    <import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="${join(dirname(SITEMAP), "schema/sitemap.xsd")}"/>
    <import namespace="http://www.google.com/schemas/sitemap-news/0.9" schemaLocation="${join(HERE, "news.xsd")}"/>
  </schema>`
  using xsd = XmlDocument.fromString(both)
  using validator = XsdValidator.fromDoc(xsd)
  return faultsOf(validator, xml)
}

function faultsOf(validator: RelaxNGValidator | XsdValidator, xml: string): string {
  try {
    using document = XmlDocument.fromString(xml)
    validator.validate(document)
    return ""
  } catch (error) {
    return (error as Error).message
  }
}
