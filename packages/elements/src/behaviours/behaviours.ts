import { announce } from '../events.js';
import { makeNode } from './make-node.js';

/** For how long a button says that the link was copied, in ms. */
const SAID_FOR = 4000;

/** What a button of ours does. */
type Action = (button: HTMLElement, root: ShadowRoot) => unknown;

/** Puts what a box holds back in front of its cover. Covers are hidden, never removed: Lit may have rendered them. */
const open: Action = (button, root) => {
  const box = button.closest<HTMLElement>('[data-make]') ?? root.querySelector<HTMLElement>('[data-make]');
  if (!box || 'open' in box.dataset) return;
  const node = makeNode(JSON.parse(`${box.dataset['make']}`));
  const src = `${node.getAttribute('src')}`;
  if (box.matches('.veiled') && !announce(root.host, 'clip-reveal', { src })) return;
  if (button.dataset['clip'] === 'play' && !announce(root.host, 'clip-play', { src })) return;
  // Captions need CORS; where the host sends none the film plays without them.
  node.onerror = () => node.removeAttribute('crossorigin');
  node.tabIndex = -1;
  node.dataset['made'] = box.dataset['open'] = '';
  box.append(node);
  node.focus({ preventScroll: true });
};

/** Copies an address, or shows it selected where the page may not write to the clipboard. */
const copy: Action = async (button, root) => {
  const { url = '', said = '' } = button.dataset;
  if (!announce(root.host, 'clip-share', { how: 'copy', url })) return;
  const status = root.querySelector('[role=status]');
  const field = root.querySelector('input');
  if (!status || !field) return;
  try {
    await navigator.clipboard.writeText(url);
    button.dataset['done'] = '';
    // A screen reader does not see the button change.
    status.textContent = said;
    setTimeout(() => {
      delete button.dataset['done'];
      status.textContent = '';
    }, SAID_FOR);
  } catch {
    // No permission, a page without TLS or a sandboxed frame.
    field.hidden = false;
    field.select();
  }
};

/** Opens the device's own share sheet; it rejects when the reader closes it. */
const share: Action = ({ dataset: { url = '', title = '' } }, root) =>
  announce(root.host, 'clip-share', { how: 'native', url }) && navigator.share({ url, title }).catch(() => {});

const ACTIONS: Readonly<Record<string, Action>> = { reveal: open, play: open, copy, share };

function listen(event: Event): void {
  for (const node of event.composedPath()) {
    const action = node instanceof HTMLElement && ACTIONS[node.dataset['clip'] ?? ''];
    const root = action && node.getRootNode();
    if (root instanceof ShadowRoot && root.host.localName.startsWith('clip-'))
      return void (action as Action)(node as HTMLElement, root);
  }
}

/** One listener for every element on the page, printed or rendered, before the page's own can stop the event. */
export function startBehaviours(): void {
  document.addEventListener('click', listen, true);
}
