/** Registers an element unless the page has one of that name: the first copy on a page wins. */
export function register(name: `clip-${string}`, element: CustomElementConstructor): void {
  // There is nothing to register on a server.
  if (typeof document !== 'undefined' && !customElements.get(name)) customElements.define(name, element);
}
