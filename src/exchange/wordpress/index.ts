export { readWxr } from "./read.ts"
export { writeWxr } from "./write.ts"
