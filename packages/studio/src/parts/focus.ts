/** Moves the focus to the row of a place, once it is on the page. */
export function focusPlace(place: string): void {
  requestAnimationFrame(() => {
    const row = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`);
    row?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  });
}
