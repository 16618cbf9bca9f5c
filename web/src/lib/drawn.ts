const here = new WeakSet<object>()

/**
 * What a page without a script is drawn from, as it came. SvelteKit writes out what every page was drawn from for a
 * script to take up, a third of the work of a report's page, and throws that away where there is no script: it is told
 * here that nothing of this is wanted. A script of another page, which follows a link, asks for it by itself and gets it.
 */
export function drawnHere<Data extends object>({ isDataRequest }: { isDataRequest: boolean }, data: Data): Data {
  if (!isDataRequest) here.add(data)
  return data
}

/** Whether this is needed by nobody but the server that draws the page. */
export const isDrawnHere = (value: unknown) => here.has(value as object)
