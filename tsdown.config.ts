import { defineConfig } from "tsdown"

export default defineConfig({
  entry: ["src/index.ts", "src/cli/main.ts"],
  format: "esm",
  platform: "node",
  target: "node22",
  fixedExtension: false,
  dts: true,
})
