import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import { LARGEST, pictureOf } from "../../exchange/newsroom/picture.ts"
import type { Image } from "../../model/index.ts"
import { answersWith, errors } from "../describe.ts"
import { may } from "../may.ts"
import { fault } from "../problem.ts"
import type { Env, World } from "../world.ts"

/** Pictures, kept under the hash of their bytes: what such an address shows never changes. */
export function images(app: OpenAPIHono<Env>, { store: { newsroom } }: World): void {
  app.openapi(ADD, async (c) => {
    may(c, "contributor")
    const form = await c.req.formData().catch(() => {
      throw fault("no-form", "Send the picture as a form: a field “file”, and its words beside.")
    })
    const file = form.get("file")
    if (!(file instanceof File)) throw fault("bad-request", "There is no picture in the form: its field is “file”.")
    const image = imageOf(new Uint8Array(await file.arrayBuffer()), file.name, form)
    return c.json(await newsroom.addImage(image.about, image.bytes), 201)
  })
  app.openapi(BYTES, async (c) => {
    const { id } = c.req.valid("param")
    const [about, bytes] = await Promise.all([newsroom.image(id), newsroom.imageBytes(id)])
    if (!about || !bytes) throw fault("not-found", "There is no such picture.")
    c.header("content-type", about.type)
    c.header("cache-control", "public, max-age=31536000, immutable")
    return c.body(new Uint8Array(bytes))
  })
  app.openapi(ABOUT, async (c) => {
    const about = await newsroom.image(c.req.valid("param").id)
    if (!about) throw fault("not-found", "There is no such picture.")
    return c.json(about)
  })
}

/** What was sent as a picture, with the words that go with it. */
function imageOf(bytes: Uint8Array, name: string, form: FormData): { about: Image; bytes: Uint8Array } {
  if (bytes.length > LARGEST)
    throw fault(
      "too-large",
      `A picture has at most ${LARGEST / 1e6} MB, and this one has ${(bytes.length / 1e6).toFixed(1)}.`,
    )
  const picture = pictureOf(bytes, name)
  if (!picture)
    throw fault("no-image", "This is no picture that every browser shows: JPEG, PNG, GIF, WebP or AVIF would do.")
  const word = (field: string) =>
    String(form.get(field) ?? "")
      .trim()
      .slice(0, 2000)
  const about: Image = {
    ...picture,
    alternative: word("alternative"),
    ...(word("caption") && { caption: word("caption") }),
    ...(word("credit") && { credit: word("credit") }),
  }
  return { about, bytes }
}

const HASH = z.object({ id: z.string().regex(/^[0-9a-f]{64}$/) })

const ADD = createRoute({
  method: "post",
  path: "/images",
  summary: "Keeps a picture",
  request: {
    body: { required: true, content: { "multipart/form-data": { schema: { $ref: "#/components/schemas/NewImage" } } } },
  },
  responses: { 201: answersWith<Image>("OneImage", "As it was kept."), ...errors(400, 401, 403, 413, 415) },
})

const BYTES = createRoute({
  method: "get",
  path: "/images/{id}",
  summary: "A picture",
  request: { params: HASH },
  responses: {
    200: { description: "Its bytes.", content: { "image/*": { schema: { type: "string", format: "binary" } } } },
    ...errors(404),
  },
})

const ABOUT = createRoute({
  method: "get",
  path: "/images/{id}/about",
  summary: "What is told about a picture",
  request: { params: HASH },
  responses: { 200: answersWith<Image>("OneImage", "Its words and its size."), ...errors(404) },
})
