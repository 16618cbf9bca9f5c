import { freshDatabase } from "../../../test/one-postgres.ts"
import { open } from "../open.ts"
import { newsroomContract } from "./newsroom.contract.ts"

newsroomContract(async () => open({ url: await freshDatabase() }, () => new Date()))
