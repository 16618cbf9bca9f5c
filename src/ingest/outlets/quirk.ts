import type { FurnitureKind } from "../../model/index.ts"

/** What one outlet does on its pages that general means cannot tell. */
export interface Quirk {
  /** Its hosts without "www."; what stands before them ("news.") is theirs too. */
  readonly hosts: readonly string[]
  /** Names of elements (classes, ids, roles: lower case, words parted by hyphens) that are furniture of this kind. */
  readonly furniture?: readonly (readonly [kind: FurnitureKind, names: RegExp])[]
  /** Names of elements that are the report, whatever they sound like. */
  readonly body?: RegExp
  /** Paragraphs that are furniture of this kind. */
  readonly wordings?: readonly (readonly [kind: FurnitureKind, words: RegExp])[]
}

/** The quirk of the outlet at an address; undefined for most. */
export function quirkAt(address: string | undefined, quirks: readonly Quirk[]): Quirk | undefined {
  const host = address && URL.canParse(address) ? new URL(address).hostname : ""
  return quirks.find(({ hosts }) => hosts.some((name) => host === name || host.endsWith(`.${name}`)))
}
