/** Gives elements a property for each attribute: undefined where there is none; null or undefined takes it away. */
export function reflect(prototype: HTMLElement, names: readonly string[]): void {
  for (const name of names)
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: Element) {
        return this.getAttribute(name) ?? undefined;
      },
      set(this: Element, value: string | number | null | undefined) {
        if (value === undefined || value === null) this.removeAttribute(name);
        else this.setAttribute(name, `${value}`);
      },
    });
}
