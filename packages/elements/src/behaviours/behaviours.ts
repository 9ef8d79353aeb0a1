import { announce } from '../events.js';
import { further } from './further.js';
import { open } from './open.js';

/** For how long a button says that the link was copied, in ms. */
const SAID_FOR = 4000;
/**
 * Copies an address and says so, or shows it selected where the page may not write to the clipboard. A button that has
 * nothing to say afterwards opens the device's own share sheet.
 */
async function share(button: HTMLElement, root: ShadowRoot): Promise<void> {
  // As our templates print it; a button for the share sheet has no `said`.
  const { clip: how, url, title, said } = button.dataset as Record<'clip' | 'url' | 'title' | 'said', string>;
  if (!announce(root.host, 'clip-share', { how, url })) return;
  // Every bar has a place for words, which a screen reader reads out, and a field.
  const say = (words: string) => {
    button.toggleAttribute('data-done', !!words);
    (root.querySelector('.said') as HTMLElement).textContent = words;
  };
  try {
    if (!said) return await navigator.share({ url, title });
    await navigator.clipboard.writeText(url);
    say(said);
    setTimeout(say, SAID_FOR, '');
  } catch {
    // The reader closed the sheet; or no permission, a page without TLS, a sandboxed frame.
    if (said) {
      const field = root.querySelector('input') as HTMLInputElement; // as above
      field.hidden = false;
      field.select();
    }
  }
}

/**
 * One listener for every element on the page, printed or rendered, before the page's own can stop the event. A button
 * with a value asks for what few readers do, which comes on demand.
 */
export function startBehaviours(): void {
  document.addEventListener(
    'click',
    (event) => {
      // The innermost node, if it is an element: events of open roots show it in their path alone.
      const button = (event.composedPath()[0] as Partial<Element>).closest?.<HTMLButtonElement>('.clip [data-clip]');
      const root = button?.getRootNode() as ShadowRoot | undefined; // or a document, which has no host
      if (button && root?.host) void (button.dataset['url'] ? share : button.value ? further : open)(button, root);
    },
    true,
  );
}
