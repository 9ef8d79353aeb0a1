import { announce } from '../events.js';
import { makeNode } from './make-node.js';

/** What a button of ours does: reveal, play, copy, share. */
type Action = (button: HTMLElement, root: ShadowRoot) => void;

/** Puts what a box holds back in front of its cover. Covers are hidden, never removed: Lit may have rendered them. */
const open: Action = (button, root) => {
  const box = button.closest<HTMLElement>('[data-make]') ?? root.querySelector<HTMLElement>('[data-make]');
  if (!box || box.hasAttribute('data-open')) return;
  const node = makeNode(JSON.parse(box.dataset['make'] ?? ''));
  const part = root.host.getAttribute('video');
  const isFilm = node.localName !== 'img';
  // makeNode lets only absolute addresses pass.
  const host = new URL(node.getAttribute('src') ?? '').host;
  const isWanted = (isFilm && !button.closest('.veil')) || announce(root.host, 'clip-reveal', { part });
  if (!isWanted || (isFilm && !announce(root.host, 'clip-play', { part, host }))) return;
  if (node.hasAttribute('crossorigin'))
    // Captions need CORS; where the host sends none the film plays without them.
    node.addEventListener('error', () => node.removeAttribute('crossorigin'), { once: true });
  node.dataset['made'] = '';
  node.tabIndex = -1;
  box.append(node);
  box.dataset['open'] = '';
  node.focus({ preventScroll: true });
};

/** Copies an address, or shows it selected where the page may not write to the clipboard. */
const copy: Action = async (button, root) => {
  const { text = '' } = button.dataset;
  if (!announce(root.host, 'clip-share', { how: 'copy', url: text })) return;
  try {
    await navigator.clipboard.writeText(text);
    button.dataset['done'] = '';
    say(root, button.dataset['said']);
    setTimeout(() => {
      delete button.dataset['done'];
      say(root, '');
    }, 4000);
  } catch {
    // No permission, a page without TLS or a sandboxed frame.
    const field = root.querySelector<HTMLInputElement>('input');
    if (!field) return;
    field.hidden = false;
    field.select();
  }
};

/** Tells a screen reader, which does not see the button change. */
function say(root: ShadowRoot, words = ''): void {
  const status = root.querySelector('[role=status]');
  if (status) status.textContent = words;
}

const share: Action = (button, root) => {
  const { text: url = '', title = '' } = button.dataset;
  if (announce(root.host, 'clip-share', { how: 'native', url }))
    // Rejects when the reader closes the sheet: nothing to do.
    navigator.share({ url, title }).catch(() => {});
};

const ACTIONS: Readonly<Record<string, Action>> = { reveal: open, play: open, copy, share };

function listen(event: Event): void {
  for (const node of event.composedPath())
    if (node instanceof HTMLElement && node.dataset['clip']) {
      const root = node.getRootNode();
      if (!(root instanceof ShadowRoot) || !root.host.localName.startsWith('clip-')) return;
      ACTIONS[node.dataset['clip']]?.(node, root);
      return;
    }
}

/** One listener for every element on the page, printed or rendered, before the page's own can stop the event. */
export function startBehaviours(): void {
  document.addEventListener('click', listen, true);
}
