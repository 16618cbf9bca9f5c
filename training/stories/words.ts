// Prints models/words/english.txt: the stems of BERT's vocabulary in its order.
import { readFileSync } from "node:fs"
import { stemmer } from "stemmer"

/** Before it stand places that BERT left free. */
const FIRST = 1000
const words = readFileSync("models/attribution/vocab.txt", "utf8").split("\n").slice(FIRST + 1)
const stems = new Set(words.filter((word) => /^\p{L}+$/u.test(word)).map((word) => stemmer(word)))
console.log([...stems].join("\n"))
