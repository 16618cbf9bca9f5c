/** What script adds to a report: tabs in the contributor's box, and a reply to the words that a reader selects. */

const KEYS: Readonly<Record<string, (now: number, last: number) => number>> = {
  ArrowRight: (now, last) => (now === last ? 0 : now + 1),
  ArrowLeft: (now, last) => (now === 0 ? last : now - 1),
  Home: () => 0,
  End: (_, last) => last,
}

/** Two sections as tabs (WAI-ARIA APG, "Tabs with Automatic Activation"). */
function tabs(box: HTMLElement): void {
  const panels = [...box.querySelectorAll<HTMLElement>(":scope > section")]
  const list = document.createElement("div")
  list.setAttribute("role", "tablist")
  list.setAttribute("aria-label", box.dataset.tabs ?? "")
  const buttons = panels.map((panel) => tabOf(panel))
  const choose = (chosen: number, focus = false) => {
    buttons.forEach((button, i) => {
      button.setAttribute("aria-selected", String(i === chosen))
      button.tabIndex = i === chosen ? 0 : -1
      const panel = panels[i]
      if (panel) panel.hidden = i !== chosen
    })
    if (focus) buttons[chosen]?.focus()
  }
  buttons.forEach((button, i) => {
    button.addEventListener("click", () => choose(i))
    button.addEventListener("keydown", (event) => {
      const step = KEYS[event.key]
      if (!step) return
      event.preventDefault()
      choose(step(i, buttons.length - 1), true)
    })
  })
  list.append(...buttons)
  box.prepend(list)
  choose(0)
}

function tabOf(panel: HTMLElement): HTMLButtonElement {
  const button = document.createElement("button")
  button.type = "button"
  button.id = `tab-${panel.id}`
  button.textContent = panel.querySelector("h2")?.textContent ?? ""
  button.setAttribute("role", "tab")
  button.setAttribute("aria-controls", panel.id)
  panel.setAttribute("role", "tabpanel")
  panel.setAttribute("aria-labelledby", button.id)
  panel.tabIndex = 0
  return button
}

/** A button beside words that were selected in the report: they go into the reply's field. */
function sayOfSelected(body: HTMLElement, field: HTMLTextAreaElement): void {
  const button = document.createElement("button")
  button.type = "button"
  button.className = "say"
  button.textContent = "Reply to these words"
  button.hidden = true
  document.querySelector(".newsroom")?.append(button)
  document.addEventListener("selectionchange", () => {
    const selection = getSelection()
    const words = selection?.toString().trim() ?? ""
    const inside = selection?.rangeCount && body.contains(selection.getRangeAt(0).commonAncestorContainer)
    button.hidden = !inside || words.length < 3 || words.length > 2000
    if (button.hidden || !selection) return
    const { left, bottom } = selection.getRangeAt(0).getBoundingClientRect()
    button.style.left = `${Math.max(8, left + scrollX)}px`
    button.style.top = `${bottom + scrollY + 8}px`
  })
  // Pressing it would undo the selection.
  button.addEventListener("mousedown", (event) => event.preventDefault())
  button.addEventListener("click", () => {
    field.value = getSelection()?.toString().replace(/\s+/g, " ").trim() ?? ""
    field.closest("details")?.setAttribute("open", "")
    button.hidden = true
    document.querySelector<HTMLElement>("#r-body")?.focus()
  })
}

for (const box of document.querySelectorAll<HTMLElement>("[data-tabs]")) tabs(box)
const body = document.querySelector<HTMLElement>(".report .body")
const field = document.querySelector<HTMLTextAreaElement>("#r-about")
if (body && field) sayOfSelected(body, field)
