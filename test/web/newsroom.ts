import { randomUUID } from "node:crypto"
import { crc32, deflateSync } from "node:zlib"
import type { Reply } from "../../src/model/index.ts"
import type { House } from "./house.ts"
import { house } from "./house.ts"

/** Asks the API as somebody at this machine, who may do all. */
export async function ask<Answer = unknown>(
  home: House,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const json = body !== undefined && !(body instanceof FormData)
  const answer = await fetch(`${home.origin}/api/v1${path}`, {
    method,
    ...(json && { headers: { "content-type": "application/json" } }),
    ...(body !== undefined && { body: json ? JSON.stringify(body) : (body as FormData) }),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
  return (text ? JSON.parse(text) : undefined) as Answer
}

interface Written {
  readonly title: string
  readonly body: string
  readonly [field: string]: unknown
}

/** Writes a post and publishes it; its address is its id. */
export async function publish(home: House, id: string, post: Written): Promise<void> {
  await ask(home, "PUT", `/posts/${id}?base=0`, { slug: id, ...post })
  await ask(home, "POST", `/posts/${id}/move`, { state: "published" })
}

/** Keeps a reply as if it had been sent and approved: a reader is allowed few a minute. */
export async function replied(
  home: House,
  post: string,
  reply: Pick<Reply, "name" | "body"> & Partial<Reply>,
): Promise<string> {
  const id = randomUUID()
  await home.store.newsroom.addReply({ reply: { id, post, state: "approved", at: new Date().toISOString(), ...reply } })
  return id
}

/** A picture of a sea under a sky, as PNG. */
function sea(width = 1200, height = 750): Buffer {
  const rows = Array.from({ length: height }, (_, y) => {
    const row = Buffer.alloc(1 + width * 3)
    const down = y / height
    const sky = down < 0.55
    const light = sky ? 1 - down * 0.5 : 0.75 - (down - 0.55)
    for (let x = 0; x < width; x++) {
      const wave = sky ? 0 : Math.sin(x / 23 + y / 3) * Math.sin(y / 5) * 9
      row[1 + x * 3] = 120 * light + (sky ? 80 * (1 - Math.abs(down - 0.5) * 2) : 0) + wave
      row[2 + x * 3] = 150 * light + (sky ? 30 : 10) + wave
      row[3 + x * 3] = 190 * light + wave
    }
    return row
  })
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const mark = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  return Buffer.concat([
    mark,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.concat(rows))),
    chunk("IEND", Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

async function pictured(home: House, words: Readonly<Record<string, string>>): Promise<string> {
  const form = new FormData()
  form.set("file", new File([new Uint8Array(sea())], "sea.png"))
  for (const [name, value] of Object.entries(words)) form.set(name, value)
  return (await ask<{ id: string }>(home, "POST", "/images", form)).id
}

const BODY = `<p>The council of Port Ellen Cross is reportedly considering selling the river fleet, according to Channel Nine, who cited senior officials.</p>
<p>“We will not run empty boats for another winter,” said one senior official, according to Channel Nine.</p>
<p>The plan was later confirmed by Mara Voss, a spokesperson for the harbour board, who said that the board “had seen reports that” an offer was being prepared. “Nothing has been signed,” she added.</p>
<h2>A winter without boats</h2>
<p>Four boats sail between the quay and the islands. They carried 212,000 people last year, the board’s own figures say, 18 per cent fewer than the year before.</p>
<blockquote><p>People here plan their weeks by the noon boat.</p></blockquote>
<p>The Harbour Courier reported that the ambassador of Velmar, Ivo Senn, said on Friday that no offer had been made. The shipping line has denied the accusations and said that it would answer in court.</p>`

/** A small newsroom: two who write, a dozen reports, corrections, a thread of replies. */
async function furnish(home: House): Promise<void> {
  const cover = await pictured(home, {
    alternative: "Grey water under a pale sky, without a boat",
    caption: "The quay at Port Ellen Cross, where the noon boat leaves.",
    credit: "Picture: Ida Lund",
  })
  const biography = `<p>Ida Lund has written of ports and those who work in them for eleven years. She keeps a list of every boat that was ever late. <a href="https://ida.example/">Her own pages</a></p>`
  await ask(home, "PUT", "/profiles/ida", {
    slug: "ida-lund",
    name: "Ida Lund",
    biography,
    url: "https://ida.example/",
    picture: cover,
  })
  await ask(home, "PUT", "/profiles/omar", {
    slug: "omar-brandt",
    name: "Omar Brandt",
    biography: "<p>Courts and councils.</p>",
  })
  for (const [i, title] of TITLES.entries())
    await publish(home, `report-${i}`, {
      title,
      deck: i % 2 ? undefined : "What the board’s own papers say, and what they leave out.",
      body: `<p>${title}, said Bea Lund, the harbour master. “Nobody is hurt,” she added.</p>`,
      contributors: [i % 2 ? "omar" : "ida"],
      topics: i % 3 ? ["Harbour"] : ["Harbour", "Courts & councils"],
      ...(i % 4 === 0 && { cover }),
    })
  await publish(home, "river-fleet", {
    title: "River fleet may be sold before the winter",
    deck: "A broadcaster cites officials whom it does not name. The harbour board confirms less than it seems to.",
    body: BODY,
    contributors: ["ida", "omar"],
    topics: ["Harbour", "River fleet"],
    cover,
  })
  await ask(home, "POST", "/posts/river-fleet/amendments", {
    kind: "correction",
    what: "An earlier version said that five boats sail to the islands. There are four.",
    because: "A boat that is laid up was counted.",
  })
  await ask(home, "POST", "/posts/river-fleet/amendments", {
    kind: "update",
    what: "The answer of the shipping line was added.",
  })
  await discuss(home)
}

/** Replies of every kind that a reader sees: about a sentence, an answer, a contributor's, one that was removed. */
async function discuss(home: House): Promise<void> {
  const target = { exact: "Nothing has been signed,", prefix: "prepared. “", suffix: "” she added." }
  const body = "If nothing has been signed, why is the winter timetable gone from the quay?"
  const first = await replied(home, "river-fleet", { name: "Ulla Berg", body, target, url: "https://ulla.example/" })
  const second = await replied(home, "river-fleet", { name: "Per", body: "It is back since Monday.", parent: first })
  const own = { name: "Ida Lund", profile: "ida", body: "It was taken down to be reprinted.", parent: second }
  await replied(home, "river-fleet", own)
  const gone = await replied(home, "river-fleet", { name: "Loud Larry", body: "BUY LAMPS" })
  await replied(home, "river-fleet", { name: "Åsa", body: "Please do not.", parent: gone })
  await ask(home, "POST", "/replies/moderate", { ids: [gone], state: "removed" })
}

const TITLES = [
  "The late ferry is later still",
  "Two officials deny that the engine failed",
  "Harbour board will publish its papers, it says",
  "Islands ask for a second noon boat",
  "A court hears the case of the drifting crane",
  "Who paid for the new lamps on the quay?",
  "Fewer people sailed last year, the board’s figures show",
  "Walrus seen at the quay again",
]

/** A newsroom to be looked at. */
export async function newsroom(): Promise<House> {
  const home = await house({ ledgers: [] })
  await furnish(home)
  return home
}

/** Waits until the ledger of a post was read. */
export async function ledgerRead(home: House, slug: string): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if ((await fetch(`${home.origin}/news/${slug}/ledger`)).ok) return
    await new Promise((done) => setTimeout(done, 200))
  }
  throw new Error(`The ledger of ${slug} was not read.`)
}

// To look at the pages by hand: node test/web/newsroom.ts
if (import.meta.main) console.log((await newsroom()).origin)
