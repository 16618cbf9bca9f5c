import claims from "../../../bench/claims.md?raw"
import bench from "../../../bench/README.md?raw"

/** A published table: its columns, and the rows with their first cell as the name. */
export interface Rates {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[]
}

/** The first table that the bench wrote between its marks, as it was when the pages were built. */
export function ratesOf(mark: "dev" | "ledger" | "confidence" | "claims"): Rates {
  const [, part = ""] = new RegExp(`<!-- ${mark} -->(.*?)<!-- /${mark} -->`, "s").exec(bench + claims) ?? []
  const lines =
    part
      .match(/(?:^\|.*\n?)+/m)?.[0]
      .trim()
      .split("\n") ?? []
  const [head = [], , ...rows] = lines.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  return { columns: head.slice(1), rows: rows.map(([name = "", ...cells]) => ({ name, cells })) }
}
