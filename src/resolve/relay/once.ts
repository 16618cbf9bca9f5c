/** What is worked out of something is worked out once, and kept as long as that is. */
export function once<Of extends object, Value>(work: (of: Of) => Value, key: (of: Of) => object = (of) => of) {
  const known = new WeakMap<object, { readonly value: Value }>()
  return (of: Of): Value => {
    const at = key(of)
    let found = known.get(at)
    if (!found) {
      found = { value: work(of) }
      known.set(at, found)
    }
    return found.value
  }
}
