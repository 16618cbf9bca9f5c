/** The report's page with the form of a row open (`?mend=ROW`), which a script helps to fill in. */
export const csr = true

export { actions, load } from "../+page.server.ts"
