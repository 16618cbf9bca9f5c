/**
 * A claim of a Hearsay server, and on whose say-so it stands:
 *
 *   <hearsay-card src="https://news.example/api/v1/stories/…/claims/…/card">what stands there until then</hearsay-card>
 *
 * It asks that one address, without cookies, and nobody else. All words are set as text. It is light or dark as the page
 * around it is (`color-scheme`); `scheme="light"` or `scheme="dark"` decides.
 *
 * @typedef {import("../../../../src/exchange/card/card.ts").Card} Card
 */

const STYLE = `
:host { display: block; max-width: 36rem; }
:host([hidden]) { display: none; }
:host([scheme="light"]) { color-scheme: light; }
:host([scheme="dark"]) { color-scheme: dark; }
article {
  padding: 1rem 1.25rem;
  border: 1px solid light-dark(#ddd8cd, #37383b);
  border-radius: 4px;
  background: light-dark(#fbfaf6, #17181a);
  color: light-dark(#1d1c1a, #e6e2da);
  font: 1rem/1.5 Charter, "Iowan Old Style", "Noto Serif", Cambria, Georgia, serif;
  overflow-wrap: anywhere;
}
p, ul, blockquote { margin: 0; padding: 0; }
.kicker, .foot, details { color: light-dark(#5f5b54, #aaa499); font: 0.84375rem/1.5 ui-sans-serif, system-ui, "Segoe UI", Roboto, Arial, sans-serif; }
blockquote { margin-block: 0.35rem 0.6rem; font-size: 1.2rem; line-height: 1.35; text-wrap: pretty; }
ul { margin-top: 0.5rem; padding-left: 1.1rem; font-size: 0.9375rem; }
details { margin-top: 0.6rem; }
details ul { font-size: inherit; }
summary { width: max-content; padding-block: 0.2rem; cursor: pointer; }
.foot { margin-top: 0.75rem; padding-top: 0.6rem; border-top: 1px solid light-dark(#ddd8cd, #37383b); }
a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
a:hover { color: light-dark(#17528f, #8fbcf0); }
:focus-visible { border-radius: 2px; outline: 2px solid light-dark(#17528f, #8fbcf0); outline-offset: 2px; }
`

class HearsayCard extends HTMLElement {
  static observedAttributes = ["src"]
  #root = this.attachShadow({ mode: "open" })

  constructor() {
    super()
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(STYLE)
    this.#root.adoptedStyleSheets = [sheet]
    this.#root.append(document.createElement("slot"))
  }

  /** @param {string} _name @param {string | null} _before @param {string | null} source */
  async attributeChangedCallback(_name, _before, source) {
    if (!source) return
    const card = await cardAt(source).catch(() => undefined)
    // Another address may have been given meanwhile.
    if (this.getAttribute("src") !== source) return
    // A claim that is gone, or a server that does not answer: what the page has under this element stays.
    if (card) this.#root.replaceChildren(drawn(card, source))
  }
}

/** @param {string} source @returns {Promise<Card | undefined>} */
async function cardAt(source) {
  const answer = await fetch(source, { credentials: "omit", referrerPolicy: "no-referrer" })
  return answer.ok ? answer.json() : undefined
}

/** @param {Card} card @param {string} source */
function drawn(card, source) {
  const link = linksFrom(source)
  const roots = card.roots.charAt(0).toUpperCase() + card.roots.slice(1)
  const article = element("article", element("p", "On whose say-so?"))
  article.setAttribute("aria-label", "A claim, and on whose say-so it stands")
  article.firstElementChild?.classList.add("kicker")
  const foot = element(
    "p",
    `${card.warning} `,
    link(card.errors, "How often"),
    ". ",
    link(card.story, "The whole story"),
  )
  foot.classList.add("foot")
  article.append(
    element("blockquote", link(card.at, card.gist)),
    element("p", element("strong", roots), ` ${card.behind}.`),
    ...listed(card.lines),
    ...listed(card.because).map((list) => element("details", element("summary", "Counted so"), list)),
    foot,
  )
  return article
}

/** @param {readonly string[]} lines */
const listed = (lines) => (lines.length ? [element("ul", ...lines.map((line) => element("li", line)))] : [])

/** @param {string} name @param {...(Node | string)} inside */
function element(name, ...inside) {
  const made = document.createElement(name)
  made.append(...inside)
  return made
}

/** Links lead to pages of the server that the card came from, and nowhere else. @param {string} source */
const linksFrom = (source) => (/** @type {string} */ path, /** @type {string} */ words) => {
  const { origin } = new URL(source, document.baseURI)
  const to = new URL(path, origin)
  const link = element("a", words)
  if (to.origin === origin) link.setAttribute("href", to.href)
  return link
}

// A page may have cards of several servers, each with its own script: the first one draws them all.
if (!customElements.get("hearsay-card")) customElements.define("hearsay-card", HearsayCard)
