/** All that XML 1.0 holds; neither a form feed nor half of a pair stands in it, however it is written. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** Words, or a whole document, without the signs that no XML may hold. */
export const inXml = (text: string): string => text.replace(NOT_XML, "")
