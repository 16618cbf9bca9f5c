import { openEncoder, remembering } from "../link/claims/encoder.ts"
import { doErrands } from "../thread/thread.ts"
import { type ClaimsOf, claimsWith } from "./claims.ts"

async function workingOut() {
  const claims = claimsWith(remembering(await openEncoder()))
  return (asked: Parameters<ClaimsOf>) => claims(...asked)
}

doErrands(workingOut())
