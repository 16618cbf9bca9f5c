import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import ts from "typescript"

/**
 * What is wrong with JSON-LD by schema.org's vocabulary: a property that its type does not have, or a value that may not stand
 * there. The vocabulary is read from schema-dts's types; compiled, they would say the same in two minutes.
 */
export function faultsOfJsonLd(value: object): string[] {
  const { "@context": context, ...node } = value as Node
  return [...(context === "https://schema.org" ? [] : ["its context is not schema.org"]), ...faultsOfNode(node as Node)]
}

type Node = Readonly<Record<string, unknown>> & { readonly "@type": string }

function faultsOfNode(node: Node): string[] {
  const type = node["@type"]
  return Object.entries(node).flatMap(([name, value]) => {
    if (name === "@type" || name === "@id") return []
    const allowed = propertiesOf(type).get(name)
    if (!allowed) return [`${type} has no ${name}`]
    return (Array.isArray(value) ? value : [value]).flatMap((one) => {
      const kind = typeof one === "object" ? (one as Node)["@type"] : typeof one
      if (!allowed.some((name) => mayBe(name, kind))) return [`${name} of ${type} may not be ${kind}`]
      return typeof one === "object" ? faultsOfNode(one as Node) : []
    })
  })
}

/** Interfaces by name: what they extend, and which types each property of theirs may have; and the unions of types. */
const interfaces = new Map<string, { readonly bases: string[]; readonly properties: Map<string, string[]> }>()
const unions = new Map<string, string[]>()

const PACKAGE = createRequire(import.meta.url).resolve("schema-dts/package.json")
const FILE = join(dirname(PACKAGE), "dist/schema.d.ts")
for (const one of ts.createSourceFile(FILE, readFileSync(FILE, "utf8"), ts.ScriptTarget.ESNext).statements) {
  if (ts.isInterfaceDeclaration(one)) {
    const bases = (one.heritageClauses ?? []).flatMap(({ types }) => types.map(({ expression }) => wordOf(expression)))
    const properties = one.members.filter(ts.isPropertySignature).map(({ name, type }) => {
      // SchemaValue<Organization | Person, "author">
      const value = type && ts.isTypeReferenceNode(type) ? type.typeArguments?.[0] : undefined
      return [(name as ts.StringLiteral).text, value ? namesIn(value) : []] as const
    })
    interfaces.set(one.name.text, { bases, properties: new Map(properties) })
  } else if (ts.isTypeAliasDeclaration(one)) unions.set(one.name.text, namesIn(one.type))
}

function wordOf(node: ts.Node): string {
  return ts.isIdentifier(node) ? node.text : ""
}

/** The types that a type names, "string" and "number" among them. */
function namesIn(type: ts.TypeNode): string[] {
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(namesIn)
  if (ts.isTypeReferenceNode(type)) return [wordOf(type.typeName)]
  if (type.kind === ts.SyntaxKind.StringKeyword) return ["string"]
  if (type.kind === ts.SyntaxKind.NumberKeyword) return ["number"]
  return type.kind === ts.SyntaxKind.BooleanKeyword ? ["boolean"] : []
}

/** Whether what a property allows may be a value of this kind: a type, or "string" and the like. */
function mayBe(allowed: string, kind: string): boolean {
  if (allowed === kind || allowed === `${kind}Leaf`) return true
  return (unions.get(allowed) ?? []).some((name) => name !== allowed && mayBe(name, kind))
}

/** A type's own properties and those that it inherits. */
function propertiesOf(type: string, name = `${type}Leaf`): ReadonlyMap<string, string[]> {
  const { bases = [], properties = new Map<string, string[]>() } = interfaces.get(name) ?? {}
  return new Map([...bases.flatMap((base) => [...propertiesOf(type, base)]), ...properties])
}
