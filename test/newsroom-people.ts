import { Agent, request } from "node:http"

/** What somebody was told is kept, and what they were sending when the server went. */
export interface Person {
  readonly number: number
  readonly post: string
  /** The number of the text that they type next. */
  typing: number
  /** The last text that was kept as a draft, or saved. */
  kept: number
  /** The texts that were saved, by their revision. */
  readonly saved: Map<number, number>
  /** The replies that were taken: their words as they were last acknowledged, and what changes them. */
  readonly replies: Map<string, Sent>
}

/** A reply that was taken. */
export interface Sent {
  words: string
  readonly token: string
  /** How often it was changed. */
  edits: number
  /** A change of it was sent, and not acknowledged. */
  lost: boolean
}

/** Where a server listens, and who counts what it acknowledged. */
export interface House {
  readonly port: number
  /** A post that takes replies. */
  readonly open: string
  readonly acknowledged: () => void
}

/** Somebody at an address of their own: limits count by address. */
export function newPerson(number: number): Person {
  return { number, post: `post-${number}`, typing: 1, kept: 0, saved: new Map(), replies: new Map() }
}

/** A text long enough that half of one would be seen, and told from every other by its words. */
export function textNumber(person: number, number: number): string {
  return Array.from({ length: 60 }, (_, i) => `<p>Person ${person} writes text ${number}, line ${i}.</p>`).join("")
}

/** The server is gone: what was being sent may or may not be kept. */
class Gone extends Error {}

/** Types, saves, replies and mends replies until the server is gone. */
export async function write(person: Person, house: House): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = asking(person, house, agent)
  let replies = 0
  try {
    // Whoever comes back opens their post again: they do not know what became of the last save.
    let base = person.typing === 1 ? 0 : await revisionOf(person, ask)
    for (let step = 0; ; step++) {
      const number = person.typing++
      await ask("PUT", `/posts/${person.post}/draft?base=${base}`, postNumber(person, number))
      person.kept = number
      if (step % 3 === 1) {
        await ask("PUT", `/posts/${person.post}?base=${base}`, postNumber(person, number))
        person.saved.set(++base, number)
      }
      // A reader may reply five times a minute, changes included.
      if (step % 2 === 0 && replies++ < 5) await reply(person, house, ask, number)
    }
  } catch (error) {
    if (!(error instanceof Gone)) throw error
  } finally {
    agent.destroy()
  }
}

const postNumber = ({ number, post }: Person, text: number) => ({
  slug: post,
  title: `Text ${text} of ${number}`,
  body: textNumber(number, text),
})

async function revisionOf({ post }: Person, ask: Ask): Promise<number> {
  const { items } = (await ask("GET", `/posts/${post}/revisions`)) as { items: { revision: number }[] }
  return items[0]?.revision ?? 0
}

/** A new reply, or other words in one's last one. */
async function reply(person: Person, { open }: House, ask: Ask, number: number): Promise<void> {
  const words = `Person ${person.number} replies ${number}: ${"the ferry was late again. ".repeat(40)}`.trim()
  const last = [...person.replies].at(-1)
  if (!last || number % 3 > 0) {
    const sent = { name: `Reader ${person.number}`, body: words }
    const { reply, token } = (await ask("POST", `/posts/${open}/replies`, sent)) as {
      reply: { id: string }
      token: string
    }
    person.replies.set(reply.id, { words, token, edits: 0, lost: false })
    return
  }
  const [id, held] = last
  // Until it is acknowledged the one or the other may be there.
  held.lost = true
  await ask("PATCH", `/replies/${id}`, { token: held.token, body: words })
  Object.assign(held, { words, edits: held.edits + 1, lost: false })
}

type Ask = (method: string, path: string, body?: unknown) => Promise<unknown>

function asking({ number }: Person, { port, acknowledged }: House, agent: Agent): Ask {
  return (method, path, body) =>
    new Promise((done, failed) => {
      const options = { host: "127.0.0.1", localAddress: `127.0.1.${number + 1}`, port, agent, method }
      const headers = { "content-type": "application/json" }
      const asked = request({ ...options, headers, path: `/api/v1${path}` }, (answer) => {
        let text = ""
        answer.setEncoding("utf8").on("data", (part) => {
          text += part
        })
        answer.on("error", () => failed(new Gone()))
        answer.on("end", () => {
          const { statusCode = 0 } = answer
          if (statusCode >= 300) return failed(new Error(`${method} ${path}: ${statusCode} ${text}`))
          acknowledged()
          done(text ? JSON.parse(text) : undefined)
        })
      })
      asked.on("error", () => failed(new Gone()))
      asked.end(body === undefined ? undefined : JSON.stringify(body))
    })
}
