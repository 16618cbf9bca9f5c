import type { Asked } from "../pipeline/asked.ts"
import type { Job } from "../store/jobs.ts"
import type { OneJob } from "./answers.ts"

/** A job as it is shown: what was asked for by its name, without the bytes of it. */
export function shown({ payload, key: _, worker: __, ...job }: Job): OneJob {
  const { source, text, name, title, outlet, published, url } = payload as Partial<
    Record<"source" | "text" | "name" | "title" | "outlet" | "published" | "url", string>
  > &
    Partial<Asked>
  const asked = { source, name, url, title, outlet, published, begins: text?.trim().slice(0, 100) }
  const known = Object.entries(asked).filter(([, value]) => typeof value === "string")
  return { ...job, asked: Object.fromEntries(known) }
}
