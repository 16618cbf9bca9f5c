/** A reader's page needs no script; the tabs of the contributor's box are an island of their own. */
export const csr = false
