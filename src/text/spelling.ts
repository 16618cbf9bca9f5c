/** Whether one letter more, less or other makes one word of the other. */
export function isOneOff(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const [restA, restB] = [a.slice(start), b.slice(start)]
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)
}

/** Whether two words are one, written down from another script or by a slip: "Zelensky" and "Zelenskyy", "Mohammed" and "Muhammad". */
export const mayBeSpelt = (a: string, b: string): boolean =>
  a.length > 4 && b.length > 4 && (isOneOff(a, b) || consonantsOf(a) === consonantsOf(b))

const consonantsOf = (word: string) => word.replace(/[aeiouy]/g, "").replace(/(.)\1+/g, "$1")
