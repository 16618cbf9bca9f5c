/** What is worked out of something is worked out once, and kept as long as that is. */
export function once<Of extends object, Value>(work: (of: Of) => Value, key: (of: Of) => object = (of) => of) {
  const known = new WeakMap<object, Value>()
  return (of: Of): Value => {
    if (!known.has(key(of))) known.set(key(of), work(of))
    return known.get(key(of)) as Value
  }
}
