export { readGhost } from "./read.ts"
