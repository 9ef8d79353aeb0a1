import { announce } from '../events.js';
import { makeNode } from './make-node.js';
import type { NodeToMake } from './node-to-make.js';

// The page's own is taken when the module starts: some pages replace it later.
const { parse } = JSON;

/** A box that still holds something back. */
const CLOSED = '[data-make]:not([data-open])';

/** Puts what a box holds back in front of its cover. Covers are hidden, never removed: Lit may have rendered them. */
export function open(button: HTMLElement, root: ShadowRoot): void {
  const box = button.closest<HTMLElement>(CLOSED) ?? root.querySelector<HTMLElement>(CLOSED);
  if (!box) return;
  const make = parse(box.dataset['make'] as string) as NodeToMake; // the selector asks for it
  if (box.dataset['ask']?.split(' ').every((name) => announce(root.host, name as 'clip-play', { src: make[1].src }))) {
    // makeNode refuses what our templates never print.
    const node = makeNode(make);
    // Captions need CORS; where the host sends none the film plays without them.
    node.onerror = () => node.removeAttribute('crossorigin');
    box.dataset['open'] = '';
    box.append(node);
    node.focus({ preventScroll: true });
  }
}
