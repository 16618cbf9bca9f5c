/** Readability's own small DOM, which its package carries without types. */
declare module "@mozilla/readability/JSDOMParser.js" {
  import type { PageDocument } from "./dom.ts"

  export default class JSDOMParser {
    parse(html: string, address?: string): PageDocument
  }
}
