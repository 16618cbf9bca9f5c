import { openEncoder, remembering } from "../link/claims/encoder.ts"
import { doErrands } from "../thread/thread.ts"
import { claimsWith, questionsWith } from "./claims.ts"
import type { Errand } from "./claims-thread.ts"

async function workingOut() {
  const encoder = remembering(await openEncoder())
  const [claims, questions] = [claimsWith(encoder), questionsWith(encoder)]
  return (errand: Errand) => ("claims" in errand ? claims(...errand.claims) : questions(...errand.questions))
}

doErrands(workingOut())
