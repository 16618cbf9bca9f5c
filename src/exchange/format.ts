import type { Ledger, Summary } from "../model/index.ts"

/** A ledger as something to print: one promise, one file for each form. */
export interface Format {
  /** As the user chooses it. */
  readonly name: string
  /** The ending of a file in this form. */
  readonly ending: string
  write(ledger: Ledger, summary: Summary, page: Page): string
  /** What stands around and between several of them; a form without these holds one ledger a file. */
  readonly several?: { readonly begin: string; readonly between: string; readonly end: string }
}

/** What it is printed on. */
export interface Page {
  /** In columns. */
  readonly width: number
  readonly colour: boolean
}
