/** Does something to each, several at once, and gives the results in the order of what came. */
export async function* inOrder<T, U>(
  all: AsyncIterable<T>,
  atOnce: number,
  todo: (it: T) => Promise<U>,
): AsyncGenerator<U> {
  const begun: Promise<U>[] = []
  for await (const it of all) {
    const done = todo(it)
    done.catch(() => {}) // It is thrown when its turn comes.
    begun.push(done)
    if (begun.length >= atOnce) yield await (begun.shift() as Promise<U>)
  }
  for (const done of begun) yield await done
}
