import { expect, test } from "vitest"
import type { Store } from "../store/store.ts"
import { ask } from "./asked.ts"

test.each([
  [{ source: "/etc/passwd" }, "not an address of the web"],
  [{ source: "file:///etc/passwd" }, "not an address of the web"],
  [{ text: "Words", url: "javascript:alert(1)" }, "not an address of the web"],
  [{ text: " \n" }, "is empty"],
  [{ text: "Words", published: "lately" }, "is one like 2026-03-09"],
  [{ text: "Words", source: "https://a.example/" }, "one of them"],
  [{ text: 7 }, "in words"],
])("%j is refused when it is asked for", async (asked, why) => {
  await expect(ask({} as Store["jobs"], asked as never)).rejects.toMatchObject({
    code: "bad-request",
    message: expect.stringContaining(why),
  })
})
