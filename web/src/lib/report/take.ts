/** Beside the form that mends a row: the words that are selected in the text are put into one of its fields. */
for (const part of document.querySelectorAll<HTMLElement>("form [data-scripted]")) part.hidden = false
for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-take]")) {
  // Else the selection is gone before it is read.
  button.addEventListener("mousedown", (event) => event.preventDefault())
  button.addEventListener("click", () => {
    const words = String(getSelection() ?? "")
      .replace(/\s+/g, " ")
      .trim()
    const area = button.form?.elements.namedItem(button.dataset.take ?? "")
    if (words !== "" && area instanceof HTMLTextAreaElement) area.value = words
  })
}
