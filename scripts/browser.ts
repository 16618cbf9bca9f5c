/**
 * Sees to it that the tests of the pages have a Chromium: Debian's, installed where that is allowed. Without one they are
 * skipped, and this says so.
 */
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { NO_CHROMIUM } from "../test/chromium.ts"

const root = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")
const aptGet = (...words: string[]) => spawnSync("apt-get", ["-qq", ...words], { stdio: ["ignore", 2, 2] }).status === 0

if (NO_CHROMIUM && !process.env.HEARSAY_CHROMIUM && root) {
  console.error("Installing Debian's Chromium, for the tests of the pages.")
  process.env.DEBIAN_FRONTEND = "noninteractive"
  const here = aptGet("update") && aptGet("install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core")
  if (!here) console.error("That failed: the tests of the pages are skipped.")
} else if (NO_CHROMIUM) console.error(`${NO_CHROMIUM}. The tests of the pages are skipped.`)
