import { freshTables } from "../../../test/fresh-store.ts"
import { newsroomContract } from "./newsroom.contract.ts"

newsroomContract(freshTables)
