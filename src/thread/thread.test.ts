import { expect, test } from "vitest"
import { startThread } from "./thread.ts"

const DOUBLING = new URL("./doubling.fixture.ts", import.meta.url)
const start = (data: unknown) => startThread<unknown, number>(DOUBLING, data, "It ended.")

test("errands come back each with its own answer, and faults keep their code", async () => {
  const thread = await start({})
  const asked = [1, 2, 3].map((number) => thread.run(number))
  expect(thread.busy).toBe(3)
  expect(await Promise.all(asked)).toEqual([2, 4, 6])
  expect(thread.busy).toBe(0)
  await expect(thread.run("two")).rejects.toMatchObject({ name: "HearsayError", code: "no-number", message: "two" })
  await thread.close()
})

test("a thread that cannot open says why; one that ends loses what was under way, and says so", async () => {
  await expect(start({ fails: true })).rejects.toThrow("not today")
  const thread = await start({})
  const lost = { code: "worker-lost", message: "It ended." }
  await Promise.all([expect(thread.run("die")).rejects.toMatchObject(lost), expect(thread.run(1)).rejects.toThrow()])
  await expect(thread.run(1)).rejects.toMatchObject(lost)
})
