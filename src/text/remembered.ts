/** Remembers what `make` made, up to so many: the rare ones of a long archive do not pile up. */
export function remembered<T>(make: (key: string) => T, most = 50_000): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    const old = known.get(key)
    if (old !== undefined) return old
    if (known.size >= most) known.clear()
    const made = make(key)
    known.set(key, made)
    return made
  }
}
