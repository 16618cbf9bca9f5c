import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import type { Correction, Judgement } from "../../model/index.ts"
import { placerOn } from "../../pipeline/place.ts"
import type { OneJudgement } from "../answers.ts"
import { JUDGEMENTS } from "../columns.ts"
import { answersWith, asJson, errors } from "../describe.ts"
import { given } from "../filters.ts"
import { list } from "../list.ts"
import { may } from "../may.ts"
import type { Env, World } from "../world.ts"

const ABOUT = z.enum(["row", "source", "report", "outlet"])
const KEY = z.string().min(1).max(1000)
const FILTER = {
  about: ABOUT.optional(),
  id: KEY.optional().openapi({ description: "One of the pair, or the row that is corrected." }),
  report: KEY.optional().openapi({ description: "The report whose rows are corrected." }),
  hand: z.enum(["person", "machine"]).optional(),
  by: z.string().min(1).max(500).optional(),
}

const SAID = {
  because: z.string().min(1).max(2000).optional(),
  score: z.number().min(0).max(1).optional(),
}
const PAIR = z.strictObject({
  about: ABOUT,
  answer: z.enum(["same", "different", "unsure"]),
  pair: z.tuple([KEY, KEY]),
  ...SAID,
})
const FIELD = z.enum([
  "speaker",
  "kind",
  "naming",
  "act",
  "body",
  "source",
  "cue",
  "content",
] satisfies Correction["field"][])
const SPAN = z.tuple([z.number().int().min(0), z.number().int().min(1)])
const CORRECTION = z.strictObject({
  about: z.literal("row"),
  answer: z.literal("correction"),
  report: KEY,
  version: z.number().int().min(1).max(1e9),
  row: KEY,
  field: FIELD,
  value: z.union([z.string().max(1000), z.null(), z.array(SPAN).max(50)]),
  ...SAID,
})

/** Everything that was ever judged; judging, and taking it back. A person's judgement bears the name they signed in by. */
export function judge(app: OpenAPIHono<Env>, { store }: World): void {
  list(app, {
    path: "/judgements",
    about: "Everything that was ever judged, oldest first; what was undone stays in the list",
    query: FILTER,
    answers: "JudgementPage",
    columns: JUDGEMENTS,
    find: (query, page) => store.judgements(given(query), page),
  })
  app.openapi(JUDGE, async (c) => {
    const { name: by } = may(c, "contributor")
    const said = given(c.req.valid("json"))
    const judged = await store.judge({ ...said, by, hand: "person" } as Judgement)
    // The stories of both are decided again at once, so that whoever looks next sees what they said.
    await placerOn(store).heard(judged)
    return c.json(judged, 201)
  })
  app.openapi(UNDO, async (c) => {
    const { name: by } = may(c, "contributor")
    const { id: undoes } = c.req.valid("param")
    const judged = await store.judge({ answer: "undo", undoes, by, hand: "person" })
    await placerOn(store).heard(judged)
    return c.json(judged, 201)
  })
}

const JUDGE = createRoute({
  method: "post",
  path: "/judgements",
  summary: "Judges a pair, or corrects a row",
  request: asJson(z.union([PAIR, CORRECTION])),
  responses: { 201: answersWith<OneJudgement>("OneJudgement", "As it was kept."), ...errors(400, 401, 403, 404, 422) },
})

const UNDO = createRoute({
  method: "post",
  path: "/judgements/{id}/undo",
  summary: "Takes a judgement back; an undo can be undone",
  request: { params: z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) }) },
  responses: { 201: answersWith<OneJudgement>("OneJudgement", "The undo, as it was kept."), ...errors(401, 403, 404) },
})
