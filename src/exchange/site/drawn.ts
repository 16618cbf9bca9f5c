import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import type { OpenGraphImage } from "./open-graph.ts"
import { alphabets, drawable } from "./typeface.ts"

const INK = "#1d1c1a"
const QUIET = "#5f5b54"
const PAPER = "#fbfaf6"
const BAND = "#8a2b1d"

/**
 * A card as a PNG, in the site's typeface. Letters become outlines, so that nothing in it is text any more, and nothing runs;
 * no system font, no file and no network is asked for.
 */
export async function drawn(card: OpenGraphImage): Promise<Uint8Array> {
  const [{ default: satori }, { renderAsync }, fonts] = await Promise.all([
    import("satori"),
    import("@resvg/resvg-js"),
    faces(),
  ])
  const svg = await satori(page(card) as never, { width: card.width, height: card.height, fonts })
  return (await renderAsync(svg, { font: { loadSystemFonts: false }, logLevel: "off" })).asPng()
}

let loaded: ReturnType<typeof load> | undefined

function faces(): ReturnType<typeof load> {
  loaded ??= load()
  return loaded
}

/** The typeface's alphabets are files of their own: each is a family, and a letter is taken from the first that has it. */
async function load() {
  const folder = dirname(createRequire(import.meta.url).resolve("@fontsource/source-serif-4/package.json"))
  const wanted = alphabets().flatMap((name) => ([400, 600] as const).map((weight) => ({ name, weight })))
  return Promise.all(
    wanted.map(async ({ name, weight }) => ({
      ...{ name, weight, style: "normal" as const },
      data: await readFile(join(folder, `files/source-serif-4-${name}-${weight}-normal.woff`)),
    })),
  )
}

interface Element {
  readonly type: "div"
  readonly props: { readonly style: object; readonly children: string | readonly Element[] }
}

const box = (style: object, children: string | readonly Element[]): Element => ({
  type: "div",
  props: { style: { display: "flex", ...style }, children },
})

/** The outlet over the headline over who wrote it. A headline in letters that the typeface lacks gives way to the outlet. */
function page({ headline, outlet, by }: OpenGraphImage): Element {
  const [name, writers] = [drawable(outlet) ? outlet : "", drawable(by) ? by : ""]
  const [head, over] = drawable(headline) ? [headline, name] : [name, ""]
  const fontFamily = alphabets().join(", ")
  const whole = { width: "100%", height: "100%", boxSizing: "border-box", flexDirection: "column", fontFamily }
  return box({ ...whole, padding: "56px 72px", backgroundColor: PAPER, color: INK, borderTop: `16px solid ${BAND}` }, [
    box({ fontSize: 34, color: QUIET, lineClamp: 1, display: "block" }, over),
    box({ flexGrow: 1, alignItems: "center" }, [
      box({ fontSize: sizeOf(head), fontWeight: 600, lineHeight: 1.14, lineClamp: 5, display: "block" }, head),
    ]),
    box({ fontSize: 34, lineClamp: 1, display: "block" }, writers && `By ${writers}`),
  ])
}

/** So large that a headline fills the card and stays on it. */
const sizeOf = ({ length }: string) => (length < 45 ? 92 : length < 85 ? 76 : length < 140 ? 62 : 52)
