type Movable = Element & { moveBefore?: (node: Node, child: Node | null) => void };

/** A name for a control that holds from one rendering to the next. */
const nameOf = (node: Element) => `${node.localName} ${node.getAttribute('data-clip') ?? node.className}`;

/**
 * Prepares a printed root for being rendered anew above what stands in it. The function returned is called once that
 * has been drawn: it carries over what the reader opened, what plays and where the focus is, and takes the old away.
 * Undefined where a playing frame could not be moved without starting again, unless the story was withdrawn.
 */
export function keepOpen(root: ShadowRoot, isWithdrawn: boolean): (() => void) | undefined {
  const old = [...root.childNodes];
  const boxes = isWithdrawn ? [] : [...root.querySelectorAll<HTMLElement>('[data-open]')];
  const canMove = 'moveBefore' in Element.prototype;
  if (!canMove && boxes.some((box) => box.querySelector('iframe'))) return undefined;
  const details = [...root.querySelectorAll('details[open]')].map(nameOf);
  const focused = root.activeElement && nameOf(root.activeElement);
  return () => {
    const rendered = [...root.children].filter((node) => !old.includes(node));
    const find = <E extends Element>(selector: string, matches: (node: E) => boolean): E[] =>
      rendered.flatMap((node) => [...node.querySelectorAll<E>(selector)]).filter(matches);
    for (const box of boxes) {
      const made = box.querySelector('[data-made]');
      const [next] = find<HTMLElement>('[data-make]', ({ dataset }) => dataset['make'] === box.dataset['make']);
      if (!made || !next) continue;
      const target: Movable = next;
      // Atomic where there is moveBefore: nothing reloads and nothing pauses.
      if (target.moveBefore) target.moveBefore(made, null);
      else next.append(made);
      next.dataset['open'] = '';
    }
    for (const part of find('details', (node) => details.includes(nameOf(node)))) part.setAttribute('open', '');
    if (focused)
      find<HTMLElement>('a, button, summary', (node) => nameOf(node) === focused)[0]?.focus({ preventScroll: true });
    for (const node of old) node.remove();
  };
}
