import { describe, expect, test } from "vitest"
import { createTagger } from "./tagger.ts"

describe("without its model the tagger says what is missing", () => {
  test.each([0, 2])("with %i workers", async (workers) => {
    const missing = { name: "HearsayError", code: "no-model", message: expect.stringContaining("--extractor rules") }
    await expect(createTagger({ folder: "/nowhere", workers })).rejects.toMatchObject(missing)
  })
})
