import type { Correction } from "./judgement.ts"
import type { Ledger } from "./ledger.ts"
import type { Row } from "./row.ts"

/** A ledger as people have mended it: what each correction says stands in its row. Those of other versions leave it alone. */
export function mended(ledger: Ledger, corrections: readonly Correction[]): Ledger {
  if (corrections.length === 0) return ledger
  const byRow = Map.groupBy(corrections, ({ row }) => row)
  const ids = new Map(ledger.sources.flatMap(({ name, id }) => (name === undefined ? [] : [[name, id] as const])))
  const put = (row: Row, { field, value }: Correction): Row => {
    if (field === "speaker") return spokenBy(row, value as string | null, ids.get(String(value)))
    if (field === "body") return { ...row, root: rootOf(row, value as string | null) }
    return { ...row, [field]: value }
  }
  return { ...ledger, attributions: ledger.attributions.map((row) => (byRow.get(row.id) ?? []).reduce(put, row)) }
}

/** The chain that ended in the old speaker ends in the new one; whom they speak for is another question. */
function spokenBy({ speaker, ...row }: Row, value: string | null, id: string | undefined): Row {
  const root = row.root.name === speaker ? { ...row.root, name: value ?? "nobody named" } : row.root
  return { ...row, ...(value !== null && { speaker: value }), sources: id === undefined ? [] : [id], root }
}

function rootOf({ root: { affiliation: _, ...root } }: Row, value: string | null): Row["root"] {
  return { ...root, ...(value !== null && { affiliation: value }) }
}
