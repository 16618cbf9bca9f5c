import type { Finding, Report } from "../model/index.ts"
import type { Quirk } from "./outlets/quirk.ts"

/** What came in, before anybody knows what it is. */
export interface Bytes {
  readonly bytes: Uint8Array
  /** Where it was fetched from, after redirects. */
  readonly address?: string
  /** The file's name, without its folder. */
  readonly name?: string
  /** The media type that came with it, without parameters: "text/html". */
  readonly type?: string
  /** The character set that came with it: "iso-8859-1". */
  readonly charset?: string
}

/** What a caller knows better than the bytes. */
export interface ReadOptions {
  /** The date of publication: an ISO 8601 date, or date and time with zone. Outweighs what the bytes say. */
  readonly published?: string
  /** What single outlets do on their pages; absent: all that we know of. Figures are measured with none. */
  readonly outlets?: readonly Quirk[]
  /** Is told of each member of a feed or an archive that gave no report: what it was, why, and where. */
  readonly skipped?: (finding: Finding) => void
}

/** The promise of this room: bytes of one kind become reports. A page gives one, a feed or an archive gives many. */
export interface Reader {
  /** "page", "plain text", "feed". */
  readonly name: string
  /** Whether these bytes are of its kind; looks at the beginning only, and never throws. */
  accepts(input: Bytes): boolean
  /** Throws a `HearsayError` when there is no report in it; what is doubtful stands in the reports' findings. */
  read(input: Bytes, options?: ReadOptions): AsyncIterable<Report>
}
