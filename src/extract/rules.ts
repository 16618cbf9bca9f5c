export { createRules } from "./rules/index.ts"
