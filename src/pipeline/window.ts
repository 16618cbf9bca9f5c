/** A stretch of time: what happens in it is told together, when it is over. */
export interface Window {
  readonly from: string
  readonly until: string
}

/** The stretch of so many minutes in which this moment lies: the same for all processes. */
export function windowOf(now: Date, minutes: number): Window {
  const length = minutes * 60_000
  const from = Math.floor(now.getTime() / length) * length
  return { from: new Date(from).toISOString(), until: new Date(from + length).toISOString() }
}
