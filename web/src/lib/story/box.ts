/** How large a node of a claim's graph is drawn. */
export const BOX = { width: 210, height: 24 } as const
