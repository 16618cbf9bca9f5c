import type { AttributionPage, RowLine } from "#lib/answers.ts"
import { placeOf } from "#lib/words.ts"

/** A row of any report in a list, and no more of it than the list shows: what a browser is sent is this. */
export type Statement = ReturnType<typeof statementOf>

/** A page of rows as the lists of statements show them. */
export function statementsOf({ items, next }: Pick<AttributionPage, "items" | "next">) {
  return { items: items.map(statementOf), next }
}

function statementOf({ report, row, shown, source, content, title, outlet, published }: RowLine) {
  const { speaker, kind, naming, act } = shown
  return {
    report,
    place: placeOf(row.id),
    who: speaker ?? (source.join(" … ") || "nobody named"),
    /** By what names the speaker's page is found; none for one who is not named. */
    names: naming === "named" && kind !== "author" ? (speaker?.split(" + ") ?? []) : [],
    naming,
    act,
    via: row.via,
    words: content.join(" … "),
    title,
    outlet,
    published,
  }
}
