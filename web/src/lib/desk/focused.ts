/** Puts the focus on a field that was just asked for. */
export const focused = (field: HTMLElement): void => field.focus()
