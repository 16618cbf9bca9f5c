import type { Contributor, Report } from "../model/index.ts"
import { HearsayError } from "../model/index.ts"
import { articleOf } from "./article.ts"
import type { Author } from "./authors.ts"
import type { Block } from "./blocks.ts"
import { decode } from "./charset.ts"
import { corrected } from "./corrections.ts"
import { mustBeOneReport } from "./front-page.ts"
import { datelineOf } from "./furniture/head.ts"
import { labelled } from "./furniture/label.ts"
import { pageHead } from "./furniture/page-head.ts"
import { idOfText } from "./identity.ts"
import { foreign, languageOf } from "./language.ts"
import { isPage, mustBeText } from "./media.ts"
import { bodyOf, embedsOf, furnitureOf, undated, withBiographies } from "./plain-text.ts"
import type { Bytes, Reader, ReadOptions } from "./reader.ts"

/** The report on an HTML page. No script is run, and nothing that the page names is fetched. */
export async function readPage(input: Bytes, options: ReadOptions = {}): Promise<Report> {
  mustBeText(input)
  const { text: html, findings } = decode(input)
  const article = await articleOf(html, input.address, options.outlets)
  const { authors, headings, bodyLength: _, isDated, ...meta } = article.meta
  if (!isDated) mustBeOneReport(article.blocks, nameOf(input))
  const names = authors.map(({ name }) => name)
  const head = pageHead(article.blocks, [meta.title ?? "", ...headings])
  const parts = [...head.furniture, ...labelled(head.rest, names, article.quirk)]
  const text = bodyOf(parts)
  if (!article.blocks.some(isProse)) throw noArticle(input)
  const published = options.published ?? meta.published
  const language = agreed(languageOf(text), meta.language)
  const dateline = datelineOf(text)
  return {
    id: input.address ?? meta.url ?? idOfText(text),
    text,
    ...meta,
    ...(published && { published }),
    ...(language && { language }),
    ...(dateline && { dateline }),
    ...corrected(parts),
    ...embedsOf(parts),
    contributors: withPages(withBiographies(names, [...article.furniture, ...parts]), authors),
    furniture: [...article.furniture, ...furnitureOf(parts)],
    findings: [...findings, ...article.findings, ...undated(published), ...foreign(language)],
  }
}

/** A stretch of words that is no link: a page that has none is a menu, a login or a shell for a script. */
const isProse = ({ text, links = 0 }: Block): boolean =>
  links < 0.5 && (text.split(" ").length > 5 || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]{12}/u.test(text))

/** The page knows the country ("en-GB") where it names the language that the words are in; else the words decide. */
const agreed = (read: string | undefined, said: string | undefined): string | undefined =>
  read === undefined || said?.split("-")[0]?.toLowerCase() === read ? (said ?? read) : read

function withPages(contributors: readonly Contributor[], authors: readonly Author[]): Contributor[] {
  return contributors.map((contributor) => {
    const url = authors.find(({ name }) => name === contributor.name)?.url
    return url ? { ...contributor, url } : contributor
  })
}

const nameOf = ({ address, name }: Bytes): string => address ?? name ?? "The page"

function noArticle(input: Bytes): HearsayError {
  return new HearsayError(
    "no-article",
    `${nameOf(input)} holds no article: there is no text on it but menus and links. It may need a script or a login: copy the text into a file.`,
  )
}

export const page: Reader = {
  name: "page",
  accepts: isPage,
  async *read(input, options) {
    yield await readPage(input, options)
  },
}
