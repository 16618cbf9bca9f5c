// npm run bench:desk [-- --keys 200] [-- --rounds 20]: in Chromium, what a key costs in the desk's writing room, in a report of
// 3,000 words, and how soon after the last one the ledger beside it is fresh. Beside it the same keys in an editable page of
// the same words without Hearsay: the browser's and the machine's own share.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import type { Page } from "playwright-core"
import { launch } from "../test/chromium.ts"
import { drafted } from "./drafted.ts"
import { keysIn } from "./keys.ts"
import { within } from "./readers.ts"
import { startServer } from "./serving.ts"
import { between, table } from "./tables.ts"

const { values: options } = parseArgs({
  options: { keys: { type: "string", default: "200" }, rounds: { type: "string", default: "20" } },
})
const [KEYS, ROUNDS] = [Number(options.keys), Number(options.rounds)]
/** Between two keys of somebody who types fast, in ms. */
const GAP = 120
const LETTERS = "and the ferry left on time while the board was meeting again "
const paragraphs = drafted(3000)
const html = paragraphs.map((words) => `<p>${words}</p>`).join("\n")

/** Puts the caret at the end of a paragraph. */
async function caret(page: Page, paragraph: number) {
  await page.locator("[contenteditable] p").nth(paragraph).click()
  await page.keyboard.press("End")
}

/** p50 and p95 of the keys that are typed in the middle of the text. */
async function typed(page: Page): Promise<string[]> {
  await caret(page, paragraphs.length >> 1)
  const keys = await keysIn(await page.context().newCDPSession(page), async () => {
    for (let i = 0; i < KEYS; i++) {
      await page.keyboard.press(LETTERS[i % LETTERS.length]?.replace(" ", "Space") ?? "Space")
      await page.waitForTimeout(GAP)
    }
  })
  return [...shares(keys.map(({ work }) => work)), ...shares(keys.map(({ wait }) => wait))]
}

/** p50 and p95. */
function shares(times: readonly number[], digits = 1): string[] {
  const sorted = times.toSorted((a, b) => a - b)
  return [0.5, 0.95].map((share) => within(sorted, share).toFixed(digits))
}

interface Fresh {
  /** From the last key until the ledger is drawn, in ms. */
  readonly whole: number
  /** Of it, from the question to the server's whole answer. */
  readonly asked: number
}

/** How soon the ledger is fresh after the last key of a sentence, here and there in the text. */
async function freshness(page: Page): Promise<Fresh[]> {
  await page.evaluate(() => addEventListener("keydown", () => performance.mark("key"), true))
  const took: Fresh[] = []
  for (let i = 0; i < ROUNDS; i++) {
    await caret(page, (i * 7 + 3) % paragraphs.length)
    await page.keyboard.type(" Ida Kress said that the boat was late.", { delay: GAP / 2 })
    const found = await page
      .waitForFunction(() => {
        const [key, looked] = ["key", "looked"].map((name) => performance.getEntriesByName(name).at(-1)?.startTime ?? 0)
        const asked = performance.getEntriesByType("resource").findLast(({ name }) => name.endsWith("/desk/look"))
        return looked && key && looked > key && { whole: looked - key, asked: asked?.duration ?? 0 }
      })
      .catch(async () => {
        throw new Error(`the ledger was not fresh again: ${await page.locator(".bar .status").textContent()}`)
      })
    took.push((await found.jsonValue()) as Fresh)
    await page.evaluate(() => performance.clearResourceTimings())
  }
  return took
}

/** The text in the desk's room, as soon as its ledger stands beside it. */
async function room(page: Page, origin: string) {
  const post = { slug: "bench", title: "Winter at the river’s mouth", body: html }
  const kept = await fetch(`${origin}/api/v1/posts/bench?base=0`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(post),
  })
  if (!kept.ok) throw new Error(`the post was not kept: ${await kept.text()}`)
  await page.goto(`${origin}/desk/bench`)
  await page.waitForFunction(() => performance.getEntriesByName("looked").length > 0)
}

const folder = mkdtempSync(join(tmpdir(), "hearsay-desk-"))
const [server, browser] = [await startServer({ folder }), await launch()]
try {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const bare = await context.newPage()
  await bare.setContent(`<div contenteditable style="white-space: pre-wrap; width: 38rem">${html}</div>`)
  const before = await typed(bare)
  const desk = await context.newPage()
  await room(desk, server.origin)
  const rows = await desk.locator(".ledger .note").count()
  const during = await typed(desk)
  const fresh = await freshness(desk)
  const body = [
    `${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}; ${paragraphs.join(" ").split(" ").length} words, ${rows} rows, ${KEYS} keys.`,
    table(
      ["a key, ms", "work p50", "work p95", "to the picture p50", "to the picture p95"],
      [
        ["the browser alone", ...before],
        ["the writing room", ...during],
      ],
    ),
    table(
      ["after the last key, ms", "p50", "p95"],
      [
        [
          "the ledger is fresh",
          ...shares(
            fresh.map(({ whole }) => whole),
            0,
          ),
        ],
        [
          "of it, the server's answer",
          ...shares(
            fresh.map(({ asked }) => asked),
            0,
          ),
        ],
      ],
    ),
  ].join("\n\n")
  console.log(body)
  const README = join(import.meta.dirname, "README.md")
  writeFileSync(README, between(readFileSync(README, "utf8"), "desk", body))
} finally {
  await browser.close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
