/**
 * A stretch of a report's text: where it starts and where it ends (exclusive), in UTF-16 code units, so that
 * `text.slice(...span)` gives its words. After the W3C TextPositionSelector; never empty.
 */
export type Span = readonly [start: number, end: number]
