import adapter from "@sveltejs/adapter-node"
import { sveltekit } from "@sveltejs/kit/vite"
import { defineConfig } from "vite"

const NONE = "none" as const
const SELF = "self" as const

export default defineConfig({
  plugins: [
    sveltekit({
      // Beside this file, wherever it is built from.
      adapter: adapter({ out: `${import.meta.dirname}/build`, envPrefix: "HEARSAY_WEB_" }),
      // What runs or is loaded comes from this server; SvelteKit puts a nonce on the one script that it writes into a page.
      csp: {
        mode: "nonce",
        directives: {
          "default-src": [NONE],
          "script-src": [SELF],
          "style-src": [SELF],
          // SvelteKit's own: it hides the element that tells screen readers of a new page by exactly this `style`.
          "style-src-attr": ["unsafe-hashes", "sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo="],
          "img-src": [SELF],
          "font-src": [SELF],
          "connect-src": [SELF],
          "manifest-src": [SELF],
          "form-action": [SELF],
          "frame-ancestors": [NONE],
          "base-uri": [NONE],
        },
      },
    }),
  ],
})
