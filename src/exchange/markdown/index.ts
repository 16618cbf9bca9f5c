export { contributorFile, ending, postFile, replyLine } from "./files.ts"
