import { existsSync } from "node:fs"
import { type Browser, chromium } from "playwright-core"

const PATH = process.env.HEARSAY_CHROMIUM ?? "/usr/bin/chromium"

/** Why there is no browser to test in; undefined when there is one. */
export const NO_CHROMIUM = existsSync(PATH) ? undefined : `no Chromium at ${PATH}: name one in HEARSAY_CHROMIUM`

/** A real Chromium that asks nothing of the network by itself. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: PATH,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  })
