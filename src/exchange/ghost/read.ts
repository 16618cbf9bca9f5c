import type { Profile } from "../../model/index.ts"
import type { Note, Piece, Surroundings } from "../newsroom/piece.ts"
import { short, siteOf } from "../newsroom/site-of.ts"
import { slugOf } from "../newsroom/slug.ts"
import { type Row, type Tables, tablesOf, words } from "./file.ts"
import { authorsOf, postPieceOf } from "./posts.ts"

/** A Ghost export (JSON), as our own words: who writes there, and each post with its comments where they are in it. */
export async function* readGhost(
  chunks: AsyncIterable<Uint8Array | string>,
  around: Surroundings,
): AsyncGenerator<Piece> {
  const tables = await tablesOf(chunks)
  const name = setting(tables, "title")
  const address = setting(tables, "url").replace(/\/+$/, "")
  // An export does not always say where its site is: its name tells two sites apart.
  const key = short(address ? siteOf(address) : `named ${name}`)
  yield { kind: "site", site: { name, address } }
  const writers = new Set(tables.posts.flatMap((post) => authorsOf(post, tables)))
  for (const user of tables.users) {
    if (writers.has(words(user, "id"))) yield await profilePiece(user, key, around)
  }
  for (const post of tables.posts) {
    yield { kind: "post", ...(await postPieceOf(post, { key, address, tables }, around)) }
  }
}

const setting = ({ settings }: Tables, key: string) =>
  words(
    settings.find((each) => words(each, "key") === key),
    "value",
  )

async function profilePiece(user: Row, key: string, around: Surroundings): Promise<Piece> {
  const number = words(user, "id")
  const id = `gh-${key}-by-${number}`
  const name = words(user, "name").slice(0, 200) || number
  const website = words(user, "website")
  const biography = words(user, "bio")
  const picture = words(user, "profile_image") && (await around.picture(words(user, "profile_image")))
  const { password, email, ...rest } = user
  const profile: Profile = {
    id,
    slug: await around.slug("profile", slugOf(words(user, "slug")) || slugOf(name) || `contributor-${short(id)}`, id),
    name,
    // It is plain text there.
    ...(biography && { biography: biography.replace(/&/g, "&amp;").replace(/</g, "&lt;") }),
    ...(/^https?:\/\//i.test(website) && URL.canParse(website) && { url: website }),
    ...(picture && { picture }),
    origin: { system: "ghost", id: number, rest: { row: rest } },
  }
  const what = "Contributors' e-mail addresses are not kept: their accounts are made by invitation"
  const notes: Note[] = email ? [{ how: "lost", what, where: name }] : []
  return { kind: "profile", profile, notes }
}
