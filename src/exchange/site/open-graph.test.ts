import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { imageSize } from "image-size"
import { expect, test } from "vitest"
import { drawn } from "./drawn.ts"
import { openGraphImageOf } from "./open-graph.ts"
import { SITE } from "./sample.ts"
import type { Shown } from "./site.ts"

const shown = (title: string, ...names: string[]) =>
  ({
    post: { title, slug: "pier" },
    contributors: names.map((name) => ({ id: name, slug: name, name })),
  }) as unknown as Pick<Shown, "post" | "contributors">

test("a card is told in words, and has another address when they change", () => {
  const card = openGraphImageOf(SITE, shown("Pier to close", "Ida Lund", "Omar Brandt"))
  expect(card).toMatchObject({
    ...{ headline: "Pier to close", outlet: "The Quay & Co", by: "Ida Lund and Omar Brandt", width: 1200, height: 630 },
    alternative: "Pier to close. The Quay & Co, by Ida Lund and Omar Brandt",
  })
  expect(card.address).toBe(`https://quay.example/news/pier/card-${card.key}.png`)
  expect(openGraphImageOf(SITE, shown("Pier to close", "Ida Lund", "Omar Brandt")).key).toBe(card.key)
  expect(openGraphImageOf(SITE, shown("Pier closes", "Ida Lund", "Omar Brandt")).key).not.toBe(card.key)
})

const TITLES = {
  plain: "River fleet may be sold before the winter",
  long: `${"The harbour board’s own papers say what they leave out, and who was asked ".repeat(8)}`,
  hostile: `<script>alert(1)</script> & "quotes" <image href="file:///etc/passwd"/>`,
  letters: "Łódź, Ærøskøbing: Ελλάδα · Москва · Việt Nam — “10 €”",
  foreign: "港は五月に閉まる 🚢",
  bare: "",
}
test.each(Object.entries(TITLES))("a picture of 1200 to 630: %s", { timeout: 60_000 }, async (name, title) => {
  const png = await drawn(openGraphImageOf(SITE, shown(title, "Ida Lund")))
  expect(imageSize(png)).toMatchObject({ type: "png", width: 1200, height: 630 })
  expect(png.length).toBeGreaterThan(5_000)
  expect(png.length).toBeLessThan(150_000)
  // To look at them: HEARSAY_LOOK=folder npx vitest run src/exchange/site/card.test.ts
  if (process.env.HEARSAY_LOOK) writeFileSync(join(process.env.HEARSAY_LOOK, `card-${name}.png`), png)
})
