import { defineConfig } from "tsdown"

export default defineConfig({
  // The worker is loaded by its path: it stays a file of its own.
  entry: ["src/index.ts", "src/cli/main.ts", "src/extract/tagger/worker.ts"],
  format: "esm",
  platform: "node",
  target: "node22",
  fixedExtension: false,
  dts: true,
})
