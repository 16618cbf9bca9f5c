import type { Me } from "#lib/answers.ts"

declare global {
  namespace App {
    interface Locals {
      /** What the API set during this request, to be handed on to the reader. */
      cookies: string[]
      /** Who asks; asked once a request. */
      me?: Promise<Me>
    }
    interface PageData {
      me?: Me
    }
  }
}
