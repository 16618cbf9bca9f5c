/**
 * A stretch of a report's text: where it starts and where it ends (exclusive), in UTF-16 code units, so that
 * `text.slice(...span)` gives its words. After the W3C TextPositionSelector; never empty.
 */
export type Span = readonly [start: number, end: number]

/**
 * A span's words with a little of what stands around them, so that it can be found again when a page changes.
 * After the W3C TextQuoteSelector.
 */
export interface Quotation {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}
