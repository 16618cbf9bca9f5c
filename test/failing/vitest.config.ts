import { defineConfig } from "vitest/config"

export default defineConfig({
  test: { include: ["test/failing/fails.ts"], globalSetup: ["test/one-postgres.ts"], hookTimeout: 60_000 },
})
