import { createHash } from "node:crypto"

/** A site by its address, however it is written: "quay.example/news". */
export const siteOf = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, "")
    .replace(/^www\./, "")
    .replace(/\/+$/, "") || "unknown"

/** A few letters for much. */
export const short = (words: string): string => createHash("sha256").update(words).digest("hex").slice(0, 10)
