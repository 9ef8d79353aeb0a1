import { announce } from '../events.js';
import { makeNode } from './make-node.js';
import type { NodeToMake } from './node-to-make.js';

/** For how long a button says that the link was copied, in ms. */
const SAID_FOR = 4000;

/** Puts what a box holds back in front of its cover. Covers are hidden, never removed: Lit may have rendered them. */
function open(button: HTMLElement, root: ShadowRoot): void {
  const box = button.closest<HTMLElement>('[data-make]') ?? root.querySelector<HTMLElement>('[data-make]');
  if (!box || 'open' in box.dataset) return;
  // Printed by our templates; makeNode refuses what they never print.
  const node = makeNode(JSON.parse(`${box.dataset['make']}`) as NodeToMake);
  const src = `${node.getAttribute('src')}`;
  if (box.matches('.veiled') && !announce(root.host, 'clip-reveal', { src })) return;
  if (box.matches('.film') && !announce(root.host, 'clip-play', { src })) return;
  // Captions need CORS; where the host sends none the film plays without them.
  node.onerror = () => node.removeAttribute('crossorigin');
  node.tabIndex = -1;
  node.dataset['made'] = box.dataset['open'] = '';
  box.append(node);
  node.focus({ preventScroll: true });
}

/** Copies an address, or shows it selected where the page may not write to the clipboard; opens the share sheet. */
async function share(button: HTMLElement, root: ShadowRoot): Promise<void> {
  const { clip: how = '', url = '', title = '', said = '' } = button.dataset;
  if (!announce(root.host, 'clip-share', { how, url })) return;
  const [status, field] = [root.querySelector('[role=status]'), root.querySelector('input')];
  try {
    if (how === 'share') return await navigator.share({ url, title });
    await navigator.clipboard.writeText(url);
    button.dataset['done'] = '';
    // A screen reader does not see the button change.
    if (status) status.textContent = said;
    setTimeout(() => {
      delete button.dataset['done'];
      if (status) status.textContent = '';
    }, SAID_FOR);
  } catch {
    // The reader closed the sheet; or no permission, a page without TLS, a sandboxed frame.
    if (how === 'share' || !field) return;
    field.hidden = false;
    field.select();
  }
}

/** What a button does, by its `data-clip`. */
const ACTIONS: Readonly<Record<string, (button: HTMLElement, root: ShadowRoot) => unknown>> = {
  reveal: open,
  play: open,
  copy: share,
  share,
};

/** One listener for every element on the page, printed or rendered, before the page's own can stop the event. */
export function startBehaviours(): void {
  document.addEventListener(
    'click',
    (event) => {
      // The innermost node: events of open roots show it in their path alone.
      const [target] = event.composedPath();
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-clip]') : null;
      const root = button?.getRootNode();
      if (button && root instanceof ShadowRoot && /^clip-/.test(root.host.localName))
        void ACTIONS[`${button.dataset['clip']}`]?.(button, root);
    },
    true,
  );
}
