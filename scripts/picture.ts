import { fileURLToPath } from "node:url"
import { html } from "../src/exchange/html/page.ts"
import { summarise } from "../src/ledger/summary.ts"
import { extractorNamed } from "../src/pipeline/extractors.ts"
import { machine } from "../src/pipeline/machine.ts"
import { read } from "../src/pipeline/read.ts"
import { launch } from "../test/chromium.ts"

/** Takes the README's pictures of a ledger's page: `node scripts/picture.ts [EXTRACTOR]`. */
const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const SIZES = [
  ["docs/page.png", 1280, 960, "light"],
  ["docs/page-phone.png", 390, 860, "dark"],
] as const

const extractor = await extractorNamed(process.argv[2])
const { value: outcome } = await read([path("fixtures/glider-mines-page.html")], machine(), extractor).next()
await extractor.close?.()
if (!outcome || "fault" in outcome) throw outcome?.fault

const browser = await launch()
for (const [file, width, height, colorScheme] of SIZES) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: "reduce" })
  await page.setContent(html.write(outcome.value, summarise(outcome.value), { width, colour: false }))
  const cue = await page.locator("#q1").boundingBox()
  if (cue) await page.mouse.move(cue.x + 5, cue.y + 5)
  await page.screenshot({ path: path(file), scale: "css" })
}
await browser.close()
