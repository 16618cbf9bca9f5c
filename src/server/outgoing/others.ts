import type { Others } from "../../pipeline/work.ts"
import type { World } from "../world.ts"
import { MAIL, mailing, NOTICE, notice, type People } from "./notices.ts"
import { INDEX_NOW, tellHub, tellIndexNow, WEBSUB } from "./pings.ts"
import { send } from "./post-office.ts"

/** The work beside reading that this server does: what its owner has set. */
export function othersOf(world: World, people: People): Others {
  const { outgoing } = world
  if (!outgoing) return {}
  const { mail, indexNow, hub } = outgoing
  return {
    ...(mail && { [NOTICE]: notice(world, mail, people), [MAIL]: mailing(world, (letter) => send(mail, letter)) }),
    ...(indexNow && { [INDEX_NOW]: tellIndexNow(world, outgoing) }),
    ...(hub && { [WEBSUB]: tellHub(world, outgoing) }),
  }
}
