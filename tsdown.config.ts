import { defineConfig } from "tsdown"

export default defineConfig({
  // Workers are loaded by their paths: they stay files of their own.
  entry: ["src/index.ts", "src/cli/main.ts", "src/extract/tagger/worker.ts", "src/pipeline/claims-worker.ts"],
  format: "esm",
  platform: "node",
  target: "node22",
  fixedExtension: false,
  dts: true,
})
