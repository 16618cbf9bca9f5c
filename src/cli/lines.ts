/** The lines of a stream. Only "\n" ends one: Node's own reader also cuts at U+2028, which JSON may hold. */
export async function* lines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let begun = ""
  for await (const chunk of stream) {
    const [first = "", ...more] = (typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true })).split(
      "\n",
    )
    begun += first
    for (const next of more) {
      yield begun
      begun = next
    }
  }
  if (begun !== "") yield begun
}
