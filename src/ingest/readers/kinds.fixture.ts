import type { Bytes } from "../index.ts"
import { pdfOf } from "./pdf.fixture.ts"
import { warcOf } from "./warc.fixture.ts"

export const LEAD =
  "The harbour board is contemplating the closure of the ferry, according to the Quay Herald, which cited officials."
export const QUOTE =
  "“We have seen reports that the hull leaks,” said a spokesperson, Mara Voss, on Friday after the meeting."
export const HTML = `<p>${LEAD}</p><p>${QUOTE}</p><div class="newsletter">Get the tides</div>`
export const bytes = (text: string, more: Partial<Bytes> = {}): Bytes => ({ bytes: Buffer.from(text), ...more })

/** The same two reports' worth of text, as every kind of bytes holds it: the one contract of all readers. */
export const KINDS: Readonly<Record<string, Bytes>> = {
  page: bytes(`<!doctype html><title>Ferry</title><article>${HTML}</article>`),
  "plain text": bytes(`${LEAD}\n\n${QUOTE}\n`),
  feed: bytes(
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Gazette</title><item><title>Ferry</title><link>https://g.example/1</link><pubDate>Tue, 03 Mar 2026 09:00:00 GMT</pubDate><source url="https://q.example">Quay Herald</source><content:encoded><![CDATA[${HTML}]]></content:encoded></item></channel></rss>`,
  ),
  wxr: bytes(
    `<?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="c" xmlns:dc="d"><channel><title>Gazette</title><wp:author><wp:author_login>al</wp:author_login><wp:author_display_name>Ann Lee</wp:author_display_name></wp:author><item><title>Ferry</title><link>https://g.example/1</link><dc:creator>al</dc:creator><content:encoded><![CDATA[${HTML}]]></content:encoded><wp:post_date_gmt>2026-03-03 09:00:00</wp:post_date_gmt><wp:status>draft</wp:status><wp:post_type>post</wp:post_type><wp:comment><wp:comment_content>First!</wp:comment_content></wp:comment></item></channel></rss>`,
  ),
  ghost: bytes(
    JSON.stringify({
      db: [
        {
          meta: { exported_on: 1 },
          data: {
            posts: [
              {
                id: "1",
                title: "Ferry",
                slug: "ferry",
                html: HTML,
                published_at: "2026-03-03T09:00:00Z",
                status: "published",
              },
            ],
            users: [{ id: "7", name: "Ann Lee" }],
            posts_authors: [{ post_id: "1", author_id: "7" }],
          },
        },
      ],
    }),
  ),
  "json lines": bytes(
    `${JSON.stringify({ id: "a", text: `${LEAD}\n\n${QUOTE}`, date: "2026-03-03", author: "Ann Lee" })}\n`,
  ),
  table: bytes(`id,headline,body,date\r\na,Ferry,"${LEAD}\n\n${QUOTE.replaceAll('"', '""')}",2026-03-03\r\n`),
  mail: bytes(
    `From: Marlow Gazette <news@g.example>\r\nSubject: Ferry\r\nDate: Tue, 03 Mar 2026 09:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${HTML}`,
  ),
  pdf: { bytes: pdfOf([LEAD, "", QUOTE.replaceAll(/[“”]/g, "'")]) },
  warc: {
    bytes: await warcOf([["https://g.example/1", `<!doctype html><article>${HTML}</article>`]]),
    name: "a.warc.gz",
  },
}
