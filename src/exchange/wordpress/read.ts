import { decodeHTML } from "entities"
import type { Leftover, Profile } from "../../model/index.ts"
import { HearsayError } from "../../model/index.ts"
import type { Note, Piece, Surroundings } from "../newsroom/piece.ts"
import { restOf } from "../newsroom/rest.ts"
import { short, siteOf } from "../newsroom/site-of.ts"
import { slugOf } from "../newsroom/slug.ts"
import { wordsOfHtml } from "../site/clean.ts"
import { type Element, leaf, metaIn, wordsIn } from "./element.ts"
import { fieldsOf } from "./fields.ts"
import { parts } from "./parse.ts"
import { postPieceOf } from "./post-in.ts"

interface State {
  site: string
  readonly profiles: Map<string, string>
  told: boolean
  place: number
  readonly channel: Element[]
}

/**
 * A WordPress export (WXR 1.0 to 1.2) as it streams in: its site, who writes there, and each post with its replies. One
 * item at a time is held. What has no place here comes as leftovers, for the way back.
 */
export async function* readWxr(
  chunks: AsyncIterable<Uint8Array | string>,
  around: Surroundings,
): AsyncGenerator<Piece> {
  const state: State = { site: "", profiles: new Map(), told: false, place: 0, channel: [] }
  for await (const { element, leftOut } of parts(chunks)) {
    if (element.name !== "item") {
      state.channel.push(element)
      continue
    }
    yield* opened(state, around)
    for await (const piece of pieces(element, state, around)) yield leftOut ? without(piece) : piece
  }
  yield* opened(state, around)
  // What stands after the items.
  yield* rest(state)
}

/** The head of the file, once it is whole: at the first item. */
async function* opened(state: State, around: Surroundings): AsyncGenerator<Piece> {
  if (state.told) return
  state.told = true
  const channel: Element = { name: "channel", children: state.channel }
  if (wordsIn(channel, "wp:wxr_version") === "")
    throw new HearsayError("no-export", "This is no export of WordPress: it does not say which version of WXR it has.")
  const address = wordsIn(channel, "wp:base_blog_url") || wordsIn(channel, "link")
  state.site = siteOf(address)
  yield { kind: "site", site: { name: wordsIn(channel, "title").trim(), address } }
  for (const author of state.channel.filter(({ name }) => name === "wp:author"))
    yield await profilePiece(author, state, around)
  yield* rest(state)
}

const keyOf = ({ site }: State) => short(site)

async function* rest(state: State): AsyncGenerator<Piece> {
  for (const element of state.channel.splice(0))
    if (element.name !== "wp:author") yield { kind: "leftover", leftover: leftoverOf(element, state), notes: [] }
}

function leftoverOf(element: Element, state: State): Leftover {
  const { name, children } = element
  const which = name === "item" ? wordsIn(element, "wp:post_id") : children ? short(JSON.stringify(children)) : ""
  const id = `wp-${keyOf(state)}-${name}-${which}`
  return { id, system: "wordpress", site: state.site, place: state.place++, what: element }
}

async function profilePiece(author: Element, state: State, around: Surroundings): Promise<Piece> {
  const words = (name: string) => decodeHTML(wordsIn(author, `wp:author_${name}`)).trim()
  const login = wordsIn(author, "wp:author_login").trim()
  const name = words("display_name") || [words("first_name"), words("last_name")].filter(Boolean).join(" ") || login
  const bare = await bareProfile(login, name.slice(0, 200), state, around)
  const came = fieldsOf((author.children ?? []).map((each) => (each.name === EMAIL ? leaf(EMAIL) : each)))
  const fields = restOf(came, madeAuthor(bare, login))
  const profile: Profile = { ...bare, origin: { system: "wordpress", id: login, rest: { fields } } }
  const mail = wordsIn(author, EMAIL).trim()
  const notes: Note[] = mail
    ? [
        {
          how: "lost",
          what: "Contributors' e-mail addresses are not kept: their accounts are made by invitation",
          where: name,
        },
      ]
    : []
  return { kind: "profile", profile, notes }
}

const EMAIL = "wp:author_email"

async function bareProfile(login: string, name: string, state: State, around: Surroundings): Promise<Profile> {
  const id = `wp-${keyOf(state)}-by-${short(login)}`
  state.profiles.set(login, id)
  const slug = await around.slug("profile", slugOf(name) || `contributor-${short(login).slice(0, 6)}`, id)
  return { id, slug, name, origin: { system: "wordpress", id: login } }
}

/** A profile as the fields of an author, made of our own words alone. */
export const madeAuthor = ({ name }: Profile, login: string) =>
  fieldsOf([leaf("wp:author_login", login), leaf(EMAIL), leaf("wp:author_display_name", name)])

async function* pieces(item: Element, state: State, around: Surroundings): AsyncGenerator<Piece> {
  const type = wordsIn(item, "wp:post_type").trim() || "post"
  if (type === "attachment") {
    yield attachmentPiece(item, state)
  } else if (type === "post" || type === "page") {
    const login = wordsIn(item, "dc:creator").trim()
    if (login && !state.profiles.has(login))
      yield { kind: "profile", profile: await bareProfile(login, login, state, around), notes: [] }
    yield { kind: "post", ...(await postPieceOf(item, { key: keyOf(state), profiles: state.profiles }, around)) }
  } else {
    const where = wordsIn(item, "title").trim() || type
    const notes: Note[] = [{ how: "kept", what: `Items of the kind “${type}” are not shown`, where }]
    yield { kind: "leftover", leftover: leftoverOf(item, state), notes }
  }
}

function attachmentPiece(item: Element, state: State): Piece {
  const caption = wordsOfHtml(wordsIn(item, "excerpt:encoded"))
  const attachment = {
    id: wordsIn(item, "wp:post_id").trim(),
    url: wordsIn(item, "wp:attachment_url").trim() || wordsIn(item, "guid").trim(),
    alternative: metaIn(item, "_wp_attachment_image_alt")?.trim() ?? "",
    ...(caption && { caption }),
  }
  return { kind: "attachment", attachment, leftover: leftoverOf(item, state) }
}

function without(piece: Piece): Piece {
  if (piece.kind !== "post") return piece
  const note: Note = {
    how: "lost",
    what: "Control characters, which no XML may hold, are left out",
    where: piece.post.title,
  }
  return { ...piece, notes: [...piece.notes, note] }
}
