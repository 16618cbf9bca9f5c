import type { Fields } from "../newsroom/rest.ts"
import { type Element, wordsIn } from "./element.ts"

/** Elements by name, a meta field by its own; those that are told otherwise are left out. */
export function fieldsOf(elements: readonly Element[], without: readonly string[] = []): Fields {
  const fields: Record<string, Element[]> = {}
  for (const element of elements) {
    if (without.includes(element.name)) continue
    const key = element.name.endsWith("meta") ? `${element.name} ${wordsIn(element, "wp:meta_key")}` : element.name
    if (!Object.hasOwn(fields, key)) fields[key] = []
    fields[key]?.push(element)
  }
  return fields
}

export const elementsOf = (fields: Fields): Element[] => Object.values(fields).flat() as Element[]
