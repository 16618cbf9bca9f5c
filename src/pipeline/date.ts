const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

/** Whether a date of publication can be taken from these words: "2026-03-09", "2026-03-09T18:30Z". */
export const isDate = (words: string) => DATE.test(words) && !Number.isNaN(Date.parse(words))
