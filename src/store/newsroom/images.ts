import { createHash } from "node:crypto"
import { sql } from "kysely"
import { HearsayError, type Image } from "../../model/index.ts"
import { keyOf, limitOf, type Page, type PageOf, pageOf } from "../page.ts"
import type { Database } from "../tables.ts"
import { json, type Whole } from "./body.ts"

export type Bytes = Uint8Array

/** Keeps a picture; its words may be changed later, its bytes are its id. */
export async function addImage(db: Database, image: Image, bytes: Bytes): Promise<Image> {
  const hash = createHash("sha256").update(bytes).digest("hex")
  if (hash !== image.id) throw new HearsayError("bad-image", `A picture's id is the hash of its bytes: ${hash}.`)
  // As text: PGlite and pg do not take bytes in the same shape.
  await sql`insert into images (id, body, bytes)
    values (${image.id}, ${json(image)}, decode(${Buffer.from(bytes).toString("base64")}, 'base64'))
    on conflict (id) do update set body = excluded.body`.execute(db)
  return image
}

export async function image(db: Database, id: string): Promise<Image | undefined> {
  return (await sql<Whole<Image>>`select body from images where id = ${id}`.execute(db)).rows[0]?.body
}

export async function imageBytes(db: Database, id: string): Promise<Bytes | undefined> {
  return (await sql<{ bytes: Uint8Array }>`select bytes from images where id = ${id}`.execute(db)).rows[0]?.bytes
}

export async function images(db: Database, page: PageOf): Promise<Page<Image>> {
  const limit = limitOf(page)
  const key = keyOf(page, [""])
  const after = key ? sql`where id > ${key[0]}` : sql``
  const { rows } = await sql<Whole<Image>>`select body from images ${after} order by id limit ${limit}`.execute(db)
  return pageOf(
    rows,
    limit,
    ({ body }) => [body.id],
    ({ body }) => body,
  )
}
