import { storiesContract } from "./contract.ts"
import { MemoryShelf } from "./shelf.ts"
import type { Traits } from "./traits.ts"

storiesContract(async () => {
  const shelf = new MemoryShelf<Traits>()
  return { shelf, say: (word) => shelf.say(word) }
})
